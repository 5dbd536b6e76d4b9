package org.partnerships.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
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
  /** So many that others go on for a while behind a document that takes long. */
  private static final int PER_THREAD = 512;

  private static final long MOST_BYTES = 64L << 20;

  /** How often a wait for a result looks whether it is still wanted. */
  private static final long LOOK_AFTER_MILLIS = 100;

  /** Parsers call themselves; broken pages nest deeply. */
  private static final long STACK_BYTES = 8L << 20;

  private record Entry<T>(Future<T> result, long bytes) {}

  private final ExecutorService threads;
  private final int capacity;
  private final Deque<Entry<T>> entries = new ArrayDeque<>();
  private long bytes;

  Window(int threadCount) {
    this.capacity = threadCount * PER_THREAD;
    this.threads =
        Executors.newFixedThreadPool(
            threadCount,
            work -> {
              Thread thread = new Thread(null, work, "articles", STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
  }

  boolean isFull() {
    return entries.size() >= capacity || bytes >= MOST_BYTES;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  void submit(Outcome<RawArticle> document, Callable<T> work) {
    long size = document.result().map(raw -> size(raw.content())).orElse(0L);
    bytes += size;
    entries.add(new Entry<>(threads.submit(work), size));
  }

  /** Takes its place in the order without any work. */
  void add(T result) {
    entries.add(new Entry<>(CompletableFuture.completedFuture(result), 0));
  }

  /** The oldest one, waiting for it; empty if it is not done when {@code stopped} says so. */
  Optional<T> take(BooleanSupplier stopped) throws InterruptedException {
    Future<T> oldest = entries.element().result();
    while (!isDoneSoon(oldest)) {
      if (stopped.getAsBoolean()) {
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
    bytes -= entry.bytes();
    try {
      return entry.result().get();
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
    threads.shutdownNow();
  }
}
