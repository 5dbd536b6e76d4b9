package org.partnerships.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Measures and prints tables in Markdown, which also go to {@code benchmarks.md}. */
public final class Benchmarks {
  private final Workplace place;
  private final List<String> parts;
  private final Path file;
  private final StringBuilder page = new StringBuilder();

  private Benchmarks(Workplace place, List<String> parts, Path file) {
    this.place = place;
    this.parts = parts;
    this.file = file;
  }

  /** A part and how it is measured. */
  private interface Part {
    String measured() throws IOException;
  }

  /**
   * Measures.
   *
   * @param args the project's root, a folder to work in, the parts with commas between, and the
   *     number of documents in the smallest dump
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]).toAbsolutePath().normalize();
    Path folder = Files.createDirectories(target.resolve("benchmark"));
    Path root = Path.of(args[0]).toAbsolutePath().normalize();
    Workplace place =
        new Workplace(root, folder, target.resolve("corenlp"), Integer.parseInt(args[3]));
    Path file = target.resolve("benchmarks.md");
    Benchmarks benchmarks = new Benchmarks(place, List.of(args[2].split(",")), file);
    benchmarks.run();
    Workplace.deleteTree(folder);
  }

  private void run() throws IOException {
    SampleCorpus corpus = SampleCorpus.read(place.corpus());
    News news = new News(corpus);
    Dumps dumps = new Dumps(news, place.folder());
    say(machine() + "\n" + Shares.of(news, corpus) + ".\n");
    part("ratios", "Beside others", new Ratios(place, dumps)::measured);
    part("growth", "Growth, `-Xmx1g`", new Growth(place, dumps)::measured);
    part("merge", "Merge, `-Xmx512m`; run, `-Xmx1g`", new Merge(place, dumps)::measured);
    part("known", "Many known documents, `-Xmx1g`", new Known(place, dumps)::measured);
    part("poison", "One broken document in a hundred", new Poison(place, dumps)::measured);
    part("stages", "Each stage", new Stages(place)::measured);
  }

  private void part(String name, String title, Part part) throws IOException {
    if (parts.contains(name)) {
      say("## " + title + "\n\n" + part.measured());
    }
  }

  private void say(String text) throws IOException {
    Files.writeString(file, page.append(text).append('\n'));
    System.out.println(text);
  }

  private static String machine() {
    return "Java %s, %d cores, %s, %s."
        .formatted(
            System.getProperty("java.version"),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.arch"),
            LocalDate.now(ZoneOffset.UTC));
  }
}
