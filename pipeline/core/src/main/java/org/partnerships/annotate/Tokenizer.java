package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import org.partnerships.article.Span;

/**
 * Words and marks of a sentence, by rule. Compounds with hyphens stay whole ({@code Leica-Chef}),
 * as do numbers, dates, ordinals, abbreviations, web addresses and names with marks inside ({@code
 * ProSiebenSat.1}, {@code S&P}); quotes, brackets, slashes and dashes are cut off. Thread-safe,
 * linear.
 */
final class Tokenizer {
  /** What is longer is no word; it is cut into pieces of this length. */
  static final int LONGEST = 400;

  private static final String CUTS = "/()[]{}\"„“”»«›‹‚‘;|=<>–—…~^`!?,:%€$£§@#•·";
  private final Abbreviations abbreviations;

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The tokens of a sentence in text order; they cover all of it that is not white space. */
  List<Span> tokenize(String text, Span sentence) {
    List<Span> tokens = new ArrayList<>();
    int begin = sentence.begin();
    for (int i = sentence.begin(); i <= sentence.end(); i++) {
      if (i == sentence.end() || Blocks.isSpace(text.charAt(i)) || i - begin == LONGEST) {
        if (i > begin) {
          new Chunk(text, begin, i, i == sentence.end(), tokens).cut();
        }
        begin = i < sentence.end() && Blocks.isSpace(text.charAt(i)) ? i + 1 : i;
      }
    }
    return tokens;
  }

  /** What stands between two spaces, while it is being cut. */
  private final class Chunk {
    private final String text;
    private final int begin;
    private final int end;
    private final boolean last;
    private final List<Span> tokens;

    Chunk(String text, int begin, int end, boolean last, List<Span> tokens) {
      this.text = text;
      this.begin = begin;
      this.end = end;
      this.last = last;
      this.tokens = tokens;
    }

    void cut() {
      int from = begin;
      while (from < end && !startsWord(from)) {
        from = addMark(from, end);
      }
      int to = end;
      while (to > from && !endsWord(from, to)) {
        to--;
      }
      if (isAddress(from, to)) {
        tokens.add(Span.of(from, to));
      } else {
        cutCore(from, to);
      }
      while (to < end) {
        to = addMark(to, end);
      }
    }

    private boolean startsWord(int i) {
      char c = text.charAt(i);
      boolean more = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
      return Character.isLetterOrDigit(c)
          || isMarkOnLetter(c)
          || c == '-' && more
          || c == '+' && more && Character.isDigit(text.charAt(i + 1))
          || Character.isSurrogate(c);
    }

    private boolean endsWord(int from, int to) {
      char c = text.charAt(to - 1);
      if (Character.isLetterOrDigit(c) || isMarkOnLetter(c) || Character.isSurrogate(c)) {
        return true;
      }
      boolean afterWord = to - 2 >= from && Character.isLetterOrDigit(text.charAt(to - 2));
      return switch (c) {
        case '.' -> afterWord && keepsFullStop(from, to);
        case '-', '+' -> afterWord;
        case '\'', '’' -> afterWord && endsInSibilant(text.charAt(to - 2)) && !isQuoted(from);
        case '!', '?' -> abbreviations.marked().contains(text.substring(from, to));
        default -> false;
      };
    }

    private boolean keepsFullStop(int from, int to) {
      int wordBegin = to - 1;
      while (wordBegin > from && CUTS.indexOf(text.charAt(wordBegin - 1)) < 0) {
        wordBegin--;
      }
      String word = text.substring(wordBegin, to);
      boolean closes = last && isOnlyMarks(to);
      if (isOrdinal(word) || word.length() == 2 && Character.isLetter(word.charAt(0))) {
        return !closes;
      }
      int hyphen = word.lastIndexOf('-');
      return abbreviations.has(word) || hyphen > 0 && abbreviations.has(word.substring(hyphen + 1));
    }

    private boolean isOnlyMarks(int from) {
      for (int i = from; i < end; i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean isQuoted(int from) {
      return from > begin && "'‘‚’".indexOf(text.charAt(from - 1)) >= 0;
    }

    /** A mark is a token; equal marks in a row are one: {@code +++}, {@code ...}. */
    private int addMark(int from, int limit) {
      int to = from + 1;
      while (to < limit && text.charAt(to) == text.charAt(from)) {
        to++;
      }
      tokens.add(Span.of(from, to));
      return to;
    }

    private boolean isAddress(int from, int to) {
      if (to - from < 5) {
        return false;
      }
      String word = text.substring(from, to);
      int at = word.indexOf('@');
      return word.startsWith("www.") || word.contains("://") || at > 0 && word.indexOf('.', at) > 0;
    }

    private void cutCore(int from, int to) {
      int wordBegin = from;
      int i = from;
      while (i < to) {
        if (isCut(from, i, to)) {
          if (i > wordBegin) {
            tokens.add(Span.of(wordBegin, i));
          }
          i = addMark(i, to);
          wordBegin = i;
        } else {
          i++;
        }
      }
      if (to > wordBegin) {
        tokens.add(Span.of(wordBegin, to));
      }
    }

    private boolean isCut(int from, int i, int to) {
      char c = text.charAt(i);
      if (CUTS.indexOf(c) < 0 || i == from && c == '-') {
        return isDots(i, to);
      }
      char before = i > from ? text.charAt(i - 1) : ' ';
      char after = i + 1 < to ? text.charAt(i + 1) : ' ';
      return switch (c) {
        case ',', '/' -> !(Character.isDigit(before) && Character.isDigit(after));
        case ':' ->
            !(Character.isDigit(before) && Character.isDigit(after)
                || Character.isLetter(before) && Character.isLowerCase(after));
        case '!', '?' ->
            after != '-' && i + 1 < to
                || !abbreviations.marked().contains(text.substring(from, i + 1));
        case '%' -> after != '-';
        default -> true;
      };
    }

    /** Two full stops or more within a word: {@code Moment...und}. */
    private boolean isDots(int i, int to) {
      return text.charAt(i) == '.' && i + 1 < to && text.charAt(i + 1) == '.';
    }
  }

  private static boolean isMarkOnLetter(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean endsInSibilant(char c) {
    return c == 's' || c == 'x' || c == 'z' || c == 'ß';
  }

  private static boolean isOrdinal(String word) {
    return word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }
}
