package org.partnerships.article;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a document in a stage: a value, or the reason why there is none.
 *
 * @param <T> what the stage makes
 */
public sealed interface Outcome<T> {

  /** The stage made its value. */
  record Done<T>(T value) implements Outcome<T> {
    public Done {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
      return next.apply(value);
    }

    @Override
    public Optional<T> result() {
      return Optional.of(value);
    }

    @Override
    public Optional<Rejection> rejection() {
      return Optional.empty();
    }
  }

  /** The document fell out. */
  record Failed<T>(Rejection why) implements Outcome<T> {
    public Failed {
      Objects.requireNonNull(why, "why");
    }

    @Override
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
      return new Failed<>(why);
    }

    @Override
    public Optional<T> result() {
      return Optional.empty();
    }

    @Override
    public Optional<Rejection> rejection() {
      return Optional.of(why);
    }
  }

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> failed(Rejection why) {
    return new Failed<>(why);
  }

  /** The next stage's outcome; a failure stays what it is. */
  <R> Outcome<R> then(Function<? super T, Outcome<R>> next);

  Optional<T> result();

  Optional<Rejection> rejection();
}
