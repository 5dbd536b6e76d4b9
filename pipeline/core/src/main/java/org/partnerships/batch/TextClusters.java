package org.partnerships.batch;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Which texts are copies of one another, exact ones and near ones: agency reports that papers
 * shorten, or give another first sentence.
 *
 * <p>Each text belongs to the first text in the order of the run that it resembles and that belongs
 * to no other, so that there are no chains, and a text that comes later changes no cluster of those
 * before it. Texts that share no three hashes in a row are not compared («banding», Leskovec,
 * Rajaraman, Ullman, «Mining of Massive Datasets», chapter 3).
 *
 * <p>In memory are some 80 bytes for each text; to find what to compare, numbers are sorted on the
 * disk.
 */
final class TextClusters {
  private static final int BAND = 3;
  private static final int BANDS = TextSketch.HASHES / BAND;

  /** So many of the hashes that two copies share, of all; unrelated texts share next to none. */
  private static final double LIKE = 0.5;

  /** A text is compared with so many that share a band with it, the first ones. */
  private static final int FIRST = 8;

  /** Of a hash these bits are kept for comparison; one in 16 are the same by chance. */
  private static final int BITS = 4;

  private static final int LONGS = (TextSketch.HASHES * BITS + Long.SIZE - 1) / Long.SIZE;
  private static final double BY_CHANCE = 1.0 / (1 << BITS);
  private static final double SAME = TextSketch.HASHES * (LIKE + (1 - LIKE) * BY_CHANCE);

  private final LineSorter bands;
  private final LineSorter pairs;
  private final LongTable numbers = new LongTable();
  private final BitSet copied = new BitSet();
  private long[] exact = new long[1024];
  private long[] kept = new long[1024 * LONGS];
  private int[] leaders = {};

  /**
   * No texts yet.
   *
   * @param bands sorts what texts may be compared by
   * @param pairs sorts what is compared; both are the caller's to close
   */
  TextClusters(LineSorter bands, LineSorter pairs) {
    this.bands = bands;
    this.pairs = pairs;
  }

  /** Adds a text; in the order of the run. */
  void add(TextSketch text) throws IOException {
    long known = numbers.get(text.exact());
    if (known != 0) {
      copied.set((int) known - 1);
      return;
    }
    int number = numbers.size();
    numbers.put(text.exact(), number + 1L);
    keep(number, text);
    for (int band = 0; band < BANDS && !text.minima().isEmpty(); band++) {
      bands.add(lineOf(band, text.minima()) + " " + hex(number));
    }
  }

  /** Finds the clusters; no text can be added after that. */
  void find() throws IOException {
    new Buckets().read();
    leaders = new int[numbers.size()];
    for (int i = 0; i < leaders.length; i++) {
      leaders[i] = i;
    }
    pairs.drainTo(
        line -> {
          int later = number(line, 0);
          int leader = leaders[number(line, 9)];
          if (leader < leaders[later] && isLike(leader, later)) {
            leaders[later] = leader;
          }
        });
    for (int i = 0; i < leaders.length; i++) {
      if (leaders[i] != i) {
        copied.set(i);
        copied.set(leaders[i]);
      }
    }
  }

  /** The id of a text's cluster; empty if no other document has it or one like it. */
  Optional<String> of(TextSketch text) {
    int number = (int) numbers.get(text.exact()) - 1;
    return number >= 0 && copied.get(number)
        ? Optional.of("c-" + HexFormat.of().toHexDigits(exact[leaders[number]]))
        : Optional.empty();
  }

  private void keep(int number, TextSketch text) {
    if (number == exact.length) {
      exact = Arrays.copyOf(exact, 2 * number);
      kept = Arrays.copyOf(kept, 2 * number * LONGS);
    }
    exact[number] = text.exact();
    for (int i = 0; i < text.minima().length(); i++) {
      long bits = text.minima().charAt(i) & ((1 << BITS) - 1);
      kept[number * LONGS + i * BITS / Long.SIZE] |= bits << i * BITS % Long.SIZE;
    }
  }

  private boolean isLike(int one, int other) {
    int same = 0;
    for (int i = 0; i < TextSketch.HASHES; i++) {
      same += bitsOf(one, i) == bitsOf(other, i) ? 1 : 0;
    }
    return same >= SAME;
  }

  private long bitsOf(int number, int hash) {
    long bits = kept[number * LONGS + hash * BITS / Long.SIZE];
    return bits >>> hash * BITS % Long.SIZE & ((1 << BITS) - 1);
  }

  private static String lineOf(int band, String minima) {
    HexFormat hex = HexFormat.of();
    StringBuilder line = new StringBuilder(hex.toHexDigits((byte) band));
    for (int i = 0; i < BAND; i++) {
      line.append(hex.toHexDigits(minima.charAt(band * BAND + i)));
    }
    return line.toString();
  }

  private static String hex(int number) {
    return HexFormat.of().toHexDigits(number);
  }

  private static int number(String line, int from) {
    return HexFormat.fromHexDigits(line, from, from + 8);
  }

  /** Texts that share a band, one band after the other; each text with the first ones. */
  private final class Buckets {
    private static final int KEY = 2 + 4 * BAND;

    private final int[] first = new int[FIRST];
    private int size;
    private String key = "";

    void read() throws IOException {
      bands.drainTo(
          line -> {
            if (!line.startsWith(key) || key.isEmpty()) {
              key = line.substring(0, KEY);
              size = 0;
            }
            meet(number(line, KEY + 1));
          });
    }

    private void meet(int text) throws IOException {
      for (int i = 0; i < size; i++) {
        pairs.add(hex(text) + " " + hex(first[i]));
      }
      if (size < FIRST) {
        first[size++] = text;
      }
    }
  }
}
