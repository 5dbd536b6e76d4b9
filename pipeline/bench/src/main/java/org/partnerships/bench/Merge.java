package org.partnerships.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.partnerships.batch.MergeBenchmark;

/** The merge of generated events beside merely parsing their lines with Jackson. */
record Merge(Workplace place) {
  private static final int[] EVENTS = {100_000, 1_000_000};

  String measured() throws IOException {
    Table table = new Table("events", "partnerships", "s", "Jackson / merge", "peak MB");
    for (int events : EVENTS) {
      Child.Took took =
          place.main(MergeBenchmark.class, "-Xmx1g", List.of(), Integer.toString(events));
      String[] values = took.output().strip().split(" ");
      double merge = Double.parseDouble(values[1]);
      table.row(
          String.format(Locale.ROOT, "%,d", events),
          String.format(Locale.ROOT, "%,d", Long.parseLong(values[0])),
          Table.number(merge),
          Table.number(Double.parseDouble(values[2]) / merge),
          Long.toString(took.peakMegabytes()));
    }
    return table.toString();
  }
}
