package org.partnerships.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Time and memory of {@code run} on a dump and on one ten and a hundred times as large. */
record Growth(Workplace place, Dumps dumps) {
  private static final int[] TIMES = {1, 10, 100};

  String measured() throws IOException {
    Table table =
        new Table(
            "documents",
            "MB",
            "threads",
            "documents/s",
            "processor ms/document",
            "peak MB",
            "speed of the 2nd thread");
    for (int times : TIMES) {
      Path dump = dumps.jsonLines(times * place.documents());
      Child.Took one = place.run(dump, 1);
      add(table, times, dump, 1, one, "");
      Child.Took two = place.run(dump, 2);
      add(table, times, dump, 2, two, Table.number(one.seconds() / two.seconds()));
      Files.delete(dump);
    }
    return table.toString();
  }

  private void add(Table table, int times, Path dump, int threads, Child.Took took, String gain)
      throws IOException {
    int documents = times * place.documents();
    table.row(
        String.format(Locale.ROOT, "%,d", documents),
        Table.number(Files.size(dump) / 1e6),
        Integer.toString(threads),
        Table.number(documents / took.seconds()),
        Table.number(1000 * took.cpuSeconds() / documents),
        Long.toString(took.peakMegabytes()),
        gain);
  }
}
