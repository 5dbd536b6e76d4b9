package org.partnerships.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * What the operators in a content stream of a PDF ask for, seen at a glance: which forms they draw
 * and how often, and how long the longest string is. Strings and inline pictures may look like
 * operators, so it may see more than a parser would, by a little.
 */
final class ContentScan {
  private static final int LONGEST_NAME = 127;
  private static final String DRAW = "Do";
  private static final String DELIMITERS = "()<>[]{}/%";

  private final Map<String, Long> draws = new HashMap<>();
  private final StringBuilder word = new StringBuilder();
  private String name = "";
  private int end; // The sign that ends a string or a comment; 0 outside.
  private boolean escaped;
  private long length;
  private long longest;

  private ContentScan() {}

  /** Reads a stream to its end, or until a string in it is longer than {@code enough}. */
  static ContentScan of(InputStream content, long enough) throws IOException {
    ContentScan scan = new ContentScan();
    byte[] buffer = new byte[1 << 13];
    for (int count = 0; count >= 0 && scan.longest <= enough; count = content.read(buffer)) {
      for (int i = 0; i < count; ) {
        i = scan.end == 0 ? scan.outside(buffer, i) : scan.within(buffer, i, count);
      }
    }
    scan.endWord();
    return scan;
  }

  /** How often each form is drawn, by its name in the resources. */
  Map<String, Long> draws() {
    return draws;
  }

  /** The bytes of the longest string. */
  long longestString() {
    return longest;
  }

  private int outside(byte[] bytes, int at) {
    int c = bytes[at] & 0xff;
    if (c <= ' ') {
      endWord();
    } else if (DELIMITERS.indexOf(c) >= 0) {
      endWord();
      begin(c);
    } else if (word.length() < LONGEST_NAME) {
      word.append((char) c);
    }
    return at + 1;
  }

  /** Brackets within brackets are not counted: one in a picture would swallow all that follows. */
  private int within(byte[] bytes, int begin, int count) {
    if (escaped) {
      escaped = false;
      length++;
      return begin + 1;
    }
    int at = begin;
    while (at < count && bytes[at] != end && bytes[at] != '\\' && bytes[at] != '\r') {
      at++;
    }
    length += at - begin;
    longest = end == '\n' ? longest : Math.max(longest, length);
    if (at == count) {
      return at;
    }
    if (bytes[at] == end || bytes[at] == '\r' && end == '\n') {
      end = 0;
      length = 0;
    } else {
      escaped = bytes[at] == '\\' && end == ')';
      length++;
    }
    return at + 1;
  }

  private void begin(int c) {
    switch (c) {
      case '(' -> end = ')';
      case '<' -> end = '>';
      case '%' -> end = '\n';
      case '/' -> word.append('/');
      default -> {}
    }
  }

  private void endWord() {
    if (word.length() == 0) {
      return;
    }
    if (word.charAt(0) == '/') {
      name = word.substring(1);
    } else if (DRAW.contentEquals(word)) {
      draws.merge(name, 1L, Long::sum);
    }
    word.setLength(0);
  }
}
