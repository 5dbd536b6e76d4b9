package org.partnerships.annotate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was found out about words. Bounded: words that were not asked for lately are
 * forgotten, and found out again. Thread-safe; two threads may find out the same at once.
 *
 * @param <V> what is found out; the same whenever it is found out
 */
final class Memory<V> {
  private final int size;
  private final Function<String, V> finder;
  private volatile Map<String, V> lately = new ConcurrentHashMap<>();
  private volatile Map<String, V> before = Map.of();

  /**
   * A memory that knows nothing yet.
   *
   * @param size so many words are remembered for sure, and never more than twice as many
   * @param finder finds out about a word
   */
  Memory(int size, Function<String, V> finder) {
    this.size = size;
    this.finder = finder;
  }

  V of(String word) {
    V known = lately.get(word);
    return known == null ? remembered(word) : known;
  }

  private V remembered(String word) {
    V known = before.get(word);
    V value = known == null ? finder.apply(word) : known;
    if (lately.size() >= size) {
      before = lately;
      lately = new ConcurrentHashMap<>();
    }
    lately.put(word, value);
    return value;
  }
}
