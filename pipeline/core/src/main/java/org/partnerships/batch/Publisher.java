package org.partnerships.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnerships.jsonl.RunRecord;
import org.partnerships.jsonl.UnfinishedRun;

/** Brings the results of a run into view, with {@code run.json}. */
record Publisher(StateFolder folder, UnfinishedRun run, BatchOptions options, Clock clock) {
  private static final double NANOS = 1e9;
  private static final double MICROS = 1e6;

  /**
   * Publishes.
   *
   * @param isComplete true if the run is at its end, and not to be continued
   * @param readNanos how long reading the input took
   */
  RunRecord publish(Known known, Tally tally, boolean isComplete, long readNanos)
      throws IOException {
    long start = System.nanoTime();
    RunRecord.Total total = new Publication(folder, known, run.fresh(), options).write();
    RunRecord record =
        new RunRecord(
            options.setting(),
            isComplete,
            run.start(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            tally.documents(),
            tally.events(),
            tally.rejects(),
            seconds(tally.times(), readNanos, System.nanoTime() - start),
            total);
    Files.writeString(folder.next("run.json"), record.page());
    folder.commit(isComplete);
    return record;
  }

  private static Map<String, Double> seconds(StageTimes times, long readNanos, long mergeNanos) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    seconds.put("read", rounded(readNanos / NANOS));
    seconds.put("extract", rounded(times.extract() / MICROS));
    seconds.put("annotate", rounded(times.annotate() / MICROS));
    seconds.put("find", rounded(times.find() / MICROS));
    seconds.put("merge", rounded(mergeNanos / NANOS));
    return seconds;
  }

  private static double rounded(double seconds) {
    return Math.round(seconds * 1000) / 1000.0;
  }
}
