package org.partnerships.text;

import java.time.Duration;

/**
 * Limits for one document; over them it is rejected, never cut.
 *
 * @param timeout how long a parser of a binary format may take; it is killed then
 * @param maxTextLength how long its text may be, in UTF-16 code units
 * @param maxPageLength how long a web page may be before its text is taken out
 * @param maxNesting how deep documents may lie in one another, and elements in a document
 * @param parserMegabytes how much memory a process has that parses binary formats; there are at
 *     most as many of them as documents that are read at a time
 */
public record TextOptions(
    Duration timeout, int maxTextLength, int maxPageLength, int maxNesting, int parserMegabytes) {

  /** A process with less memory may not come up. */
  private static final int FEWEST_MEGABYTES = 16;

  /**
   * A minute, 4 million characters of text (two thick books), 16 million of a page, elements 100
   * deep, 512 MB.
   */
  public static final TextOptions DEFAULT =
      new TextOptions(Duration.ofSeconds(60), 4_000_000, 16_000_000, 100, 512);

  public TextOptions {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("no time to parse: " + timeout);
    }
    if (maxTextLength < 1 || maxPageLength < 1 || maxNesting < 1) {
      throw new IllegalArgumentException(
          "no limits: " + maxTextLength + ", " + maxPageLength + ", " + maxNesting);
    }
    if (parserMegabytes < FEWEST_MEGABYTES) {
      throw new IllegalArgumentException("too little memory to parse: " + parserMegabytes + " MB");
    }
  }

  /** These limits with another one for time. */
  public TextOptions withTimeout(Duration time) {
    return new TextOptions(time, maxTextLength, maxPageLength, maxNesting, parserMegabytes);
  }

  /** These limits with another one for the text's length. */
  public TextOptions withMaxTextLength(int length) {
    return new TextOptions(timeout, length, maxPageLength, maxNesting, parserMegabytes);
  }

  /** These limits with another one for nesting. */
  public TextOptions withMaxNesting(int depth) {
    return new TextOptions(timeout, maxTextLength, maxPageLength, depth, parserMegabytes);
  }

  /** These limits with another one for a parser's memory. */
  public TextOptions withParserMegabytes(int megabytes) {
    return new TextOptions(timeout, maxTextLength, maxPageLength, maxNesting, megabytes);
  }
}
