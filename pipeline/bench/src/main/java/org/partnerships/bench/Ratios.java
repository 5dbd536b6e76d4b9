package org.partnerships.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code run} on one thread beside what anyone can run, in one go. */
record Ratios(Workplace place, Dumps dumps) {
  /** The dump, in multiples of the smallest. */
  private static final int TIMES = 50;

  private static final int PAGES = 2;

  /** Texts for programs that are slow. */
  private static final int FEW_TEXTS = 400;

  String measured() throws IOException {
    Table table =
        new Table("what", "its speed", "of", "run / it by the clock", "by processor time", "goal");
    onJsonLines(table);
    onPages(table);
    return table.toString();
  }

  private void onJsonLines(Table table) throws IOException {
    Path dump = dumps.jsonLines(TIMES * place.documents());
    double megabytes = Files.size(dump) / 1e6;
    Child.Took run = place.run(dump, 1);
    table.row("run, JSON Lines", Table.number(megabytes / run.seconds()), "MB/s", "1", "1", "");
    Child.Took jackson = place.main(JacksonPeer.class, "-Xmx1g", List.of(), dump.toString());
    add(table, "Jackson, the same file", megabytes, jackson, run, "≥ 0.25");
    double characters = characters(dump);
    Path texts = dumps.texts(FEW_TEXTS);
    Speed stock = Speed.of(place.main(OpenNlpPeer.class, "-Xmx1g", List.of(), texts.toString()));
    add(table, "OpenNLP: sentences, tokens, parts of speech", characters, stock, run, "");
    Child.Took names = place.main(NamesPeer.class, "-Xmx1g", List.of(), texts.toString());
    Files.delete(dump);
    List<Path> jars = place.coreNlpJars();
    if (!jars.isEmpty()) {
      Child.Took coreNlp = place.main(CoreNlpPeer.class, "-Xmx3g", jars, texts.toString());
      add(table, "CoreNLP: tokens, names", characters, Speed.of(coreNlp), run, "≥ 100");
      addNames(table, names, coreNlp);
    }
  }

  /** Characters in the texts of a dump; it is as good as ASCII, but for umlauts. */
  private static double characters(Path dump) throws IOException {
    long characters = 0;
    try (Stream<String> lines = Files.lines(dump)) {
      characters = lines.mapToLong(String::length).sum();
    }
    return characters;
  }

  private void addNames(Table table, Child.Took ours, Child.Took theirs) {
    Speed names = Speed.of(ours);
    Speed coreNlp = Speed.of(theirs);
    table.row(
        "names alone, beside CoreNLP",
        Table.number(coreNlp.tokens()),
        "tokens/s",
        Table.number(names.tokens() / coreNlp.tokens()),
        Table.number(names.charactersOfCpu() / coreNlp.charactersOfCpu()),
        "≥ 5");
    table.row(
        "memory of that process",
        Long.toString(theirs.peakMegabytes()),
        "MB",
        Table.number((double) ours.peakMegabytes() / theirs.peakMegabytes()),
        "",
        "600 MB");
    table.row(
        "until it is loaded",
        Table.number(coreNlp.loadSeconds()),
        "s",
        Table.number(names.loadSeconds() / coreNlp.loadSeconds()),
        "",
        "1 s");
  }

  private void onPages(Table table) throws IOException {
    Path pages = dumps.pages(PAGES * place.documents());
    double megabytes = size(pages) / 1e6;
    Child.Took run = place.run(pages, 1);
    table.row("run, web pages", Table.number(megabytes / run.seconds()), "MB/s", "1", "1", "");
    Child.Took jsoup = place.main(JsoupPeer.class, "-Xmx1g", List.of(), pages.toString());
    add(table, "jsoup, the same pages", megabytes, jsoup, run, "≥ 0.5");
    Workplace.deleteTree(pages);
  }

  private static double size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void add(
      Table table, String what, double megabytes, Child.Took peer, Child.Took run, String goal) {
    table.row(
        what,
        Table.number(megabytes / peer.seconds()),
        "MB/s",
        Table.number(peer.seconds() / run.seconds()),
        Table.number(peer.cpuSeconds() / run.cpuSeconds()),
        goal);
  }

  private static void add(
      Table table, String what, double characters, Speed peer, Child.Took run, String goal) {
    table.row(
        what,
        Table.number(peer.characters()),
        "characters/s",
        Table.number(characters / run.seconds() / peer.characters()),
        Table.number(characters / run.cpuSeconds() / peer.charactersOfCpu()),
        goal);
  }
}
