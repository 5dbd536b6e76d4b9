package org.partnerships.annotate;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.partnerships.models.FormReader;
import org.partnerships.models.FormWriter;

/**
 * The weights of the name model: per feature and tag, and per pair of neighbouring tags. Features
 * are looked up by a 64-bit hash. Shared by all threads once it is filled.
 */
final class NameModel {
  private static final long HASH_START = 0xcbf29ce484222325L;
  private static final long HASH_STEP = 0x100000001b3L;
  private static final int BITS_PER_SLOT = 16;

  /** The bits of a slot that number a row. */
  private static final long ROW = (1L << 24) - 1;

  /** What features of several words have between these. */
  private static final char BETWEEN = NameFeatures.Shared.BETWEEN;

  private final NameTags tags;
  private final float[][] transitions;

  /**
   * By slot, the upper bits of a feature's key and, in the lower ones, the number of its row plus
   * one; 0 if the slot is free. Side by side, as most of the time goes into fetching them.
   */
  private final long[] slots;

  /** In steps of {@link NameModelFile#STEP}, as the file holds them: half the size of floats. */
  private final short[] weights;

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
    if (features >= ROW) {
      throw new IllegalArgumentException("too many features: " + features);
    }
    // At most two thirds of them are taken.
    this.slots = new long[Integer.highestOneBit(Math.max(8, features + features / 2)) * 2];
    this.present = new long[slots.length * BITS_PER_SLOT / Long.SIZE];
    this.weights = new short[features * tags.size()];
  }

  /** The model as the build left it. */
  static NameModel read(FormReader form) {
    NameTags tags = NameTags.of(form.texts());
    float[][] transitions = new float[tags.size()][tags.size()];
    for (float[] row : transitions) {
      for (int i = 0; i < row.length; i++) {
        row[i] = Float.intBitsToFloat(form.number());
      }
    }
    NameModel model = new NameModel(tags, form.number(), transitions);
    form.array(model.slots);
    form.array(model.present);
    form.array(model.weights);
    return model;
  }

  void write(FormWriter form) {
    List<String> names = IntStream.range(0, tags.size()).mapToObj(tags::name).toList();
    form.texts(names);
    for (float[] row : transitions) {
      for (float weight : row) {
        form.number(Float.floatToIntBits(weight));
      }
    }
    form.number(weights.length / tags.size());
    form.array(slots);
    form.array(present);
    form.array(weights);
  }

  /**
   * Sets a feature's weight for each tag.
   *
   * @param key of the feature, by {@link #key}
   */
  void put(long key, float[] row) {
    int slot = slot(key);
    if (slots[slot] != 0) {
      throw new IllegalArgumentException("two features with one hash: " + key);
    }
    for (int i = 0; i < row.length; i++) {
      weights[count * row.length + i] = steps(row[i]);
    }
    slots[slot] = key & ~ROW | ++count;
    present[word(key)] |= 1L << key;
  }

  private static short steps(float weight) {
    int steps = Math.round(weight / NameModelFile.STEP);
    if (steps != (short) steps) {
      throw new IllegalArgumentException("too heavy a weight: " + weight);
    }
    return (short) steps;
  }

  /**
   * The hash of a feature that is written in Java's modified UTF-8, as it is looked up later; reads
   * on in the buffer.
   *
   * @param length in bytes
   */
  static long key(ByteBuffer bytes, int length) {
    Hash hash = new Hash();
    int end = bytes.position() + length;
    while (bytes.position() < end) {
      int lead = bytes.get();
      int letter = lead;
      if ((lead & 0xe0) == 0xc0) {
        letter = (lead & 0x1f) << 6 | bytes.get() & 0x3f;
      } else if ((lead & 0xf0) == 0xe0) {
        letter = (lead & 0x0f) << 12 | (bytes.get() & 0x3f) << 6 | bytes.get() & 0x3f;
      }
      hash.add(letter);
    }
    return step(hash.value());
  }

  NameTags tags() {
    return tags;
  }

  float[][] transitions() {
    return transitions;
  }

  /** Adds a feature's weights to the scores of the tags, if the model knows it. */
  void add(String feature, float[] scores) {
    add(hash("", feature), scores);
  }

  /** Adds the weights of several features that begin alike. */
  void addAll(String prefix, List<String> features, float[] scores) {
    for (String feature : features) {
      add(hash(prefix, feature), scores);
    }
  }

  /** The same for a feature by its hash. */
  void add(long hash, float[] scores) {
    int row = row(hash);
    if (row >= 0) {
      add(row, scores);
    }
  }

  /** The number of a feature by its hash; -1 if the model has none. */
  int row(long hash) {
    long key = step(hash);
    return (present[word(key)] & 1L << key) == 0 ? -1 : (int) (slots[slot(key)] & ROW) - 1;
  }

  /** Adds the weights of the feature with that number. */
  void add(int row, float[] scores) {
    int base = row * scores.length;
    for (int i = 0; i < scores.length; i++) {
      scores[i] += weights[base + i] * NameModelFile.STEP;
    }
  }

  /** Where its bit stands; which of the word's bits it is, the last bits of the key tell. */
  private int word(long key) {
    return (int) (key >>> 6) & present.length - 1;
  }

  /** Where the key is, or the free place where it would be. */
  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) (key ^ key >>> 32) & mask;
    while (slots[slot] != 0 && ((slots[slot] ^ key) & ~ROW) != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** The hash of a feature whose text need not be put together to look it up. */
  static long hash(String begin, String end) {
    Hash hash = new Hash();
    hash.add(begin);
    hash.add(end);
    return hash.value();
  }

  /** The hash of what stands between two blanks, for {@link #join}. */
  static long part(String text) {
    Hash hash = new Hash();
    hash.add(text);
    return hash.part;
  }

  /** The hash of a feature that goes on, behind a blank, with a part of which this is the hash. */
  static long join(long hash, long part) {
    return (Long.rotateLeft(hash, 23) ^ part) * HASH_STEP;
  }

  /** A hash that grows letter by letter; the parts between blanks are hashed each for itself. */
  private static final class Hash {
    private long whole;
    private long part = HASH_START;

    void add(int letter) {
      if (letter == BETWEEN) {
        whole = join(whole, part);
        part = HASH_START;
      } else {
        part = (part ^ letter) * HASH_STEP;
      }
    }

    void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        add(text.charAt(i));
      }
    }

    long value() {
      return join(whole, part);
    }
  }

  /** Spreads the last character over all bits; never 0, which marks a free place. */
  private static long step(long hash) {
    long spread = (hash ^ hash >>> 29) * 0xbf58476d1ce4e5b9L;
    spread ^= spread >>> 32;
    return spread == 0 ? 1 : spread;
  }
}
