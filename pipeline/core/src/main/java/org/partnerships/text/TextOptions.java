package org.partnerships.text;

import java.time.Duration;

/**
 * Limits for one document; over them it is rejected, never cut.
 *
 * @param timeout how long a parser of a binary format may take
 * @param maxTextLength how long its text may be, in UTF-16 code units
 * @param maxPageLength how long a web page may be before its text is taken out
 * @param maxNesting how deep documents may lie in one another, and elements in a document
 */
public record TextOptions(Duration timeout, int maxTextLength, int maxPageLength, int maxNesting) {

  /** A minute, 4 million characters of text (two thick books), 16 million of a page. */
  public static final TextOptions DEFAULT =
      new TextOptions(Duration.ofSeconds(60), 4_000_000, 16_000_000, 100);

  public TextOptions {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("no time to parse: " + timeout);
    }
    if (maxTextLength < 1 || maxPageLength < 1 || maxNesting < 1) {
      throw new IllegalArgumentException(
          "no limits: " + maxTextLength + ", " + maxPageLength + ", " + maxNesting);
    }
  }

  /** These limits with another one for time. */
  public TextOptions withTimeout(Duration time) {
    return new TextOptions(time, maxTextLength, maxPageLength, maxNesting);
  }

  /** These limits with another one for the text's length. */
  public TextOptions withMaxTextLength(int length) {
    return new TextOptions(timeout, length, maxPageLength, maxNesting);
  }
}
