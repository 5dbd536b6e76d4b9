package org.partnerships.cli;

import io.prometheus.client.CollectorRegistry;
import io.prometheus.client.Gauge;
import io.prometheus.client.exporter.common.TextFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.partnerships.jsonl.RunRecord;

/** A run's counts and times in the text format of Prometheus, as its node exporter collects it. */
final class Metrics {
  private Metrics() {}

  /**
   * Writes the file; it appears as a whole.
   *
   * @throws UsageException if it cannot be written
   */
  static void write(RunRecord run, Path file) {
    try {
      Path next = Path.of(file + ".next");
      Files.writeString(next, text(run));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UsageException("--metrics: cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private static String text(RunRecord run) throws IOException {
    CollectorRegistry registry = new CollectorRegistry();
    RunRecord.Documents d = run.documents();
    Gauge documents = gauge("documents", "Documents of the run by what became of them.", "outcome");
    documents.labels("with_events").set(d.withEvents());
    documents.labels("without_events").set(d.withoutEvents());
    documents.labels("rejected").set(d.rejected());
    documents.labels("skipped_as_seen").set(d.skippedAsSeen());
    registry.register(documents);
    registry.register(
        filled(gauge("rejects", "Rejected documents of the run.", "reason"), run.rejects()));
    registry.register(
        filled(
            gauge("stage_seconds", "Time of the run, added up over its threads.", "stage"),
            run.secondsPerStage()));
    single(registry, "documents_updated", "Documents that came with another text.", d.updated());
    single(registry, "events", "Events that the run found.", run.events());
    single(registry, "complete", "1 if the run came to its end.", run.complete() ? 1 : 0);
    single(registry, "end_time_seconds", "When it ended.", run.end().getEpochSecond());
    single(registry, "total_events", "Events in the folder.", run.total().events());
    single(registry, "total_partnerships", "Partnerships in it.", run.total().partnerships());
    single(registry, "total_rejects", "Rejects in it.", run.total().rejects());
    StringWriter out = new StringWriter();
    TextFormat.write004(out, registry.metricFamilySamples());
    return out.toString();
  }

  private static Gauge gauge(String name, String help, String label) {
    return Gauge.build().name("partnerships_" + name).help(help).labelNames(label).create();
  }

  private static Gauge filled(Gauge gauge, Map<String, ? extends Number> values) {
    values.forEach((label, value) -> gauge.labels(label).set(value.doubleValue()));
    return gauge;
  }

  private static void single(CollectorRegistry registry, String name, String help, double value) {
    Gauge gauge = Gauge.build().name("partnerships_" + name).help(help).create();
    gauge.set(value);
    registry.register(gauge);
  }
}
