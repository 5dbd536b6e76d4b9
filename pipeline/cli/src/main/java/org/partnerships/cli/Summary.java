package org.partnerships.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerships.jsonl.RunRecord;
import org.partnerships.report.Report;

/** What a run tells people at its end. */
record Summary(Console console, Path out) {

  /**
   * Prints.
   *
   * @param time how long this process took
   */
  void print(RunRecord run, Duration time) {
    RunRecord.Documents d = run.documents();
    say(
        "%s read: %,d with events (%,d), %,d without, %,d rejected, %,d seen before",
        Amount.of(d.read(), "document"),
        d.withEvents(),
        run.events(),
        d.withoutEvents(),
        d.rejected(),
        d.skippedAsSeen());
    if (d.updated() > 0) {
      say("%,d of them replaced what was known of them", d.updated());
    }
    if (!run.rejects().isEmpty()) {
      say("rejected: %s; see %s", Rejects.list(run.rejects()), out.resolve("rejects.jsonl"));
    }
    say("time: %.1f s%s", time.toMillis() / 1000.0, shares(run.secondsPerStage()));
    say(
        "%s: %s, %s, %s",
        out,
        Amount.of(run.total().events(), "event"),
        Amount.of(run.total().partnerships(), "partnership"),
        Amount.of(run.total().rejects(), "reject"));
    say(next(run));
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
    if (run.events() == 0 && run.documents().withoutEvents() > 0) {
      return "no event at all? partnerships explain FILE shows why for one article";
    }
    return "next: open "
        + out.resolve(Report.FILE)
        + "; partnerships explain FILE shows why an article gives what it gives";
  }
}
