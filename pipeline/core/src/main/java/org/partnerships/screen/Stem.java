package org.partnerships.screen;

/**
 * A string that a text must hold.
 *
 * @param text in lower case
 * @param begins true if it counts only where a word begins
 * @param ends true if it counts only where a word ends
 */
record Stem(String text, boolean begins, boolean ends) {

  /** True if every word with the other one has this one too. */
  boolean covers(Stem other) {
    if (!begins && !ends) {
      return other.text.contains(text);
    }
    boolean front = !begins || other.begins && other.text.startsWith(text);
    boolean back = !ends || other.ends && other.text.endsWith(text);
    return front && back && (!begins || !ends || other.text.equals(text));
  }
}
