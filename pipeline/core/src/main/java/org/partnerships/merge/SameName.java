package org.partnerships.merge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two names are two spellings of one. Pure functions. */
public final class SameName {
  private static final int SHORTEST_TYPO = 6;
  private static final int SHORTEST_FOLDED = 4;
  private static final int LONGEST_TYPO = 60;
  private static final int LONGEST_ABBREVIATION = 6;

  private static final Pattern NO_LETTERS = Pattern.compile("\\p{M}+|[\\s\\p{Pd}.,'’/]+");

  private SameName() {}

  /**
   * The same for spellings that differ in hyphens, spaces, accents and umlauts alone: {@code
   * Müller-Bau} and {@code Mueller Bau}. A short name stays as it is.
   */
  public static String folded(String key) {
    StringBuilder folded = new StringBuilder();
    for (char c : Normalizer.normalize(key, Normalizer.Form.NFC).toCharArray()) {
      switch (c) {
        case 'ä' -> folded.append("ae");
        case 'ö' -> folded.append("oe");
        case 'ü' -> folded.append("ue");
        case 'ß' -> folded.append("ss");
        default -> folded.append(c);
      }
    }
    String letters =
        NO_LETTERS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
    return letters.length() < SHORTEST_FOLDED ? key : letters;
  }

  /**
   * True if one letter is wrong, missing, doubled or swapped within a long word: {@code Huawai} for
   * {@code Huawei}. The first and the last letter of a word and all digits have to be the same:
   * {@code Bayer} is not {@code Bayern}, and {@code VfL} is not {@code VfB}.
   */
  static boolean isTypo(String one, String other) {
    String[] first = one.split(" ");
    String[] second = other.split(" ");
    if (first.length != second.length) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < first.length; i++) {
      if (!first[i].equals(second[i])) {
        different++;
        if (!isTypoWithinWord(first[i], second[i])) {
          return false;
        }
      }
    }
    return different == 1;
  }

  private static boolean isTypoWithinWord(String one, String other) {
    String a = one.length() <= other.length() ? one : other;
    String b = one.length() <= other.length() ? other : one;
    int longer = b.length() - a.length();
    if (a.length() < SHORTEST_TYPO || longer > 1) {
      return false;
    }
    int begin = 0;
    while (begin < a.length() && a.charAt(begin) == b.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < a.length() - begin
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    if (begin == 0 || end == 0) {
      return false;
    }
    String left = a.substring(begin, a.length() - end);
    String right = b.substring(begin, b.length() - end);
    return isOneEdit(left, right) && (left + right).chars().allMatch(Character::isLetter);
  }

  private static boolean isOneEdit(String left, String right) {
    return left.length() + right.length() == 1
        || left.length() == 1 && right.length() == 1
        || left.length() == 2
            && right.length() == 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0);
  }

  /** Forms that two names share if they are within one edit: the name, less a letter each time. */
  static List<String> typoForms(String key) {
    List<String> forms = new ArrayList<>();
    if (key.length() >= SHORTEST_TYPO && key.length() <= LONGEST_TYPO) {
      forms.add(key);
      for (int i = 1; i < key.length(); i++) {
        forms.add(key.substring(0, i) + key.substring(i + 1));
      }
    }
    return forms;
  }

  /** True for a name in capitals alone: {@code BMW}. */
  static boolean isAbbreviation(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_ABBREVIATION
        && name.chars().allMatch(Character::isUpperCase);
  }

  /** {@code Bayerische Motoren Werke → bmw}; empty for a single word. */
  static String initials(String name) {
    String[] words = name.split("[\\s\\p{Pd}]+");
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!word.isEmpty()) {
        initials.append(word.charAt(0));
      }
    }
    return words.length < 2 ? "" : initials.toString().toLowerCase(Locale.ROOT);
  }
}
