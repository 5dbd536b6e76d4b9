package org.partnerships.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * What a run keeps of a text to know it again: a number that exact copies share, and the smallest
 * hashes of its runs of three words, of which near copies share most (MinHash: Broder, «On the
 * resemblance and containment of documents», 1997). Two texts share about as many of them as they
 * share runs of words.
 *
 * @param exact the same for copies that differ in their white space alone; 0 for no text
 * @param minima {@link #HASHES} numbers of 16 bits; empty for a text that is too short, where only
 *     exact copies are copies
 */
record TextSketch(long exact, String minima) {
  static final int HASHES = 60;
  static final TextSketch NONE = new TextSketch(0, "");

  private static final int WORDS_IN_A_ROW = 3;

  /** In a shorter text one other name makes it another report. */
  private static final int FEWEST_WORDS = 40;

  private static final int HEX_DIGITS = 4;
  private static final char SEPARATOR = ':';
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  TextSketch {
    if (!minima.isEmpty() && minima.length() != HASHES) {
      throw new IllegalArgumentException("no sketch: " + minima.length() + " hashes");
    }
  }

  static TextSketch of(String text) {
    List<String> words = words(text);
    return new TextSketch(
        DocumentKey.ofText(text), words.size() < FEWEST_WORDS ? "" : minima(words));
  }

  /** Without spaces, for a frame's line. */
  String line() {
    HexFormat hex = HexFormat.of();
    StringBuilder line = new StringBuilder(hex.toHexDigits(exact));
    if (!minima.isEmpty()) {
      line.append(SEPARATOR);
      minima.chars().forEach(minimum -> line.append(hex.toHexDigits((char) minimum)));
    }
    return line.toString();
  }

  /**
   * The sketch that wrote a line.
   *
   * @throws IllegalArgumentException if none did
   */
  static TextSketch read(String line) {
    int separator = line.indexOf(SEPARATOR);
    if (separator < 0) {
      return new TextSketch(HexFormat.fromHexDigitsToLong(line), "");
    }
    StringBuilder minima = new StringBuilder(HASHES);
    for (int i = separator + 1; i < line.length(); i += HEX_DIGITS) {
      minima.append((char) HexFormat.fromHexDigits(line, i, i + HEX_DIGITS));
    }
    return new TextSketch(
        HexFormat.fromHexDigitsToLong(line.substring(0, separator)), minima.toString());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int begin = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean inWord = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
      if (inWord && begin < 0) {
        begin = i;
      } else if (!inWord && begin >= 0) {
        words.add(lower.substring(begin, i));
        begin = -1;
      }
    }
    return words;
  }

  private static String minima(List<String> words) {
    long[] smallest = new long[HASHES];
    java.util.Arrays.fill(smallest, Long.MAX_VALUE);
    for (int i = 0; i + WORDS_IN_A_ROW <= words.size(); i++) {
      long hash = hash(String.join(" ", words.subList(i, i + WORDS_IN_A_ROW)));
      for (int h = 0; h < HASHES; h++) {
        smallest[h] = Math.min(smallest[h], mixed(hash + h * GOLDEN));
      }
    }
    StringBuilder minima = new StringBuilder(HASHES);
    for (long minimum : smallest) {
      minima.append((char) minimum); // Its last bits are as good as any.
    }
    return minima.toString();
  }

  private static long hash(String words) {
    return MurmurHash3.hash128x64(words.getBytes(StandardCharsets.UTF_8))[0];
  }

  /** One of many functions that each order all hashes anew (the finalizer of SplitMix64). */
  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
