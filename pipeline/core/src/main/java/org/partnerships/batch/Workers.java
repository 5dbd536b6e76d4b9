package org.partnerships.batch;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads that work on documents. What takes very long waits, as a rule, for a parser in another
 * process; so another thread takes the place of one that is held up, until as many help as there
 * are threads.
 */
final class Workers implements AutoCloseable {
  private static final Duration LONG = Duration.ofSeconds(3);

  /** Parsers call themselves; broken pages nest deeply. */
  private static final long STACK_BYTES = 8L << 20;

  private final int count;
  private final Duration patience;
  private final ThreadPoolExecutor threads;
  private final Queue<Work<?>> begun = new ConcurrentLinkedQueue<>();

  Workers(int count) {
    this(count, LONG);
  }

  /**
   * Threads with helpers.
   *
   * @param patience after so long one is held up
   */
  Workers(int count, Duration patience) {
    this.count = count;
    this.patience = patience;
    this.threads =
        new ThreadPoolExecutor(
            count,
            2 * count,
            0,
            TimeUnit.MILLISECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(null, work, "articles", STACK_BYTES);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** To be done by one of the threads. */
  <T> Future<T> submit(Callable<T> work) {
    Work<T> task = new Work<>(work);
    threads.execute(task);
    return task;
  }

  /** Has as many helpers as there are threads held up; to be called now and then. */
  void relieve() {
    long now = System.nanoTime();
    int heldUp = (int) begun.stream().filter(work -> now - work.begin > patience.toNanos()).count();
    int wanted = count + Math.min(heldUp, count);
    if (threads.getCorePoolSize() != wanted) {
      threads.setCorePoolSize(wanted);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private final class Work<T> extends FutureTask<T> {
    private volatile long begin;

    Work(Callable<T> work) {
      super(work);
    }

    @Override
    public void run() {
      begin = System.nanoTime();
      begun.add(this);
      super.run();
      begun.remove(this);
    }
  }
}
