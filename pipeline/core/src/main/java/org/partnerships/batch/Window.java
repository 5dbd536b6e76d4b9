package org.partnerships.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;
import org.partnerships.article.Content;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;

/**
 * Documents that are being worked on, by several threads, handed out again in the order in which
 * they came. Bounded by their number and by the memory that they take.
 *
 * @param <T> what the work makes
 */
final class Window<T> implements AutoCloseable {
  /** So many that others go on behind a document that takes as long as one may. */
  private static final int PER_THREAD = 8192;

  private static final long MOST_BYTES = 64L << 20;

  /** How often a wait for a result looks whether it is still wanted. */
  private static final long LOOK_AFTER_MILLIS = 100;

  /** One document; {@code held} tells how much memory its result takes. */
  private record Entry<T>(Future<T> result, ToLongFunction<T> held) {}

  private final Workers workers;
  private final int capacity;
  private final Optional<ToLongFunction<T>> resultBytes;
  private final Deque<Entry<T>> entries = new ArrayDeque<>();
  private final AtomicLong bytes = new AtomicLong();

  /** A window for results that take as much memory as their documents. */
  Window(int threads) {
    this(threads, Optional.empty(), new Workers(threads));
  }

  /** A window for results that tell how much memory they take. */
  Window(int threads, ToLongFunction<T> resultBytes) {
    this(threads, Optional.of(resultBytes), new Workers(threads));
  }

  Window(int threads, Optional<ToLongFunction<T>> resultBytes, Workers workers) {
    this.capacity = threads * PER_THREAD;
    this.resultBytes = resultBytes;
    this.workers = workers;
  }

  boolean isFull() {
    return entries.size() >= capacity || bytes.get() >= MOST_BYTES;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  void submit(Outcome<RawArticle> document, Callable<T> work) {
    long size = document.result().map(raw -> size(raw.content())).orElse(0L);
    ToLongFunction<T> held = resultBytes.orElse(result -> size);
    bytes.addAndGet(size);
    Callable<T> counted =
        () -> {
          T result = work.call();
          bytes.addAndGet(held.applyAsLong(result) - size); // The document is gone.
          return result;
        };
    entries.add(new Entry<>(workers.submit(counted), held));
  }

  /** Takes its place in the order without any work. */
  void add(T result) {
    ToLongFunction<T> held = resultBytes.orElse(some -> 0);
    bytes.addAndGet(held.applyAsLong(result));
    entries.add(new Entry<>(CompletableFuture.completedFuture(result), held));
  }

  /** The oldest one, waiting for it; empty if it is not done when {@code enough} says so. */
  Optional<T> take(BooleanSupplier enough) throws InterruptedException {
    Future<T> oldest = entries.element().result();
    while (!isDoneSoon(oldest)) {
      workers.relieve();
      if (enough.getAsBoolean()) {
        return Optional.empty();
      }
    }
    return Optional.of(take());
  }

  private static boolean isDoneSoon(Future<?> result) throws InterruptedException {
    try {
      result.get(LOOK_AFTER_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true; // Whoever takes it will find out.
    }
  }

  private T take() throws InterruptedException {
    Entry<T> entry = entries.remove();
    try {
      T result = entry.result().get();
      bytes.addAndGet(-entry.held().applyAsLong(result));
      return result;
    } catch (ExecutionException e) {
      throw new IllegalStateException("the work on a document must not throw", e.getCause());
    }
  }

  /** The oldest one, if it is done. */
  Optional<T> takeIfDone() throws InterruptedException {
    return !entries.isEmpty() && entries.peek().result().isDone()
        ? Optional.of(take())
        : Optional.empty();
  }

  private static long size(Content content) {
    if (content instanceof Content.Bytes bytes) {
      return bytes.bytes().length;
    }
    String text =
        content instanceof Content.Text plain ? plain.text() : ((Content.Html) content).html();
    return 2L * text.length();
  }

  @Override
  public void close() {
    workers.close();
  }
}
