package org.partnerships.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;
import org.partnerships.article.Rejection.Reason;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.jsonl.EventRecord;
import org.partnerships.jsonl.RejectRecord;

/**
 * One pass over the input. What the journal already has is only compared with the input; the rest
 * is worked on. All decisions fall in the order of the input, in one thread.
 */
final class Pass {
  /** What may be otherwise another time. */
  private static final Set<Reason> FOR_NOW =
      EnumSet.of(Reason.TIMEOUT, Reason.OUT_OF_MEMORY, Reason.UNREADABLE, Reason.INTERNAL);

  private final Iterator<Outcome<RawArticle>> documents;
  private final Known known;
  private final BooleanSupplier stopped;
  private final Consumer<Progress> progress;
  private final Tally tally = new Tally();
  private final Queue<Boolean> updates = new ArrayDeque<>();
  private long place;
  private long readNanos;
  private boolean complete;

  Pass(
      Iterator<Outcome<RawArticle>> documents,
      Known known,
      BooleanSupplier stopped,
      Consumer<Progress> progress) {
    this.documents = documents;
    this.known = known;
    this.stopped = stopped;
    this.progress = progress;
  }

  /**
   * Goes through the journal and the input side by side.
   *
   * @return where the journal's last whole frame ends; empty if the input is another one. Without
   *     meaning if the run was stopped meanwhile
   */
  Optional<Long> replay(Path journal) throws IOException {
    try (FrameReader frames = new FrameReader(journal)) {
      for (Optional<Frame> f = frames.next();
          f.isPresent() && !stopped.getAsBoolean();
          f = frames.next()) {
        Frame frame = f.get();
        Optional<Outcome<RawArticle>> document = read();
        if (document.isEmpty() || !DocumentKey.of(document.get()).equals(frame.key())) {
          return Optional.empty();
        }
        count(frame, known.meet(frame.key(), place++) == Known.Novelty.UPDATED);
      }
      return Optional.of(frames.end());
    }
  }

  /** Counts a journal whose input is gone. */
  static Tally recount(Path journal, Known known) throws IOException {
    Tally tally = new Tally();
    try (FrameReader frames = new FrameReader(journal)) {
      long place = 0;
      for (Optional<Frame> f = frames.next(); f.isPresent(); f = frames.next()) {
        tally.add(f.get(), known.meet(f.get().key(), place++) == Known.Novelty.UPDATED);
      }
    }
    return tally;
  }

  /** Works on what is left of the input. */
  void process(Journal journal, Window<Frame> window, Function<RawArticle, Processed> work)
      throws IOException {
    try {
      Optional<Outcome<RawArticle>> document = read();
      while (!stopped.getAsBoolean() && document.isPresent()) {
        submit(document.get(), window, work);
        for (Optional<Frame> f = window.takeIfDone(); f.isPresent(); f = window.takeIfDone()) {
          write(journal, f.get());
        }
        while (window.isFull() && !stopped.getAsBoolean()) {
          write(journal, window.take(() -> stopped.getAsBoolean() || !window.isFull()));
        }
        document = read();
      }
      while (!window.isEmpty() && !stopped.getAsBoolean()) {
        write(journal, window.take(stopped));
      }
      for (Optional<Frame> f = window.takeIfDone(); f.isPresent(); f = window.takeIfDone()) {
        write(journal, f.get());
      }
      complete = window.isEmpty() && !stopped.getAsBoolean();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // As good as being told to stop.
    }
  }

  /** The next document; the time it takes is counted. */
  private Optional<Outcome<RawArticle>> read() {
    long start = System.nanoTime();
    Optional<Outcome<RawArticle>> next =
        documents.hasNext() ? Optional.of(documents.next()) : Optional.empty();
    readNanos += System.nanoTime() - start;
    return next;
  }

  private void submit(
      Outcome<RawArticle> document, Window<Frame> window, Function<RawArticle, Processed> work) {
    DocumentKey key = DocumentKey.of(document);
    Known.Novelty novelty = known.meet(key, place++);
    updates.add(novelty == Known.Novelty.UPDATED);
    if (novelty == Known.Novelty.SEEN) {
      window.add(Frame.seen(key));
    } else if (document.rejection().isPresent()) {
      window.add(rejected(key, document.rejection().get(), StageTimes.ZERO));
    } else {
      RawArticle raw = document.result().orElseThrow();
      window.submit(document, () -> frame(key, raw, work));
    }
  }

  private void write(Journal journal, Optional<Frame> frame) throws IOException {
    if (frame.isPresent()) {
      write(journal, frame.get());
    }
  }

  private void write(Journal journal, Frame frame) throws IOException {
    journal.add(frame);
    count(frame, updates.remove());
  }

  private void count(Frame frame, boolean isUpdate) {
    tally.add(frame, isUpdate);
    progress.accept(new Progress(tally.documents(), tally.events()));
  }

  private static Frame frame(
      DocumentKey key, RawArticle raw, Function<RawArticle, Processed> work) {
    Outcome<Frame> frame =
        DocumentWork.guarded(
            raw, Rejection.Stage.ANNOTATE, r -> Outcome.done(frame(key, work.apply(r))));
    return frame
        .result()
        .orElseGet(() -> rejected(key, frame.rejection().orElseThrow(), StageTimes.ZERO));
  }

  private static Frame frame(DocumentKey key, Processed processed) {
    Optional<Rejection> rejection = processed.outcome().rejection();
    if (rejection.isPresent()) {
      return rejected(key, rejection.get(), processed.times());
    }
    List<PartnershipEvent> events = processed.outcome().result().orElseThrow();
    StringBuilder lines = new StringBuilder();
    events.forEach(event -> lines.append(EventRecord.line(event)).append('\n'));
    return new Frame(
        key,
        events.isEmpty() ? Frame.Fate.WITHOUT_EVENTS : Frame.Fate.WITH_EVENTS,
        events.isEmpty() ? TextSketch.NONE : TextSketch.of(processed.text().orElse("")),
        processed.times(),
        lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Frame rejected(DocumentKey key, Rejection rejection, StageTimes times) {
    return new Frame(
        key,
        FOR_NOW.contains(rejection.reason()) ? Frame.Fate.REJECTED_FOR_NOW : Frame.Fate.REJECTED,
        TextSketch.NONE,
        times,
        (RejectRecord.line(rejection) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  Tally tally() {
    return tally;
  }

  long readNanos() {
    return readNanos;
  }

  /** True if the input was read to its end and all of it is in the journal. */
  boolean isComplete() {
    return complete;
  }
}
