package org.partnerships.text;

import java.text.Normalizer;

/** Mends what formats do to letters. */
final class TextRepair {
  private TextRepair() {}

  /**
   * One line of clean text: white space of every kind to single spaces, none around; soft hyphens
   * and other invisible signs gone; letters composed (NFC), ligatures resolved.
   */
  static String line(CharSequence text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = false;
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (space && !clean.isEmpty()) {
          clean.append(' ');
        }
        space = false;
        plain &= c < 0x300;
        appendLetter(clean, c);
      }
    }
    return plain ? clean.toString() : Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  /** The same, but a soft hyphen at the end stays: the word goes on in the next line. */
  static String keepSoftHyphenAtEnd(String text) {
    String line = line(text);
    return text.stripTrailing().endsWith("\u00ad") ? line + "\u00ad" : line;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Soft hyphen, zero-width signs, byte order mark, control signs, the replacement character. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad'
        || c >= '\u200b' && c <= '\u200f'
        || c >= '\u202a' && c <= '\u202e'
        || c == '\u2060'
        || c == '\ufeff'
        || c < ' '
        || c >= '\u007f' && c < '\u00a0';
  }

  private static void appendLetter(StringBuilder clean, char c) {
    switch (c) {
      case '\ufb00' -> clean.append("ff");
      case '\ufb01' -> clean.append("fi");
      case '\ufb02' -> clean.append("fl");
      case '\ufb03' -> clean.append("ffi");
      case '\ufb04' -> clean.append("ffl");
      case '\ufb05', '\ufb06' -> clean.append("st");
      default -> clean.append(c);
    }
  }
}
