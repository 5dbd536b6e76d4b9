package org.partnerships.screen;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The dictionary forms that words may get. Thread-safe; what it remembers is bounded and changes no
 * answer.
 */
final class Lemmas {
  private static final int REMEMBERED = 50_000;

  private final Forms forms;
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  Lemmas(Forms forms) {
    this.forms = forms;
  }

  /** True if the word, as a verb or an adjective, may get a dictionary form by guess. */
  boolean mayBeGuessed(String word) {
    return of(word).contains("");
  }

  /** Every dictionary form of a word, itself included; an empty one if it may get any. */
  Set<String> of(String word) {
    Set<String> lemmas = known.get(word);
    if (lemmas == null) {
      lemmas = forms.lemmas(word);
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(word, lemmas);
    }
    return lemmas;
  }
}
