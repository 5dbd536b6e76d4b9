package org.partnerships.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnerships.LargeDump;

/**
 * What broken documents cost: {@code extract} of pages, and of the same pages with one broken
 * document for every hundred. Both in turn, three times, the large dump once; the middle one of
 * each counts.
 *
 * <p>A process that parses is started once, however many documents there are, so two sizes.
 */
record Poison(Workplace place, Dumps dumps) {
  private static final int[] TIMES = {1, 10};
  private static final int ROUNDS = 3;
  private static final int HUNDRED = 100;

  /** Makes a folder of so many pages. */
  private interface Maker {
    Path made(int count) throws IOException;
  }

  String measured() throws IOException {
    Table table =
        new Table(
            "pages",
            "KB a page",
            "processor s, clean",
            "with poison",
            "ratio",
            "clock s, clean",
            "with poison",
            "ratio");
    for (int times : TIMES) {
      measure(times * place.documents(), times == 1 ? ROUNDS : 1, this::small, table);
    }
    for (int times : TIMES) {
      measure(times * place.documents(), times == 1 ? ROUNDS : 1, dumps::pages, table);
    }
    return table.toString();
  }

  private Path small(int count) throws IOException {
    Path folder = place.folder().resolve("small-" + count);
    LargeDump.main(new String[] {"folder", folder.toString(), Integer.toString(count), "0"});
    return folder;
  }

  private void measure(int count, int rounds, Maker maker, Table table) throws IOException {
    Path clean = Files.move(maker.made(count), place.folder().resolve("clean"));
    Path poisoned = Files.move(maker.made(count), place.folder().resolve("poisoned"));
    double kilobytes = LargeDump.bytes(clean) / 1e3 / count;
    LargeDump.main(
        new String[] {
          "poison", poisoned.toString(), Integer.toString(Math.max(1, count / HUNDRED))
        });
    List<Child.Took> without = new ArrayList<>();
    List<Child.Took> with = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      without.add(place.extract(clean));
      with.add(place.extract(poisoned));
    }
    double cpuWithout = middle(without, true);
    double cpuWith = middle(with, true);
    double without1 = middle(without, false);
    double with1 = middle(with, false);
    table.row(
        String.format(Locale.ROOT, "%,d", count),
        Table.number(kilobytes),
        Table.number(cpuWithout),
        Table.number(cpuWith),
        String.format(Locale.ROOT, "%.2f", cpuWith / cpuWithout),
        Table.number(without1),
        Table.number(with1),
        String.format(Locale.ROOT, "%.2f", with1 / without1));
    Workplace.deleteTree(clean);
    Workplace.deleteTree(poisoned);
  }

  private static double middle(List<Child.Took> rounds, boolean cpu) {
    return rounds.stream()
        .mapToDouble(cpu ? Child.Took::cpuSeconds : Child.Took::seconds)
        .sorted()
        .skip(rounds.size() / 2)
        .findFirst()
        .orElseThrow();
  }
}
