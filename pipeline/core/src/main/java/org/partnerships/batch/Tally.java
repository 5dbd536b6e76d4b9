package org.partnerships.batch;

import java.util.Map;
import java.util.TreeMap;
import org.partnerships.jsonl.RejectRecord;
import org.partnerships.jsonl.RunRecord;

/** Counts what became of the documents of a run. */
final class Tally {
  private final Map<Frame.Fate, Long> fates = new TreeMap<>();
  private final Map<String, Long> rejects = new TreeMap<>();
  private StageTimes times = StageTimes.ZERO;
  private long updated;
  private long events;

  /**
   * Counts one document.
   *
   * @param isUpdate it was known with another content
   */
  void add(Frame frame, boolean isUpdate) {
    fates.merge(frame.fate(), 1L, Long::sum);
    times = times.plus(frame.times());
    updated += isUpdate ? 1 : 0;
    if (frame.fate() == Frame.Fate.WITH_EVENTS) {
      events += lines(frame.lines());
    } else if (frame.fate().isRejected()) {
      String line = new String(frame.lines(), java.nio.charset.StandardCharsets.UTF_8);
      rejects.merge(RejectRecord.read(line.strip()).reason().label(), 1L, Long::sum);
    }
  }

  static long lines(byte[] bytes) {
    long lines = 0;
    for (byte b : bytes) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  RunRecord.Documents documents() {
    long with = count(Frame.Fate.WITH_EVENTS);
    long without = count(Frame.Fate.WITHOUT_EVENTS);
    long rejected = count(Frame.Fate.REJECTED) + count(Frame.Fate.REJECTED_FOR_NOW);
    long seen = count(Frame.Fate.SEEN);
    return new RunRecord.Documents(
        with + without + rejected + seen, with, without, rejected, seen, updated);
  }

  private long count(Frame.Fate fate) {
    return fates.getOrDefault(fate, 0L);
  }

  Map<String, Long> rejects() {
    return rejects;
  }

  StageTimes times() {
    return times;
  }

  long events() {
    return events;
  }
}
