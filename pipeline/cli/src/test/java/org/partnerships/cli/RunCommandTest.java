package org.partnerships.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.partnerships.cli.CommandLineFixture.results;
import static org.partnerships.cli.CommandLineFixture.run;
import static org.partnerships.cli.CommandLineFixture.runOn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.cli.CommandLineFixture.Result;
import org.partnerships.jsonl.RunRecord;

class RunCommandTest {
  private static final int DOCUMENTS = 30;

  @TempDir Path folder;

  @Test
  void allOutputIsValidAndNothingIsOnStandardOutput() throws IOException {
    Result result = run("run", dump().toString(), "--out", out().toString());
    assertEquals(0, result.status(), result.err());
    assertEquals("", result.out());
    assertTrue(result.err().startsWith(DOCUMENTS + " documents read: "), result.err());
    Schemas.assertLines("event", results(out()).get("events.jsonl"));
    Schemas.assertLines("partnership", results(out()).get("partnerships.jsonl"));
    Schemas.assertPage("run", Files.readString(out().resolve("run.json")));
  }

  @Test
  void quietSaysNothing() throws IOException {
    Result result = run("run", dump().toString(), "--out", out().toString(), "--quiet");
    assertEquals("", result.err() + result.out());
  }

  @Test
  void threadsChangeNothing() throws IOException {
    assertEquals(resultsWith("one", "--threads", "1"), resultsWith("two", "--threads", "2"));
  }

  @Test
  void localeAndTimeZoneChangeNothing() throws IOException {
    Map<String, String> expected = resultsWith("usual", "--quiet");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(expected, resultsWith("turkish", "--quiet"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aSecondRunSkipsWhatItHasSeen() throws IOException {
    run("run", dump().toString(), "--out", out().toString());
    Map<String, String> before = results(out());
    Result again = run("run", dump().toString(), "--out", out().toString());
    assertEquals(0, again.status());
    assertTrue(
        again
            .err()
            .matches(
                "(?s)nothing new: all %d documents were seen before; totals in %s: \\d+ events, .*"
                    .formatted(DOCUMENTS, Pattern.quote(out().toString()))),
        again.err());
    assertEquals(before, results(out()));
  }

  @Test
  void aSecondRunEndsLikeTheFirstWhileItsRejectsStand() throws IOException {
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\"id\": \"x\", \"te\n" + Files.readString(dump()));
    assertEquals(1, run("run", broken.toString(), "--out", out().toString()).status());
    Result again = run("run", broken.toString(), "--out", out().toString());
    assertEquals(1, again.status(), again.err());
    String rejects = out().resolve("rejects.jsonl").toString();
    assertTrue(
        again.err().contains("\n1 reject of earlier runs still stands in " + rejects + "\n"),
        again.err());
    assertTrue(again.err().contains(", 1 reject\n"), again.err());
  }

  @Test
  void metricsAreInTheFormatOfPrometheus() throws IOException {
    Path metrics = folder.resolve("run.prom");
    run("run", dump().toString(), "--out", out().toString(), "--metrics", metrics.toString());
    String text = Files.readString(metrics);
    assertTrue(text.contains("# TYPE partnerships_documents gauge\n"), text);
    assertTrue(text.contains("partnerships_documents{outcome=\"rejected\",} 0.0\n"), text);
    assertTrue(text.contains("partnerships_stage_seconds{stage=\"find\",} "), text);
  }

  @Test
  void theSummaryTellsWhereTheTimeWentAndWhatWasRejected() throws IOException {
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\"id\": \"x\", \"te\n" + Files.readString(dump()));
    Result result = run("run", broken.toString(), "--out", out().toString());
    RunRecord record = RunRecord.read(Files.readString(out().resolve("run.json")));
    assertEquals(Map.of("malformed-record", 1L), record.rejects());
    assertTrue(
        result
            .err()
            .contains(
                "\nrejected: 1 malformed-record; see " + out().resolve("rejects.jsonl") + "\n"),
        result.err());
    String time = result.errLines().stream().filter(l -> l.startsWith("time: ")).findFirst().get();
    assertTrue(
        time.matches("time: [\\d.]+ s, of it [\\d.]+ s to start and [\\d.]+ s for the report; .*"),
        time);
    double sum = record.secondsPerStage().values().stream().mapToDouble(s -> s).sum();
    record
        .secondsPerStage()
        .forEach(
            (stage, seconds) -> {
              String share = stage + " " + Math.round(100 * seconds / sum) + " %";
              assertTrue(seconds < sum / 100 || time.contains(share), share + " in " + time);
            });
  }

  @Test
  void withoutTheScreenTheSameBytesComeOut() throws IOException {
    assertEquals(resultsWith("screened", "--quiet"), resultsWith("all", "--no-screen"));
  }

  @Test
  void aBrokenLineIsRejectedAndTheRestGoesOn() throws IOException {
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\"id\": \"x\", \"te\n" + Files.readString(dump()));
    Result result = run("run", broken.toString(), "--out", out().toString());
    assertRejected(result, "malformed-record", DOCUMENTS + 1);
  }

  @Test
  void aTextInAnotherFieldIsToldWithTheFieldsThereAre() throws IOException {
    Path dump = folder.resolve("other.jsonl");
    Files.writeString(
        dump, "{\"id\": \"x\", \"nr\": 7, \"body\": \"Ein Text.\", \"day\": \"2021\"}\n");
    Result result = run("run", dump.toString(), "--out", out().toString());
    assertEquals(1, result.status(), result.err());
    assertTrue(
        result
            .err()
            .endsWith(
                "\nnothing could be read: "
                    + out().resolve("rejects.jsonl")
                    + " says why for each\n"),
        result.err());
    assertTrue(
        results(out())
            .get("rejects.jsonl")
            .contains("; if it is in «body», «day», say so with --field text=NAME"),
        results(out()).get("rejects.jsonl"));
  }

  @Test
  void anArticleThatIsNotGermanIsRejectedAndTheRestGoesOn() throws IOException {
    Path mixed = folder.resolve("mixed.jsonl");
    String english =
        "{\"id\": \"x\", \"text\": \"The two companies announced on Monday that they will work"
            + " together on the next generation of their trains, a spokeswoman said.\"}\n";
    Files.writeString(mixed, english + Files.readString(dump()));
    assertRejected(
        run("run", mixed.toString(), "--out", out().toString()), "not-german", DOCUMENTS + 1);
  }

  @Test
  void anEmptyFileIsRejectedAndTheRestGoesOn() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.move(dump(), input.resolve("dump.jsonl"));
    Files.createFile(input.resolve("empty.html"));
    assertRejected(run("run", input.toString(), "--out", out().toString()), "empty", DOCUMENTS + 1);
  }

  @Test
  void aFileThatCannotBeReadIsRejectedAndTheRestGoesOn() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.move(dump(), input.resolve("dump.jsonl"));
    Files.createSymbolicLink(input.resolve("gone.html"), folder.resolve("nowhere"));
    assertRejected(
        run("run", input.toString(), "--out", out().toString()), "unreadable", DOCUMENTS + 1);
  }

  @Test
  void aTextOfFiftyMegabytesOnOneLineHarmsNobody() throws IOException {
    Path input = Files.createDirectories(folder.resolve("input"));
    Files.move(dump(), input.resolve("b.jsonl"));
    String words = "Aquila und Borea kooperieren und das bleibt so und ";
    Files.writeString(input.resolve("a.txt"), words.repeat((50 << 20) / words.length()));
    assertRejected(
        run("run", input.toString(), "--out", out().toString()), "too-large", DOCUMENTS + 1);
  }

  @Test
  void standardInputIsAnInput() throws IOException {
    Result result = runOn(Files.readString(dump()), "run", "-", "--out", out().toString());
    assertEquals(0, result.status(), result.err());
    assertTrue(result.err().startsWith(DOCUMENTS + " documents read"), result.err());
  }

  @Test
  void fieldsMayHaveOtherNames() throws IOException {
    String line =
        "{\"nr\":\"7\",\"body\":\"Die Bahn fährt wieder, sagte ein Sprecher am Montag.\"}";
    Result result = runOn(line, "extract", "-", "--field", "id=nr,text=body");
    assertEquals(0, result.status(), result.err());
    assertTrue(result.out().contains("\"id\":\"7\""), result.out());
  }

  @Test
  void theUsersOwnNamesCarryTheirIds() throws IOException {
    Path names = folder.resolve("names.tsv");
    Files.writeString(names, "Siemens\tSiemens AG|der Münchner Konzern\tORG\tc-17\n");
    run("run", dump().toString(), "--out", out().toString(), "--names", names.toString());
    String events = results(out()).get("events.jsonl");
    assertTrue(events.contains("\"name\":\"Siemens\",\"key\":\"siemens\",\"id\":\"c-17\""), events);
  }

  @Test
  void anAliasOfTheUsersOwnNamesIsToldWithThePartnership() throws IOException {
    Path names = folder.resolve("names.tsv");
    Files.writeString(names, "Eisenbahn\tDeutsche Bahn|DB\nSiemens AG\tSiemens\tORG\tc-17\n");
    run("run", dump().toString(), "--out", out().toString(), "--names", names.toString());
    String partnerships = results(out()).get("partnerships.jsonl");
    String bahn = "\"name\":\"Eisenbahn\",\"key\":\"eisenbahn\",\"id\":null,\"aliases\":";
    assertTrue(
        partnerships.contains(bahn + "[{\"name\":\"Deutsche Bahn\",\"key\":\"eisenbahn\"}]"),
        partnerships);
    Schemas.assertLines("partnership", partnerships);
  }

  @Test
  void anAliasIsToldWithoutTheEndingOfItsGenitive() throws IOException {
    Path names = folder.resolve("names.tsv");
    Files.writeString(names, "Eisenbahn\tDB|Bahn\n");
    Path dump = folder.resolve("genitive.jsonl");
    Files.writeString(
        dump,
        "{\"id\":\"a\",\"text\":\"Am Montag wurde DBs Kooperation mit der Siemens AG beendet, sagte"
            + " ein Sprecher.\"}\n");
    run("run", dump.toString(), "--out", out().toString(), "--names", names.toString());
    String partnerships = results(out()).get("partnerships.jsonl");
    assertTrue(
        partnerships.contains("\"aliases\":[{\"name\":\"DB\",\"key\":\"eisenbahn\"}]"),
        partnerships);
  }

  @Test
  void aLineOfTheNamesThatMayBeMeantAsColumnsIsTold() throws IOException {
    Path names = folder.resolve("names.tsv");
    Files.writeString(names, "Siemens\tSiemens AG\nDeutsche Bahn  DB\n");
    Result result =
        run("run", dump().toString(), "--out", out().toString(), "--names", names.toString());
    assertEquals(0, result.status(), result.err());
    assertEquals(
        "--names: %s, line 2: taken as one name, «Deutsche Bahn  DB»; if these are columns, put a tab between them"
            .formatted(names),
        result.errLines().get(0));
  }

  @Test
  void aDayOfPublicationThatCannotBeReadIsTold() throws IOException {
    Path dump = folder.resolve("days.jsonl");
    Files.writeString(
        dump,
        Files.readString(dump())
            .replace("\"2022-06-03\"", "\"3. Junei 2022\"")
            .replace("\"2022-06-07\"", "\"gestern\""));
    Result result = run("run", dump.toString(), "--out", out().toString(), "--threads", "2");
    assertEquals(0, result.status(), result.err());
    String told =
        "warning: the field published of 2 documents holds no date that can be read; the first is"
            + " n2: «3. Junei 2022»; write it like 2022-05-23\n";
    assertTrue(result.err().contains(told), result.err());
    Result again = run("extract", dump.toString(), "--out", folder.resolve("a.jsonl").toString());
    assertEquals(told, again.err());
  }

  @Test
  void otherModelsThanBeforeAreTold() throws IOException {
    run("run", dump().toString(), "--out", out().toString());
    Path record = out().resolve("run.json");
    String page = Files.readString(record);
    Files.writeString(record, page.replaceFirst("sha256:.{4}", "sha256:0123"));
    Result again = run("run", dump().toString(), "--out", out().toString());
    assertTrue(again.err().contains("--fresh does them again"), again.err());
  }

  private void assertRejected(Result result, String reason, int read) throws IOException {
    assertEquals(1, result.status(), result.err());
    assertTrue(result.err().contains("rejected: 1 " + reason), result.err());
    assertTrue(result.err().startsWith(read + " documents read"), result.err());
    String rejects = results(out()).get("rejects.jsonl");
    assertEquals(1, rejects.lines().count(), rejects);
    Schemas.assertLines("reject", rejects);
    Path alone = folder.resolve("alone");
    Path dump =
        CommandLineFixture.dump(Files.createDirectories(folder.resolve("again")), DOCUMENTS);
    run("run", dump.toString(), "--out", alone.toString());
    assertEquals(ids(alone), ids(out()), "the rest is unharmed");
  }

  private static List<String> ids(Path out) throws IOException {
    return results(out)
        .get("events.jsonl")
        .lines()
        .map(line -> line.replaceAll("^.*?\"id\":\"(e-[0-9a-f]+)\".*$", "$1"))
        .toList();
  }

  private Map<String, String> resultsWith(String name, String... options) throws IOException {
    Path results = folder.resolve(name);
    String[] args = new String[options.length + 4];
    System.arraycopy(
        new String[] {"run", dump().toString(), "--out", results.toString()}, 0, args, 0, 4);
    System.arraycopy(options, 0, args, 4, options.length);
    Result result = run(args);
    assertEquals(0, result.status(), result.err());
    assertFalse(Files.exists(results.resolve(".state").resolve("journal")));
    return results(results);
  }

  private Path dump() throws IOException {
    return CommandLineFixture.dump(folder, DOCUMENTS);
  }

  private Path out() {
    return folder.resolve("out");
  }

  @Test
  void ctrlCKeepsWhatIsFinished() throws Exception {
    assumeFalse(ignoresInterrupts(), "this process ignores SIGINT, and so would its child");
    Path dump = CommandLineFixture.dump(folder, 20_000);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "run",
                dump.toString(),
                "--out",
                out().toString())
            .redirectErrorStream(true)
            .start();
    Path journal = out().resolve(".state").resolve("journal");
    while (process.isAlive() && (Files.notExists(journal) || Files.size(journal) < 20_000)) {
      Thread.sleep(20);
    }
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(130, process.waitFor(), said);
    assertTrue(Files.exists(out().resolve("events.jsonl")), said);
    assertTrue(Files.readString(out().resolve("run.json")).contains("\"complete\" : false"), said);
  }

  /**
   * True on a Linux where whoever started this process had it ignore SIGINT: nohup, a plain «&».
   */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
            .anyMatch(mask -> (mask & 2) != 0);
  }
}
