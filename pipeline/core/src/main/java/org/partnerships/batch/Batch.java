package org.partnerships.batch;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.jsonl.RunRecord;
import org.partnerships.jsonl.UnfinishedRun;

/**
 * Many articles into a folder. Results come in the order of the input and are the same for any
 * number of threads; a run that was killed is continued by the same call and ends with the same
 * bytes; a later run adds what is new.
 */
public final class Batch {
  private final BatchOptions options;
  private final Function<RawArticle, Processed> work;
  private final Clock clock;

  /**
   * A run.
   *
   * @param work on one document; called by several threads, must not throw
   * @param clock tells start and end in {@code run.json}, and nothing else
   */
  public Batch(BatchOptions options, Function<RawArticle, Processed> work, Clock clock) {
    this.options = options;
    this.work = work;
    this.clock = clock;
  }

  /**
   * Runs until the input is at its end or {@code stopped} says so; what was finished by then is
   * kept and in the results.
   *
   * @param progress hears of each document, in the calling thread
   * @throws FolderInUseException if another process works on the folder
   * @throws IOException if the input cannot be opened or the folder cannot be written to; the same
   *     call continues later
   */
  public RunRecord run(Source source, BooleanSupplier stopped, Consumer<Progress> progress)
      throws IOException {
    try (StateFolder folder = StateFolder.open(options.out())) {
      Optional<UnfinishedRun> before = folder.unfinished();
      UnfinishedRun now = UnfinishedRun.of(options.setting(), options.fresh(), now());
      if (before.isPresent() && before.get().isSameCommand(now)) {
        Optional<RunRecord> done = attempt(folder, before.get(), source, stopped, progress);
        if (done.isPresent()) {
          return done.get();
        }
      }
      if (before.isPresent()) {
        publishFinished(folder, before.get(), true); // Nobody will continue it.
      }
      folder.begin(now);
      return attempt(folder, now, source, stopped, progress).orElseThrow();
    }
  }

  /** Empty if the input is no longer that of the journal. */
  private Optional<RunRecord> attempt(
      StateFolder folder,
      UnfinishedRun run,
      Source source,
      BooleanSupplier stopped,
      Consumer<Progress> progress)
      throws IOException {
    Known known = known(folder, run);
    Iterator<Outcome<RawArticle>> documents = source.open();
    try {
      Pass pass = new Pass(documents, known, stopped, progress);
      Optional<Long> end = pass.replay(folder.journal());
      if (end.isEmpty()) {
        return Optional.empty();
      }
      if (!stopped.getAsBoolean()) {
        try (Journal journal = Journal.continueAt(folder.journal(), end.get());
            Window<Frame> window = new Window<>(options.setting().threads(), Frame::memory)) {
          pass.process(journal, window, work);
        }
      }
      return Optional.of(
          pass.isComplete()
              ? publisher(folder, run).publish(known, pass.tally(), true, pass.readNanos())
              : publishFinished(folder, run, false));
    } finally {
      close(documents);
    }
  }

  /** The results of what a journal holds, whatever else had been begun. */
  private RunRecord publishFinished(StateFolder folder, UnfinishedRun run, boolean isComplete)
      throws IOException {
    Known known = known(folder, run);
    Tally tally = Pass.recount(folder.journal(), known);
    return publisher(folder, run).publish(known, tally, isComplete, 0);
  }

  private Publisher publisher(StateFolder folder, UnfinishedRun run) {
    return new Publisher(folder, run, options, clock);
  }

  private static Known known(StateFolder folder, UnfinishedRun run) throws IOException {
    Known known = new Known();
    if (!run.fresh()) {
      known.load(folder.documents());
    }
    return known;
  }

  private static void close(Iterator<Outcome<RawArticle>> documents) throws IOException {
    if (documents instanceof AutoCloseable closeable) {
      try {
        closeable.close();
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IOException(e);
      }
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
