package org.partnerships.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into segments of tokens, one after the other and each character once. Holds the
 * position in one text; not thread-safe.
 */
final class Scanner {
  /** No sentence is longer; what is gets cut. */
  static final int MOST_TOKENS = 400;

  private final String text;
  private final Lexicon lexicon;
  private final Numerals numerals;
  private int at;
  private int paragraph;
  private boolean glued;
  private boolean blankLine;

  Scanner(String text, Lexicon lexicon, Numerals numerals) {
    this.text = text;
    this.lexicon = lexicon;
    this.numerals = numerals;
  }

  /** The next segment; empty at the end of the text. */
  Optional<Segment> next() {
    List<Tok> tokens = new ArrayList<>();
    boolean begins = true;
    skipSpace();
    int here = paragraph;
    while (at < text.length() && tokens.size() < MOST_TOKENS) {
      char c = text.charAt(at);
      Tok token = token(c, begins);
      tokens.add(token);
      begins = !Character.isLetterOrDigit(c) && (begins || opensSpeech(c));
      skipSpace();
      if (blankLine || endsSentence(tokens)) {
        break;
      }
    }
    return tokens.isEmpty() ? Optional.empty() : Optional.of(new Segment(tokens, here));
  }

  private void skipSpace() {
    int newlines = 0;
    int from = at;
    while (at < text.length() && isSpace(text.charAt(at))) {
      if (text.charAt(at) == '\n') {
        newlines++;
      }
      at++;
    }
    glued = at == from && at > 0;
    blankLine = newlines > 1;
    if (blankLine) {
      paragraph++;
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private Tok token(char c, boolean begins) {
    int begin = at;
    boolean wasGlued = glued;
    List<Lexeme> readings;
    if (Numerals.isDigit(c)) {
      readings = number();
    } else if (Character.isLetter(c)) {
      readings = word(begins);
    } else {
      at++;
      readings = lexicon.readings(text.substring(begin, at), Lexicon.Casing.SMALL);
    }
    return new Tok(begin, at, wasGlued, readings);
  }

  private List<Lexeme> number() {
    int begin = at;
    while (isDigitAt(at) || isMarkInNumber(begin)) {
      at++;
    }
    if (at < text.length() && Character.isLetter(text.charAt(at))) {
      return lexicon.readings(rest(begin), Lexicon.Casing.SMALL);
    }
    return numerals.read(text.substring(begin, at));
  }

  private boolean isMarkInNumber(int begin) {
    if (at >= text.length() || !isDigitAt(at + 1)) {
      return false;
    }
    char c = text.charAt(at);
    return c == '.' || c == ',' || c == ':' || c == '/' || c == '-' && isIsoDate(begin);
  }

  private boolean isIsoDate(int begin) {
    return at - begin == 4
            && at + 5 < text.length()
            && isDigitAt(at + 2)
            && text.charAt(at + 3) == '-'
            && isDigitAt(at + 4)
        || at - begin == 7 && text.charAt(begin + 4) == '-';
  }

  private boolean isDigitAt(int index) {
    return index < text.length() && Numerals.isDigit(text.charAt(index));
  }

  private List<Lexeme> word(boolean begins) {
    int begin = at;
    String word = rest(begin);
    if (at < text.length() && text.charAt(at) == '.' && lexicon.knows(word + ".")) {
      at++;
      word = word + ".";
    }
    return lexicon.readings(word, casing(word, begins));
  }

  private String rest(int begin) {
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return text.substring(begin, at);
  }

  private static Lexicon.Casing casing(String word, boolean begins) {
    if (!Character.isUpperCase(word.charAt(0))) {
      return Lexicon.Casing.SMALL;
    }
    boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return begins || capitals ? Lexicon.Casing.EITHER : Lexicon.Casing.CAPITAL;
  }

  private static boolean opensSpeech(char c) {
    return switch (c) {
      case ':', '"', '„', '“', '»', '«', '‹', '›', '‚', '(', '–', '-', '•', '*', '|', '/', '…' ->
          true;
      default -> false;
    };
  }

  private boolean endsSentence(List<Tok> tokens) {
    if (glued) {
      return false;
    }
    int last = tokens.size() - 1;
    char c = text.charAt(tokens.get(last).end() - 1);
    if (isClosingQuote(c) && last > 0) {
      c = text.charAt(tokens.get(--last).end() - 1);
    }
    return switch (c) {
      case '!', '?', '…', ';' -> true;
      case '.' ->
          isLoneMark(tokens.get(last)) && (last == 0 || !mayBeOrdinal(tokens.get(last - 1)));
      default -> false;
    };
  }

  private static boolean isClosingQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '«' || c == '»';
  }

  /** False for an abbreviation, whose point is part of it. */
  private static boolean isLoneMark(Tok token) {
    return token.end() - token.begin() == 1;
  }

  /** A point after one or two digits, {@code 19.7} or a single letter seldom ends a sentence. */
  private boolean mayBeOrdinal(Tok before) {
    int length = before.end() - before.begin();
    if (!Numerals.isDigit(text.charAt(before.begin()))) {
      return length == 1 && Character.isLetter(text.charAt(before.begin()));
    }
    return length <= 2 || text.substring(before.begin(), before.end()).indexOf('.') > 0;
  }
}
