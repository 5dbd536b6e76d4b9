package org.partnerships.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerships.jsonl.RunRecord;
import org.partnerships.report.Report;

/** What a run tells people at its end. */
record Summary(Console console, Path out) {

  private static final double NANOS = 1e9;

  /**
   * How long this process took by the clock, in nanoseconds.
   *
   * @param all of it
   * @param start until models and rules were open
   * @param report to write the page for people
   */
  record Times(long all, long start, long report) {}

  /** Prints. */
  void print(RunRecord run, Times times) {
    RunRecord.Documents d = run.documents();
    boolean nothingNew = run.complete() && d.read() > 0 && d.skippedAsSeen() == d.read();
    if (nothingNew) {
      say("nothing new: %s seen before; totals in %s", all(d.read()), totals(run));
    } else {
      say(
          "%s read: %,d with events (%,d), %,d without, %,d rejected, %,d seen before",
          Amount.of(d.read(), "document"),
          d.withEvents(),
          run.events(),
          d.withoutEvents(),
          d.rejected(),
          d.skippedAsSeen());
    }
    if (d.updated() > 0) {
      say("%,d of them replaced what was known of them", d.updated());
    }
    if (!run.rejects().isEmpty()) {
      say("rejected: %s; see %s", Rejects.list(run.rejects()), out.resolve("rejects.jsonl"));
    }
    long before = run.total().rejects() - d.rejected();
    if (before > 0) {
      say(
          "%s of earlier runs still %s in %s",
          Amount.of(before, "reject"),
          before == 1 ? "stands" : "stand",
          out.resolve("rejects.jsonl"));
    }
    say(
        "time: %.1f s, of it %.1f s to start and %.1f s for the report%s",
        times.all() / NANOS,
        times.start() / NANOS,
        times.report() / NANOS,
        shares(run.secondsPerStage()));
    if (!nothingNew) {
      say("%s", totals(run));
    }
    say("%s", next(run));
  }

  private static String all(long documents) {
    return documents == 1
        ? "its only document was"
        : String.format(Locale.ROOT, "all %,d documents were", documents);
  }

  /** {@code out: 78 events, 64 partnerships, 5 rejects}. */
  private String totals(RunRecord run) {
    return out
        + ": "
        + Amount.of(run.total().events(), "event")
        + ", "
        + Amount.of(run.total().partnerships(), "partnership")
        + ", "
        + Amount.of(run.total().rejects(), "reject");
  }

  private void say(String format, Object... values) {
    console.say(String.format(Locale.ROOT, format, values));
  }

  /** {@code ; annotate 80 %, extract 15 %}: of the work of all threads. */
  private static String shares(Map<String, Double> seconds) {
    double sum = seconds.values().stream().mapToDouble(s -> s).sum();
    if (sum == 0) {
      return "";
    }
    return "; "
        + seconds.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .filter(stage -> stage.getValue() >= sum / 100)
            .map(stage -> stage.getKey() + " " + Math.round(100 * stage.getValue() / sum) + " %")
            .collect(Collectors.joining(", "));
  }

  private String next(RunRecord run) {
    if (!run.complete()) {
      return "stopped: all of this is kept, and the same command goes on from here";
    }
    if (run.documents().rejected() > 0 && run.documents().rejected() == run.documents().read()) {
      return "nothing could be read: " + out.resolve("rejects.jsonl") + " says why for each";
    }
    if (run.events() == 0 && run.documents().withoutEvents() > 0) {
      return "no event at all? partnerships explain FILE shows why for one article";
    }
    return "next: open "
        + out.resolve(Report.FILE)
        + "; partnerships explain FILE shows why an article gives what it gives";
  }
}
