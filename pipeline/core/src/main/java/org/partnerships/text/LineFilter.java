package org.partnerships.text;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Knows short lines by how they begin: {@code Lesen Sie auch} knows {@code Lesen Sie auch: Der
 * Vertrag im Wortlaut}. An entry with {@code $} at its end is the whole line.
 */
final class LineFilter {
  private static final String WHOLE = "$";

  /** The longest line that can be one. */
  private static final int MAX_LINE = 120;

  private final NavigableSet<String> beginnings = new TreeSet<>();
  private final NavigableSet<String> wholes = new TreeSet<>();

  LineFilter(List<String> entries) {
    for (String entry : entries) {
      boolean whole = entry.endsWith(WHOLE);
      String text = normal(whole ? entry.substring(0, entry.length() - 1) : entry);
      (whole ? wholes : beginnings).add(text);
    }
  }

  boolean matches(String line) {
    if (line.length() > MAX_LINE) {
      return false;
    }
    String normal = normal(line);
    if (wholes.contains(normal)) {
      return true;
    }
    for (int end = 1; end <= normal.length(); end++) {
      boolean border = end == normal.length() || !Character.isLetterOrDigit(normal.charAt(end));
      if (border && beginnings.contains(normal.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Lower case, without numbers and signs before the first letter and signs after the last. */
  private static String normal(String line) {
    int begin = 0;
    while (begin < line.length() && !Character.isLetter(line.charAt(begin))) {
      begin++;
    }
    int end = line.length();
    while (end > begin && !Character.isLetterOrDigit(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(begin, end).toLowerCase(Locale.ROOT);
  }
}
