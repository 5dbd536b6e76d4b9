package org.partnerships.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerships.cli.CommandLineFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.cli.CommandLineFixture.Result;

class UsageTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "usage.tsv", delimiter = '\t', quoteCharacter = '§')
  void wrongUsageIsOneClearLineAndStatusTwo(String arguments, String expected) throws IOException {
    Path dump = CommandLineFixture.dump(folder, 1);
    String line =
        arguments
            .replace("(nothing)", "")
            .replace("{dump}", dump.toString())
            .replace("{folder}", folder.toString())
            .replace("{out}", folder.resolve("out").toString());
    Result result =
        run(Arrays.stream(line.split(" ")).filter(s -> !s.isEmpty()).toArray(String[]::new));
    assertEquals(2, result.status(), result.err());
    assertEquals(1, result.errLines().size(), result.err());
    assertTrue(result.err().contains(expected), result.err());
    assertEquals("", result.out());
    assertTrue(Files.notExists(folder.resolve("out")), "nothing was begun");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "run --help",
        "extract --help",
        "annotate --help",
        "explain --help",
        "evaluate --help",
        "evaluate ner --help",
        "report --help",
        "export --help",
        "load --help",
        "rules --help",
        "rules check --help",
        "train --help",
        "train ner --help",
        "train parties --help",
        "help run"
      })
  void helpGoesToStandardOutput(String arguments) {
    Result result = run(arguments.split(" "));
    assertEquals(0, result.status(), result.err());
    assertTrue(result.out().startsWith("Usage: partnerships"), result.out());
    assertTrue(result.out().contains("\nExample"), result.out());
    assertEquals("", result.err());
  }

  @Test
  void theVersionIsOneLine() {
    Result result = run("--version");
    assertEquals(0, result.status());
    assertTrue(result.out().matches("partnerships \\S+\\R"), result.out());
  }
}
