package org.partnerships.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.partnerships.batch.KnownDocuments;
import org.partnerships.batch.MergeBenchmark;

/**
 * The merge of generated events, in a process that does nothing else, beside one that merely parses
 * their lines with Jackson; and the shipped program with one more article to events that it knows,
 * which it merges anew: start, models and report included.
 */
record Merge(Workplace place, Dumps dumps) {
  private static final int[] EVENTS = {100_000, 300_000, 1_000_000};
  private static final String HEAP = "-Xmx512m";

  String measured() throws IOException {
    Table table =
        new Table(
            "events",
            "MB",
            "partnerships",
            "merge, s",
            "processor s",
            "processor µs/event",
            "peak MB",
            "Jackson, processor s",
            "run, processor s",
            "peak MB");
    for (int events : EVENTS) {
      Path file = place.folder().resolve("events.jsonl");
      main("make", file.toString(), Integer.toString(events));
      Child.Took merge = main("merge", file.toString());
      Child.Took parse = main("parse", file.toString());
      Child.Took run = run(file);
      table.row(
          String.format(Locale.ROOT, "%,d", events),
          Table.number(Files.size(file) / 1e6),
          String.format(Locale.ROOT, "%,d", Long.parseLong(merge.output().strip())),
          Table.number(merge.seconds()),
          Table.number(merge.cpuSeconds()),
          Table.number(1e6 * merge.cpuSeconds() / events),
          Long.toString(merge.peakMegabytes()),
          Table.number(parse.cpuSeconds()),
          Table.number(run.cpuSeconds()),
          Long.toString(run.peakMegabytes()));
      Files.delete(file);
    }
    return table.toString();
  }

  private Child.Took main(String... arguments) throws IOException {
    return place.main(MergeBenchmark.class, HEAP, List.of(), arguments);
  }

  private Child.Took run(Path events) throws IOException {
    Path out = place.folder().resolve("known-events");
    KnownDocuments.writeEvents(out, events);
    Child.Took took = place.run(dumps.jsonLines(1), out, 1);
    Workplace.deleteTree(out);
    return took;
  }
}
