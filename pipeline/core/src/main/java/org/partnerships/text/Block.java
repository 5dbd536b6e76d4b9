package org.partnerships.text;

import org.jsoup.nodes.Element;

/**
 * A paragraph, a headline, a list item: text that stands for itself on a page.
 *
 * @param text without white space around and without line breaks; never empty
 * @param linked how many of its characters are links
 * @param element the innermost block element around it
 */
record Block(String text, int linked, Element element) {
  /** A headline that is longer is a paragraph in large letters. */
  private static final int MAX_HEADLINE = 200;

  private static final int PARAGRAPH = 100;
  private static final int SENTENCE = 40;
  private static final double MAX_LINKED = 0.4;
  private static final String CAPTION = "figcaption";
  private static final String SENTENCE_ENDS = ".!?:…";
  private static final String CLOSING = "\"“”»«'’) ";

  boolean isHeadline() {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && Character.isDigit(name.charAt(1))
        && text.length() < MAX_HEADLINE;
  }

  /** True for the words below a picture. */
  boolean isCaption() {
    return element.normalName().equals(CAPTION)
        || element.parent() != null && element.parent().normalName().equals(CAPTION);
  }

  /** The share of its characters that are links. */
  double linkDensity() {
    return linked / (double) text.length();
  }

  /** True for running text: long, or a sentence with its mark, and not mostly links. */
  boolean isProse() {
    return !isHeadline()
        && !isCaption()
        && linkDensity() < MAX_LINKED
        && (text.length() >= PARAGRAPH
            || text.length() >= SENTENCE && text.indexOf(' ') > 0 && endsSentence(text));
  }

  /** True if the last sign but quotes and brackets ends a sentence. */
  static boolean endsSentence(CharSequence text) {
    int last = text.length() - 1;
    while (last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
  }
}
