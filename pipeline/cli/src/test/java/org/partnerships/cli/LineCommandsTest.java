package org.partnerships.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerships.cli.CommandLineFixture.run;
import static org.partnerships.cli.CommandLineFixture.runOn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.cli.CommandLineFixture.Result;

class LineCommandsTest {
  @TempDir Path folder;

  @Test
  void extractWritesArticles() throws IOException {
    Result result = run("extract", dump().toString());
    assertEquals(0, result.status(), result.err());
    assertEquals(5, result.outLines().size());
    assertEquals("", result.err());
    Schemas.assertLines("article", result.out());
  }

  @Test
  void annotateWritesMarks() throws IOException {
    Result result = run("annotate", dump().toString());
    assertEquals(0, result.status(), result.err());
    Schemas.assertLines("annotated", result.out());
    assertTrue(result.outLines().get(0).contains("\"value\":\"2016\""), result.out());
  }

  @Test
  void aFileAppearsOnceItIsWhole() throws IOException {
    Path file = folder.resolve("articles.jsonl");
    Result result = run("extract", dump().toString(), "--out", file.toString());
    assertEquals("", result.out());
    assertEquals(5, Files.readAllLines(file).size());
    try (var files = Files.list(folder)) {
      assertFalse(files.anyMatch(path -> path.toString().endsWith(".part")));
    }
  }

  @Test
  void rejectsAreTold() throws IOException {
    Result result = runOn("{broken\n" + Files.readString(dump()), "extract", "-");
    assertEquals(1, result.status());
    assertEquals(5, result.outLines().size());
    assertTrue(result.err().startsWith("rejected: -#1: malformed-record: "), result.err());
    assertTrue(result.err().contains("1 document rejected: 1 malformed-record"), result.err());
  }

  @Test
  void explainShowsMarksCuesAndEvents() {
    Result result =
        run(
            "explain",
            "--text",
            "Siemens und Bosch kooperieren seit 2016.",
            "--published",
            "2022-06-01");
    assertEquals(0, result.status(), result.err());
    assertTrue(result.out().contains("text · 2022-06-01"), result.out());
    assertTrue(result.out().contains("[2016 DATE 2016]"), result.out());
    assertTrue(result.out().contains("«kooperieren» at 18–29, cue by the rule"), result.out());
    assertFalse(result.out().contains("\u001b"), "no colours where there is no terminal");
    assertTrue(result.out().contains("  → event: "), result.out());
    assertFalse(result.out().contains("✗"), "in short only what held: " + result.out());
  }

  @Test
  void explainShowsAllThatWasTriedIfAskedTo() {
    Result result =
        run("explain", "--verbose", "--text", "Siemens und Bosch kooperieren seit 2016.");
    assertTrue(result.out().contains("  ✗ predicate "), result.out());
    assertTrue(result.out().contains("  ✗ modality "), result.out());
    assertTrue(result.out().contains(": no «"), result.out());
  }

  @Test
  void explainShowsWhoMayBeMeant() {
    Result result =
        run(
            "explain",
            "--text",
            "Siemens baut Motoren in Berlin, Daimler auch, und Audi. Die Kooperation mit Bosch"
                + " wurde im Mai beendet.");
    assertTrue(
        result
            .out()
            .lines()
            .anyMatch(
                line ->
                    line.matches(
                        "  \\? the sentence leaves a party open: (\\S+ \\+ \\S+ 0\\.\\d\\d, ){2}"
                            + "\\S+ \\+ \\S+ 0\\.\\d\\d; the first is taken from 0\\.\\d\\d")),
        result.out());
  }

  @Test
  void evaluateSaysHowGoodItIs() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        "{\"id\":\"a\",\"published\":null,\"title\":null,\"text\":\"Siemens und Bosch kooperieren"
            + " seit 2016.\",\"events\":[{\"parties\":[[\"Siemens\"],[\"Bosch\"]],\"phase\":"
            + "\"ongoing\",\"modality\":\"asserted\",\"date\":\"2016\"}]}\n");
    Result result = run("evaluate", gold.toString(), "--errors");
    assertEquals(0, result.status(), result.err());
    assertTrue(result.out().contains("1 documents, 1 with events"), result.out());
    assertTrue(result.out().contains("\npair+phase  P "), result.out());
    assertTrue(result.out().contains("0 errors\n"), result.out());
    assertTrue(
        result.out().contains("\n0.9–1.0          1       1.000             1.000\n"),
        result.out());
  }

  @Test
  void errorsAreCountedByCauseTheMostFrequentFirst() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        "{\"id\":\"a\",\"title\":null,\"text\":\"Siemens und Bosch kooperieren seit 2016. Die"
            + " Zwetschge arbeitet mit der Mirabelle.\",\"events\":["
            + event("Siemens", "Bosch", "ended", "Siemens und Bosch kooperieren seit 2016.")
            + ","
            + event("Zwetschge", "Mirabelle", "ended", "Die Zwetschge arbeitet mit der Mirabelle.")
            + ","
            + event("Zwetschge", "Mirabelle", "started", "")
            + "]}\n");
    Result result = run("evaluate", gold.toString(), "--errors");
    assertTrue(
        result
            .out()
            .replaceAll(" +", " ")
            .startsWith(
                "3 errors\n 2 name missed a party is not marked as an organisation anywhere in the"
                    + " text\n 1 phase the right pair with another phase\n\nname missed (2): "),
        result.out());
    assertTrue(
        result.out().contains("    there:    not marked as an organisation: Mirabelle"),
        result.out());
    assertTrue(result.out().contains("    there:    cue «kooperieren»: event: "), result.out());
  }

  private static String event(String a, String b, String phase, String evidence) {
    return ("{\"parties\":[[\"" + a + "\"],[\"" + b + "\"]],\"phase\":\"" + phase + "\",")
        + ("\"modality\":\"asserted\",\"date\":null,\"evidence\":\"" + evidence + "\"}");
  }

  @Test
  void evaluateScoresAFinishedRunToo() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    // With the byte order mark that some editors put before it.
    Files.writeString(gold, "\ufeff{\"id\":\"a\",\"text\":\"…\",\"events\":[]}\n");
    Path events = Files.createFile(folder.resolve("events.jsonl"));
    Result result = run("evaluate", gold.toString(), "--events", events.toString());
    assertTrue(result.out().contains("full        P 0.000"), result.out());
  }

  @Test
  void evaluateNerShowsTypesAndConfusion() throws IOException {
    Path gold = folder.resolve("names.jsonl");
    Files.writeString(
        gold,
        "{\"id\":\"a\",\"text\":\"Siemens und Bosch sind in München.\",\"mentions\":["
            + "{\"type\":\"ORG\",\"begin\":0,\"end\":7},{\"type\":\"LOC\",\"begin\":26,\"end\":33},"
            + "{\"type\":\"OTH\",\"begin\":0,\"end\":1}]}\n");
    Result result = run("evaluate", "ner", gold.toString());
    assertEquals(0, result.status(), result.err());
    assertTrue(result.out().contains("ORG strict"), result.out());
    assertTrue(result.out().contains("gold ↓ found →"), result.out());
  }

  /** Whether the built-in rules hold is for their own tests to say. */
  @Test
  void rulesCheckRunsExamplesAndSaysHowMany() throws IOException {
    Path rules = folder.resolve("mine.yaml");
    Files.writeString(
        rules,
        """
        type: cue
        rules:
          - id: mine
            find:
              - "[Aquila] und [Borea] gehen spazieren. => Aquila + Borea started"
            leave:
              - "[Aquila] und [Borea] gehen spazieren."
        """);
    Result result = run("rules", "check", rules.toString());
    assertEquals(1, result.status(), result.err());
    assertTrue(result.out().contains("mine.yaml:5: mine: «[Aquila]"), result.out());
    assertTrue(result.out().endsWith("1 rules, 2 examples, 1 failures\n"), result.out());
    assertTrue(result.err().contains("not those of the models in use"), result.err());
  }

  private Path dump() throws IOException {
    return CommandLineFixture.dump(folder, 5);
  }
}
