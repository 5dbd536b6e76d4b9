package org.partnerships.batch;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;

/** Documents worked on by several threads, with results in the order of the input. */
public final class InOrder {
  private InOrder() {}

  /** Takes each result in turn, in the calling thread. */
  @FunctionalInterface
  public interface Sink<T> {
    /** False to stop. */
    boolean accept(T result) throws IOException;
  }

  /**
   * Works until the input is at its end, the sink has enough, or {@code stopped} says so.
   *
   * @param work called by several threads; must not throw
   */
  public static <T> void process(
      Iterator<Outcome<RawArticle>> documents,
      int threads,
      Function<Outcome<RawArticle>, T> work,
      BooleanSupplier stopped,
      Sink<T> sink)
      throws IOException {
    try (Window<T> window = new Window<>(threads)) {
      boolean more = true;
      while (more && !stopped.getAsBoolean() && documents.hasNext()) {
        Outcome<RawArticle> document = documents.next();
        window.submit(document, () -> work.apply(document));
        for (Optional<T> r = window.takeIfDone(); more && r.isPresent(); r = window.takeIfDone()) {
          more = sink.accept(r.get());
        }
        while (more && window.isFull() && !stopped.getAsBoolean()) {
          Optional<T> result = window.take(() -> stopped.getAsBoolean() || !window.isFull());
          more = result.isEmpty() || sink.accept(result.get());
        }
      }
      while (more && !window.isEmpty() && !stopped.getAsBoolean()) {
        Optional<T> result = window.take(stopped);
        more = result.isPresent() && sink.accept(result.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // As good as being told to stop.
    }
  }
}
