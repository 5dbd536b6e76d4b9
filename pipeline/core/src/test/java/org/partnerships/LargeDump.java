package org.partnerships;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes a large dump to measure time and memory by hand, see CONTRIBUTING: {@code crawl.warc} and
 * {@code records.jsonl.zst} of so many megabytes of content, or a folder of small documents of
 * which some are broken, or broken ones among what a folder holds.
 */
public final class LargeDump {
  private static final long MEGABYTE = 1 << 20;

  /** One document in so many tells of a partnership, as in a general stream of news. */
  private static final int PER_EVENT = 50;

  private static final String EVENT =
      "Leica und Siemens haben am Dienstag eine Kooperation vereinbart.";

  /** None of them speaks of a partnership. */
  private static final List<String> WORDS =
      List.of(
          ("Unternehmen Wetter Hersteller Standort Umsatz Kunden Anlage Messe Vorstand Sprecherin"
                  + " Lieferung Forschung Werkstatt Hafen Region Turm Bericht Quartal Werkzeug"
                  + " liefert entwickelt meldet plant baut prüft eröffnet erweitert sucht verkauft"
                  + " und mit in der die das für nach seit über schnell künftig zunächst deutlich"
                  + " neue große deutsche regionale wichtige erste weitere Nordlicht Südwind Aquila"
                  + " Borea Leica Siemens Hamburg Stade München Dienstag Montag Anfang Juli 2021")
              .split(" "));

  private final Random random = new Random(7);

  private LargeDump() {}

  /**
   * Makes one.
   *
   * @param args {@code warc FILE MEGABYTES}, {@code zst FILE MEGABYTES} or {@code folder DIR COUNT}
   *     and the number of broken documents among them, or {@code poison DIR} and that number
   */
  public static void main(String[] args) throws IOException {
    Path path = Path.of(args[1]);
    int size = Integer.parseInt(args[2]);
    switch (args[0]) {
      case "warc" -> new LargeDump().warc(path, size * MEGABYTE);
      case "zst" -> new LargeDump().records(path, size * MEGABYTE);
      case "folder" -> new LargeDump().folder(path, size, Integer.parseInt(args[3]));
      case "poison" -> poison(path, size);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private void warc(Path file, long bytes) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      long written = 0;
      for (int i = 0; written < bytes; i++) {
        byte[] record =
            HostileFiles.response("https://news.example/" + i, page(i))
                .getBytes(StandardCharsets.UTF_8);
        out.write(record);
        written += record.length;
      }
    }
  }

  private void records(Path file, long bytes) throws IOException {
    try (OutputStream out =
        new ZstdOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
      long written = 0;
      for (int i = 0; written < bytes; i++) {
        byte[] record =
            ("{\"id\":\"n" + i + "\",\"published\":\"2022-06-07\",\"text\":\"" + text(i) + "\"}\n")
                .getBytes(StandardCharsets.UTF_8);
        out.write(record);
        written += record.length;
      }
    }
  }

  private void folder(Path folder, int count, int broken) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      Files.writeString(folder.resolve("page-%06d.html".formatted(i)), page(i));
    }
    if (broken > 0) {
      poison(folder, broken);
    }
  }

  /** Among what the folder holds, evenly, documents that loop, explode or are cut off. */
  private static void poison(Path folder, int broken) throws IOException {
    List<Path> whole = files(folder);
    Path traps = folder.resolveSibling(folder.getFileName() + "-traps");
    HostileFiles.writePoison(traps);
    List<Path> kinds = files(traps);
    for (int i = 0; i < broken; i++) {
      Path trap = kinds.get(i % kinds.size());
      String before = whole.get((int) ((long) i * whole.size() / broken)).getFileName().toString();
      String name = before.replaceFirst("\\.[^.]*$", "") + "-" + trap.getFileName();
      Files.copy(trap, folder.resolve(name));
    }
    for (Path trap : kinds) {
      Files.delete(trap);
    }
    Files.delete(traps);
  }

  /** How much a folder holds. */
  public static long bytes(Path folder) throws IOException {
    long bytes = 0;
    for (Path file : files(folder)) {
      bytes += Files.size(file);
    }
    return bytes;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private String page(int number) {
    StringBuilder page = new StringBuilder("<!doctype html><html lang=de><head><title>");
    page.append(sentence()).append("</title></head><body><nav>");
    for (int i = 0; i < 30; i++) {
      page.append("<a href=/").append(i).append('>').append(word()).append("</a> ");
    }
    page.append("</nav><article><h1>").append(sentence()).append("</h1>");
    if (number % PER_EVENT == 0) {
      page.append("<p>").append(EVENT).append("</p>\n");
    }
    for (int i = 0; i < 8; i++) {
      page.append("<p>").append(sentence()).append(' ').append(sentence()).append("</p>\n");
    }
    return page.append("</article><footer>Impressum</footer></body></html>").toString();
  }

  private String text(int number) {
    StringBuilder text = new StringBuilder(number % PER_EVENT == 0 ? EVENT + " " : "");
    for (int i = 0; i < 20; i++) {
      text.append(sentence()).append(' ');
    }
    return text.toString();
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder("Die " + word());
    for (int i = 8 + random.nextInt(12); i > 0; i--) {
      sentence.append(' ').append(word());
    }
    return sentence.append('.').toString();
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
