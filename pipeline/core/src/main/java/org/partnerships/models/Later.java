package org.partnerships.models;

import java.util.function.Supplier;

/**
 * What is read when it is first asked for, and once: many texts never ask. Thread-safe.
 *
 * @param <T> what is read; the same whenever it is read
 */
public final class Later<T> implements Supplier<T> {
  private final Supplier<T> reader;
  private volatile T value;

  public Later(Supplier<T> reader) {
    this.reader = reader;
  }

  @Override
  public T get() {
    T known = value;
    if (known == null) {
      synchronized (this) {
        known = value;
        if (known == null) {
          known = reader.get();
          value = known;
        }
      }
    }
    return known;
  }
}
