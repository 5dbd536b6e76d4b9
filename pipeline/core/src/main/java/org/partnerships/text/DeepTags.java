package org.partnerships.text;

/**
 * Takes tags out of a page that open one within the other, hundreds of them with nothing between.
 * No page needs them, and a parser looks for each through all that are open: a trap of 100,000
 * costs as much as a hundred pages. As an element without content shows nothing, nobody sees the
 * difference.
 */
final class DeepTags {
  /** So many of the first and of the last ones stay. */
  static final int KEPT = 128;

  /** These tell something, and nothing opens within them. */
  private static final String META = "meta";

  private final String page;
  private final StringBuilder rest = new StringBuilder();
  private final int[] lastBegins = new int[KEPT];
  private int copied; // What is before is in the rest or was taken out.
  private int run; // How many tags have opened right after one another.
  private int middle; // Where the first that may be taken out begins.

  private DeepTags(String page) {
    this.page = page;
  }

  /** The page itself where there is nothing to take out. Takes time in proportion to its length. */
  static String removed(String page) {
    DeepTags tags = new DeepTags(page);
    tags.look();
    return tags.copied == 0 ? page : tags.rest.append(page, tags.copied, page.length()).toString();
  }

  private void look() {
    int end = 0;
    for (int begin = page.indexOf('<'); begin >= 0; begin = page.indexOf('<', end)) {
      if (!isBlank(end, begin)) {
        endRun();
      }
      end = isOpening(begin) ? endOfTag(begin) : begin + 1;
      if (end < 0) {
        break; // A tag that never ends.
      }
      if (end == begin + 1 || page.charAt(end - 2) == '/') {
        endRun();
      } else {
        add(begin);
      }
    }
    endRun();
  }

  private void add(int begin) {
    if (run == KEPT) {
      middle = begin;
    }
    lastBegins[run % KEPT] = begin;
    run++;
  }

  private void endRun() {
    if (run > 2 * KEPT) {
      rest.append(page, copied, middle);
      copied = lastBegins[run % KEPT];
    }
    run = 0;
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  private boolean isOpening(int at) {
    return at + 1 < page.length()
        && Character.isLetter(page.charAt(at + 1))
        && !page.regionMatches(true, at + 1, META, 0, META.length());
  }

  /** Behind its bracket, which is not one within quotes; -1 if there is none. */
  private int endOfTag(int begin) {
    for (int i = begin + 1; i < page.length(); i++) {
      char c = page.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if ((c == '"' || c == '\'') && page.charAt(i - 1) == '=') {
        i = page.indexOf(c, i + 1);
        if (i < 0) {
          return -1;
        }
      }
    }
    return -1;
  }
}
