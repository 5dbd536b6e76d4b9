package org.partnerships.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.partnerships.article.Rejection.Reason;

/**
 * Parses in other processes, at most as many as there are threads that ask, each used again and
 * again. A document that hangs, explodes or crashes its parser is rejected and costs one process.
 *
 * <p>A thread that finds all of them busy waits, until threads have waited for longer than it would
 * have taken to start one more. So a few documents among many pages need a single process, and it
 * never takes much longer than with one for each thread.
 *
 * <p>Why not a mechanism of Tika's own: nothing inside a process stops a parser that loops, so its
 * maintainers advise a process for it. Their {@code ForkParser} has been dropped from the line
 * after ours, and the pipes of our line take documents only from fetchers that a configuration file
 * names and hand back metadata, not the blocks as our handler wants them. This is the same idea in
 * three classes: a process, a pipe, a watchdog.
 *
 * <p>Thread-safe. The processes end by themselves, soon after they are no longer asked and at once
 * when this process ends.
 */
final class ParserPool {
  /** What many documents before left behind may be why memory is short. */
  private static final int MANY = 200;

  /** What a process loads for its first documents takes as long as its start. */
  private static final int PER_START = 2;

  private static final long LONGEST_WAIT_MILLIS = 1000;

  private final String main;
  private final TextOptions options;
  private final Deque<ParserChild> idle = new ArrayDeque<>();
  private int busy;
  private long patience = Long.MAX_VALUE; // In nanoseconds, of all threads together.

  ParserPool(TextOptions options) {
    this(ParserProcess.class.getName(), options);
  }

  /** Processes with another {@code main}, for tests. */
  ParserPool(String main, TextOptions options) {
    this.main = main;
    this.options = options;
  }

  /**
   * What a parser takes out of a document.
   *
   * <p>A document that brought down a process which had read others before is tried once more in a
   * new one, so that it is judged by itself and not by its neighbours. One that ran out of memory
   * did so by itself unless its process had read many: to try it again would cost as much again.
   */
  Parsed parse(ParserRequest request) throws ExtractionException {
    ParserChild child = borrow();
    int before = child.answered();
    try {
      return child.ask(request, options.timeout());
    } catch (ExtractionException e) {
      if (child.answered() > before || !mayBeOfOthers(e.reason(), before)) {
        throw e;
      }
    } finally {
      giveBack(child, child.answered() > before);
    }
    return parseInAnother(request);
  }

  private static boolean mayBeOfOthers(Reason reason, int answered) {
    return switch (reason) {
      case TIMEOUT -> false;
      case OUT_OF_MEMORY -> answered >= MANY;
      default -> answered > 0;
    };
  }

  private Parsed parseInAnother(ParserRequest request) throws ExtractionException {
    synchronized (this) {
      busy++;
    }
    ParserChild child = started();
    try {
      return child.ask(request, options.timeout());
    } finally {
      giveBack(child, child.answered() > 0);
    }
  }

  /** The one that was used last, or a new one. */
  private ParserChild borrow() throws ExtractionException {
    Optional<ParserChild> child = idle();
    return child.isPresent() ? child.get() : started();
  }

  /** One that is idle or soon will be; empty if one is to be started. */
  private synchronized Optional<ParserChild> idle() {
    long begun = System.nanoTime();
    while (true) {
      for (ParserChild child = idle.poll(); child != null; child = idle.poll()) {
        if (child.isAlive()) {
          patience -= System.nanoTime() - begun;
          busy++;
          return Optional.of(child);
        }
        child.kill();
      }
      long rest = patience - (System.nanoTime() - begun);
      if (busy == 0 || rest <= 0 || !hasWaited(rest)) {
        patience = Long.MAX_VALUE;
        busy++;
        return Optional.empty();
      }
    }
  }

  private boolean hasWaited(long nanos) {
    try {
      wait(Math.min(LONGEST_WAIT_MILLIS, nanos / 1_000_000 + 1));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void giveBack(ParserChild child, boolean isWell) {
    synchronized (this) {
      busy--;
      if (isWell) {
        idle.push(child);
      }
      notifyAll();
    }
    if (!isWell) {
      child.kill();
    }
  }

  private ParserChild started() throws ExtractionException {
    long begun = System.nanoTime();
    boolean isUp = false;
    try {
      ParserChild child = ParserChild.start(main, options);
      isUp = true;
      beAsPatientAs(System.nanoTime() - begun);
      return child;
    } catch (IOException e) {
      throw new ExtractionException(Reason.INTERNAL, String.valueOf(e.getMessage()), e);
    } finally {
      if (!isUp) {
        isNoLongerBusy(); // Whatever went wrong, others must not wait for it.
      }
    }
  }

  private synchronized void isNoLongerBusy() {
    busy--;
    notifyAll();
  }

  private synchronized void beAsPatientAs(long start) {
    patience = PER_START * start;
    notifyAll();
  }
}
