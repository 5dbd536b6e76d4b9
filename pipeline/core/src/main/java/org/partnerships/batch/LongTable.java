package org.partnerships.batch;

/**
 * Numbers by numbers, in two arrays: 16 bytes an entry and some air, no boxes. A value is never 0,
 * which means that there is none. Keys must be well mixed already, as hashes are.
 */
final class LongTable {
  private static final int SMALLEST = 1024;
  private static final double FULL = 0.7;

  private long[] keys = new long[SMALLEST];
  private long[] values = new long[SMALLEST];
  private int size;

  /** The value of a key, 0 if it has none. */
  long get(long key) {
    return values[place(key, keys, values)];
  }

  void put(long key, long value) {
    if (value == 0) {
      throw new IllegalArgumentException("0 is no value");
    }
    int place = place(key, keys, values);
    if (values[place] == 0) {
      size++;
    }
    keys[place] = key;
    values[place] = value;
    if (size > keys.length * FULL) {
      grow();
    }
  }

  int size() {
    return size;
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    long[] moreValues = new long[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        int place = place(keys[i], moreKeys, moreValues);
        moreKeys[place] = keys[i];
        moreValues[place] = values[i];
      }
    }
    keys = moreKeys;
    values = moreValues;
  }

  /** Where a key is, or where it would be. */
  private static int place(long key, long[] keys, long[] values) {
    int mask = keys.length - 1;
    int place = (int) key & mask;
    while (values[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
