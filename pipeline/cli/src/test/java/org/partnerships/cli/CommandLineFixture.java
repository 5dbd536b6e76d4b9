package org.partnerships.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs commands within the test's own process. */
final class CommandLineFixture {
  private CommandLineFixture() {}

  /** What a command gave. */
  record Result(int status, String out, String err) {
    List<String> outLines() {
      return out.lines().toList();
    }

    List<String> errLines() {
      return err.lines().toList();
    }
  }

  static Result run(String... args) {
    return runOn("", args);
  }

  static Result runOn(String standardInput, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            args,
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** A dump of articles written for this test; every third tells of a partnership. */
  static Path dump(Path folder, int count) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(
          "{\"id\":\"n%d\",\"published\":\"2022-06-%02d\",\"title\":\"Meldung %d\",\"text\":\"%s\"}"
              .formatted(i, 1 + i % 28, i, text(i)));
    }
    return Files.write(folder.resolve("dump.jsonl"), lines);
  }

  private static String text(int i) {
    return switch (i % 3) {
      case 0 ->
          "Siemens und die Deutsche Bahn kooperieren seit 2016 bei der Wartung von Zügen. Das"
              + " teilten beide Unternehmen am Montag in Berlin mit. Nummer "
              + i
              + ".";
      case 1 ->
          "Der IC-Zuschlag entfällt zum Jahreswechsel, İstanbul und ILLERTISSEN sind nicht"
              + " betroffen. Die Bahn will damit mehr Fahrgäste gewinnen.";
      default ->
          "Volkswagen beendet die Partnerschaft mit Bosch zum 31. Mai 2022. Ein Sprecher"
              + " bestätigte das am Dienstag.";
    };
  }

  /** The result files that must be the same bytes. */
  static Map<String, String> results(Path out) throws IOException {
    Map<String, String> results = new LinkedHashMap<>();
    for (String name : List.of("events.jsonl", "partnerships.jsonl", "rejects.jsonl")) {
      results.put(name, Files.readString(out.resolve(name)));
    }
    return results;
  }
}
