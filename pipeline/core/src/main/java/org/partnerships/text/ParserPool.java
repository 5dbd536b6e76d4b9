package org.partnerships.text;

import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.partnerships.article.Rejection.Reason;

/**
 * Parses in other processes, as many as there are threads that ask, each used again and again. A
 * document that hangs, explodes or crashes its parser is rejected and costs one process.
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

  private final String main;
  private final TextOptions options;
  private final ConcurrentLinkedDeque<ParserChild> idle = new ConcurrentLinkedDeque<>();

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
    try {
      return ask(child, request);
    } catch (ExtractionException e) {
      if (child.isAlive() || !mayBeOfOthers(e.reason(), child.answered())) {
        throw e;
      }
    }
    return ask(start(), request);
  }

  private static boolean mayBeOfOthers(Reason reason, int answered) {
    return switch (reason) {
      case TIMEOUT -> false;
      case OUT_OF_MEMORY -> answered >= MANY;
      default -> answered > 0;
    };
  }

  private Parsed ask(ParserChild child, ParserRequest request) throws ExtractionException {
    int before = child.answered();
    try {
      return child.ask(request, options.timeout());
    } finally {
      if (child.answered() > before) {
        idle.push(child);
      } else {
        child.kill();
      }
    }
  }

  /** The one that was used last, or a new one. */
  private ParserChild borrow() throws ExtractionException {
    for (ParserChild child = idle.poll(); child != null; child = idle.poll()) {
      if (child.isAlive()) {
        return child;
      }
      child.kill();
    }
    return start();
  }

  private ParserChild start() throws ExtractionException {
    try {
      return ParserChild.start(main, options);
    } catch (IOException e) {
      throw new ExtractionException(Reason.INTERNAL, String.valueOf(e.getMessage()), e);
    }
  }
}
