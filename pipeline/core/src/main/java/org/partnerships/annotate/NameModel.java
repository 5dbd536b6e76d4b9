package org.partnerships.annotate;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The weights of the name model: per feature and tag, and per pair of neighbouring tags. Features
 * are looked up by a 64-bit hash. Shared by all threads once it is filled.
 */
final class NameModel {
  private static final long HASH_START = 0xcbf29ce484222325L;
  private static final long HASH_STEP = 0x100000001b3L;
  private static final int BITS_PER_SLOT = 8;

  private final NameTags tags;
  private final float[][] transitions;
  private final long[] keys;

  /** By slot, the number of the feature's row. */
  private final int[] rows;

  private final float[] weights;

  /**
   * A bit for each few keys, set if the model has one of them: most features that are looked up are
   * unknown, and this is small enough to stay near the processor.
   */
  private final long[] present;

  private int count;

  /**
   * A model that still has no weights; {@link #put} them before it is shared.
   *
   * @param features how many there will be at most
   * @param transitions by tag before and tag; may be filled until the model is shared
   */
  NameModel(NameTags tags, int features, float[][] transitions) {
    this.tags = tags;
    this.transitions = transitions;
    int slots = Integer.highestOneBit(Math.max(8, features)) * 4;
    this.keys = new long[slots];
    this.rows = new int[slots];
    this.present = new long[slots * BITS_PER_SLOT / Long.SIZE];
    this.weights = new float[features * tags.size()];
  }

  /**
   * Sets a feature's weight for each tag.
   *
   * @param key of the feature, by {@link #key}
   */
  void put(long key, float[] row) {
    int slot = slot(key);
    if (keys[slot] == key) {
      throw new IllegalArgumentException("two features with one hash: " + key);
    }
    keys[slot] = key;
    present[word(key)] |= 1L << key;
    rows[slot] = count++;
    System.arraycopy(row, 0, weights, rows[slot] * tags.size(), tags.size());
  }

  /**
   * The hash of a feature that is written in Java's modified UTF-8, as it is looked up later; reads
   * on in the buffer.
   *
   * @param length in bytes
   */
  static long key(ByteBuffer bytes, int length) {
    long hash = HASH_START;
    int end = bytes.position() + length;
    while (bytes.position() < end) {
      int first = bytes.get();
      int letter = first;
      if ((first & 0xe0) == 0xc0) {
        letter = (first & 0x1f) << 6 | bytes.get() & 0x3f;
      } else if ((first & 0xf0) == 0xe0) {
        letter = (first & 0x0f) << 12 | (bytes.get() & 0x3f) << 6 | bytes.get() & 0x3f;
      }
      hash = (hash ^ letter) * HASH_STEP;
    }
    return step(hash);
  }

  NameTags tags() {
    return tags;
  }

  float[][] transitions() {
    return transitions;
  }

  /** Adds a feature's weights to the scores of the tags, if the model knows it. */
  void add(String feature, float[] scores) {
    add(begin(feature), scores);
  }

  /** Adds the weights of several features that begin alike. */
  void addAll(String prefix, List<String> features, float[] scores) {
    long start = begin(prefix);
    for (String feature : features) {
      add(goOn(start, feature), scores);
    }
  }

  /** The same for a feature that was begun with {@link #begin} and is whole by now. */
  void add(long begun, float[] scores) {
    int row = row(begun);
    if (row >= 0) {
      add(row, scores);
    }
  }

  /** The number of a feature that was begun and is whole by now; -1 if the model has none. */
  int row(long begun) {
    long key = step(begun);
    if ((present[word(key)] & 1L << key) == 0) {
      return -1;
    }
    int slot = slot(key);
    return keys[slot] == key ? rows[slot] : -1;
  }

  /** Adds the weights of the feature with that number. */
  void add(int row, float[] scores) {
    int base = row * scores.length;
    for (int i = 0; i < scores.length; i++) {
      scores[i] += weights[base + i];
    }
  }

  /** Where its bit stands; which of the word's bits it is, the last bits of the key tell. */
  private int word(long key) {
    return (int) (key >>> 6) & present.length - 1;
  }

  /** Where the key is, or the free place where it would be. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ key >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** How a feature begins; its text need not be put together to look it up. */
  static long begin(String text) {
    return goOn(HASH_START, text);
  }

  /** How it goes on. */
  static long goOn(long begun, String text) {
    long hash = begun;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * HASH_STEP;
    }
    return hash;
  }

  static long goOn(long begun, char letter) {
    return (begun ^ letter) * HASH_STEP;
  }

  /** Spreads the last character over all bits; never 0, which marks a free place. */
  private static long step(long hash) {
    long spread = (hash ^ hash >>> 29) * 0xbf58476d1ce4e5b9L;
    spread ^= spread >>> 32;
    return spread == 0 ? 1 : spread;
  }
}
