package org.partnerships.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that people get reads models and rules as the build left them, with the same results. */
class CompiledModelsIT {
  private static final Path JAR = Path.of("target", "partnerships.jar").toAbsolutePath();
  private static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final String MODELS = PROJECT.resolve("models").toString();

  @TempDir Path folder;

  @Test
  void theJarHoldsFormsOfTheFilesThatItHolds() throws Exception {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      for (String form :
          List.of("names", "gazetteer", "parts-of-speech", "lemmas", "rules", "dates")) {
        assertTrue(jar.getEntry("compiled/" + form + ".bin") != null, form);
      }
      for (String line : text(jar, "compiled/files.txt").split("\n")) {
        String[] cells = line.split(" ", 4);
        ZipEntry entry = jar.getEntry(cells[3]);
        assertEquals(cells[0] + " " + cells[1], entry.getCrc() + " " + entry.getSize(), line);
      }
    }
  }

  private static String text(ZipFile jar, String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void formsGiveTheSameEventsAsFiles() throws Exception {
    String corpus = PROJECT.resolve("corpus").toString();
    run("run", corpus, "--quiet", "--out", "forms");
    run("run", corpus, "--quiet", "--out", "files", "--models", MODELS);
    for (String result : List.of("events.jsonl", "partnerships.jsonl")) {
      assertEquals(
          Files.readString(folder.resolve("files").resolve(result)),
          Files.readString(folder.resolve("forms").resolve(result)),
          result);
    }
  }

  @Test
  void everyExampleOfARuleHoldsWithFormsToo() throws Exception {
    String said = run("rules", "check");
    assertTrue(said.startsWith("0 "), said);
  }

  /** The exit status and all that it prints. */
  private String run(String... arguments) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + printed.strip();
  }
}
