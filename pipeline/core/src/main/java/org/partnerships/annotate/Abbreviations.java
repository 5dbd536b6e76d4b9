package org.partnerships.annotate;

import java.util.Set;
import org.partnerships.models.ModelFiles;

/**
 * What is written with a full stop, or another mark, that ends no sentence.
 *
 * @param inside never the last word of a sentence: {@code Dr.}, {@code bzw.}
 * @param anywhere may end a sentence: {@code Co.}, {@code Mio.}
 * @param marked names that end in another mark: {@code Yahoo!}
 * @param months the word after a day's number: {@code Juli}, {@code Jan.}
 */
record Abbreviations(
    Set<String> inside, Set<String> anywhere, Set<String> marked, Set<String> months) {
  private static final int LONGEST = 20;

  Abbreviations {
    inside = Set.copyOf(inside);
    anywhere = Set.copyOf(anywhere);
    marked = Set.copyOf(marked);
    months = Set.copyOf(months);
  }

  static Abbreviations in(ModelFiles models) {
    return new Abbreviations(
        Set.copyOf(models.words("words/abbreviations-inside.txt")),
        Set.copyOf(models.words("words/abbreviations-anywhere.txt")),
        Set.copyOf(models.words("words/abbreviations-marked.txt")),
        Set.copyOf(models.words("words/abbreviations-months.txt")));
  }

  /** True if the word, its full stop included, is an abbreviation, or letters with full stops. */
  boolean has(String word) {
    return word.length() <= LONGEST
        && (inside.contains(word) || anywhere.contains(word) || isLetters(word));
  }

  /** True for {@code z.B.}, {@code U.S.}, {@code J.}: each letter has its full stop. */
  static boolean isLetters(String word) {
    if (word.length() < 2 || word.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i += 2) {
      if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }
}
