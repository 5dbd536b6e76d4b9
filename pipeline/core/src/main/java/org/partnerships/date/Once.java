package org.partnerships.date;

import java.util.function.Supplier;

/** Finds a value out when it is first asked for. For one thread. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> finder;
  private T value;

  Once(Supplier<T> finder) {
    this.finder = finder;
  }

  @Override
  public T get() {
    if (value == null) {
      value = finder.get();
    }
    return value;
  }
}
