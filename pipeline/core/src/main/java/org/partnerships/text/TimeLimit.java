package org.partnerships.text;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.partnerships.article.Rejection.Reason;

/**
 * Runs a parser in a thread of its own and gives up on it after a time. A parser that does not heed
 * its interrupt goes on in the background, as a daemon, until the process ends.
 */
final class TimeLimit {
  private final Duration limit;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "parser");
            thread.setDaemon(true);
            return thread;
          });

  /** Reads a document. */
  interface Reading {
    Extracted read() throws ExtractionException;
  }

  TimeLimit(Duration limit) {
    this.limit = limit;
  }

  Extracted within(Reading reading) throws ExtractionException {
    Future<Extracted> future = threads.submit(reading::read);
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new ExtractionException(
          Reason.TIMEOUT, "no end after " + limit.toSeconds() + " seconds", e);
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new ExtractionException(Reason.TIMEOUT, "interrupted", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private static ExtractionException failure(Throwable cause) {
    if (cause instanceof ExtractionException known) {
      return known;
    }
    if (cause instanceof OutOfMemoryError) {
      return new ExtractionException(Reason.OUT_OF_MEMORY, "no memory left to read it", cause);
    }
    if (cause instanceof StackOverflowError) {
      return new ExtractionException(Reason.TOO_LARGE, "nested too deep", cause);
    }
    return new ExtractionException(Reason.CORRUPT, String.valueOf(cause), cause);
  }
}
