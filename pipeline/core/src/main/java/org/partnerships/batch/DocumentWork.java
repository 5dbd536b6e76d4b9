package org.partnerships.batch;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.partnerships.article.Article;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;
import org.partnerships.article.Rejection.Reason;
import org.partnerships.article.Rejection.Stage;
import org.partnerships.event.PartnershipEvent;

/**
 * All stages on one document, each with its time. The one place where a fault of a stage becomes a
 * rejection, so that it never stops the rest. Thread-safe if its stages are.
 *
 * @param <T> what annotating makes of an article
 */
public final class DocumentWork<T> implements Function<RawArticle, Processed> {
  private final Function<RawArticle, Outcome<Article>> extract;
  private final Function<Article, T> annotate;
  private final Function<T, List<PartnershipEvent>> find;

  public DocumentWork(
      Function<RawArticle, Outcome<Article>> extract,
      Function<Article, T> annotate,
      Function<T, List<PartnershipEvent>> find) {
    this.extract = extract;
    this.annotate = annotate;
    this.find = find;
  }

  @Override
  public Processed apply(RawArticle raw) {
    return new OneDocument(raw).process();
  }

  /** {@code stage} applied to the document; whatever it throws becomes its rejection. */
  public static <T> Outcome<T> guarded(
      RawArticle raw, Stage name, Function<RawArticle, Outcome<T>> stage) {
    try {
      return stage.apply(raw);
    } catch (OutOfMemoryError e) {
      return failed(raw, name, Reason.OUT_OF_MEMORY, e);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return failed(raw, name, Reason.INTERNAL, e);
    }
  }

  private static <T> Outcome<T> failed(RawArticle raw, Stage stage, Reason reason, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return Outcome.failed(new Rejection(raw.id(), raw.source(), stage, reason, e + place));
  }

  /** The state of the moment for one document. */
  private final class OneDocument {
    private final RawArticle raw;
    private long extracted;
    private long annotated;
    private long found;

    OneDocument(RawArticle raw) {
      this.raw = raw;
    }

    Processed process() {
      long start = System.nanoTime();
      Outcome<Article> article = guarded(raw, Stage.EXTRACT, extract);
      extracted = System.nanoTime() - start;
      Outcome<List<PartnershipEvent>> outcome =
          article.then(a -> guarded(raw, Stage.ANNOTATE, r -> Outcome.done(events(a))));
      boolean hasEvents = outcome.result().filter(events -> !events.isEmpty()).isPresent();
      return new Processed(
          outcome,
          hasEvents ? article.result().map(Article::text) : Optional.empty(),
          new StageTimes(micros(extracted), micros(annotated), micros(found)));
    }

    private List<PartnershipEvent> events(Article article) {
      long start = System.nanoTime();
      T marked = annotate.apply(article);
      annotated = System.nanoTime() - start;
      start = System.nanoTime();
      List<PartnershipEvent> events = find.apply(marked);
      found = System.nanoTime() - start;
      return events;
    }

    private long micros(long nanos) {
      return TimeUnit.NANOSECONDS.toMicros(nanos);
    }
  }
}
