package org.partnerships.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerships.batch.Fixture.document;
import static org.partnerships.batch.Fixture.documents;
import static org.partnerships.batch.Fixture.options;
import static org.partnerships.batch.Fixture.results;
import static org.partnerships.batch.Fixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;
import org.partnerships.jsonl.RunRecord;

class BatchTest {
  private static final int MANY = 700;

  @TempDir Path folder;

  @Test
  void everyDocumentIsCounted() throws IOException {
    RunRecord record = run(folder, 2, documents(70));
    assertEquals(new RunRecord.Documents(70, 30, 10, 30, 0, 10), record.documents());
    assertEquals(
        Map.of("not-german", 10L, "malformed-record", 10L, "internal", 10L), record.rejects());
    assertEquals(40, record.events());
    // The ten that came again replaced one event each.
    assertEquals(new RunRecord.Total(60, 30, 14, 30), record.total());
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    run(folder.resolve("one"), 1, documents(MANY));
    run(folder.resolve("many"), 5, documents(MANY));
    assertEquals(results(folder.resolve("one")), results(folder.resolve("many")));
  }

  @Test
  void resultsStandInTheOrderOfTheInput() throws IOException {
    run(folder, 4, documents(MANY));
    List<String> rejected =
        lines("rejects.jsonl").map(line -> line.replaceAll(".*?\"message\":\"", "")).toList();
    List<Integer> numbers =
        rejected.stream()
            .filter(message -> message.startsWith("line "))
            .map(message -> Integer.valueOf(message.replaceAll("\\D", "")))
            .toList();
    assertEquals(numbers.stream().sorted().toList(), numbers);
  }

  @Test
  void aStackOverflowIsARejectionAndTheRestGoesOn() throws IOException {
    RunRecord record =
        run(
            folder,
            1,
            List.of(document("a", "overflows"), document("b", "Aquila+Borea started 2016")));
    assertEquals(Map.of("internal", 1L), record.rejects());
    assertEquals(1, record.events());
    assertTrue(lines("rejects.jsonl").findFirst().orElseThrow().contains("StackOverflowError"));
  }

  @Test
  void theSameInputAgainIsSkippedAndNothingChanges() throws IOException {
    List<Outcome<RawArticle>> documents = List.copyOf(documents(7)).subList(0, 4);
    run(folder, 2, documents);
    Map<String, String> before = results(folder);
    RunRecord again = run(folder, 2, documents);
    assertEquals(new RunRecord.Documents(4, 0, 0, 0, 4, 0), again.documents());
    assertEquals(before.get("events.jsonl"), results(folder).get("events.jsonl"));
    assertEquals(before.get("partnerships.jsonl"), results(folder).get("partnerships.jsonl"));
    assertEquals(before.get("rejects.jsonl"), results(folder).get("rejects.jsonl"));
  }

  @Test
  void aFaultOfThisProgramIsTriedAgain() throws IOException {
    List<Outcome<RawArticle>> documents = List.of(document("a", "throws"));
    run(folder, 1, documents);
    RunRecord again = run(folder, 1, documents);
    assertEquals(new RunRecord.Documents(1, 0, 0, 1, 0, 0), again.documents());
    assertEquals(1, lines("rejects.jsonl").count());
  }

  @Test
  void aKnownDocumentWithAnotherTextReplacesItsEvents() throws IOException {
    run(
        folder,
        1,
        List.of(
            document("a", "Aquila+Borea started 2016"), document("b", "Aquila+Celo started 2017")));
    RunRecord record =
        run(
            folder,
            1,
            List.of(
                document("a", "Aquila+Borea ended 2022"),
                document("c", "Aquila+Dunya started 2018")));
    assertEquals(new RunRecord.Documents(2, 2, 0, 0, 0, 1), record.documents());
    assertEquals(List.of("2017", "2022", "2018"), dates());
    assertEquals(3, record.total().partnerships());
  }

  @Test
  void aRejectByLineNumberGoesOnceItsLineIsReadWell() throws IOException {
    Outcome<RawArticle> broken = rejected("dump.jsonl#1", "dump.jsonl");
    Outcome<RawArticle> elsewhere = rejected("other.jsonl#1", "other.jsonl");
    run(folder, 1, List.of(broken, elsewhere));
    assertEquals(2, lines("rejects.jsonl").count());

    Outcome<RawArticle> mended = placed("a", "dump.jsonl#1", "Aquila+Borea started 2016");
    RunRecord record = run(folder, 1, List.of(mended, elsewhere));
    assertEquals(new RunRecord.Documents(2, 1, 0, 0, 1, 0), record.documents());
    assertEquals(new RunRecord.Total(2, 1, 1, 1), record.total());
    assertTrue(lines("rejects.jsonl").allMatch(line -> line.contains("other.jsonl#1")));

    RunRecord again = run(folder, 1, List.of(broken, elsewhere));
    assertEquals(new RunRecord.Total(3, 1, 1, 2), again.total(), "it may break again");
  }

  @Test
  void ofTwoDocumentsOfOneIdTheLastHoldsInEveryRun() throws IOException {
    List<Outcome<RawArticle>> both =
        List.of(
            document("a", "Aquila+Borea started 2016"), document("a", "Aquila+Celo started 2017"));
    run(folder, 2, both);
    Map<String, String> before = results(folder);
    RunRecord again = run(folder, 2, both);
    assertEquals(new RunRecord.Documents(2, 2, 0, 0, 0, 2), again.documents());
    assertEquals(before.get("events.jsonl"), results(folder).get("events.jsonl"));
    assertEquals(1, lines("events.jsonl").count());
  }

  @Test
  void aRejectOfAnotherFileOfThatNameStands() throws IOException {
    run(folder, 1, List.of(rejected("dump.jsonl#1", "may/dump.jsonl")));
    run(folder, 1, List.of(placed("a", "dump.jsonl#1", "Aquila+Borea started 2016")));
    assertEquals(1, lines("rejects.jsonl").count());
  }

  @Test
  void aKnownDocumentThatStandsWhereOneWasRejectedSettlesIt() throws IOException {
    run(folder, 1, List.of(document("a", "nothing"), rejected("dump.jsonl#2", "dump.jsonl")));
    RunRecord record = run(folder, 1, List.of(placed("a", "dump.jsonl#2", "nothing")));
    assertEquals(new RunRecord.Documents(1, 0, 0, 0, 1, 0), record.documents());
    assertEquals(0, lines("rejects.jsonl").count());
  }

  private static Outcome<RawArticle> rejected(String id, String source) {
    return Outcome.failed(
        new Rejection(
            id, source, Rejection.Stage.READ, Rejection.Reason.MALFORMED_RECORD, "no JSON"));
  }

  private static Outcome<RawArticle> placed(String id, String place, String text) {
    RawArticle raw = document(id, text).result().orElseThrow();
    return Outcome.done(new RawArticle(id, place, raw.source(), raw.fields(), raw.content()));
  }

  @Test
  void aFreshRunForgets() throws IOException {
    run(folder, 1, List.of(document("a", "Aquila+Borea started 2016")));
    run(options(folder, 1, true), List.of(document("b", "Aquila+Celo started 2017")));
    assertEquals(List.of("2017"), dates());
  }

  @Test
  void aNearCopyOfALaterRunJoinsTheClusterThatOneRunWouldGive() throws IOException {
    List<Outcome<RawArticle>> first = new ArrayList<>();
    List<Outcome<RawArticle>> second = new ArrayList<>();
    first.add(document("a", "Aquila+Borea started 2016"));
    first.add(document("b", longText("Celo+Dora started 2017", "")));
    second.add(document("c", longText("Celo+Dora started 2017", " und noch ein Satz")));
    run(folder, 1, first);
    assertEquals(List.of("null", "null"), clusters());
    run(folder, 2, second);
    List<String> found = clusters();
    assertEquals("null", found.get(0));
    assertTrue(found.get(1).matches("\"c-[0-9a-f]{16}\""), found.toString());
    assertEquals(found.get(1), found.get(2));
  }

  /** The event, and after it a report in words of its own. */
  private static String longText(String event, String end) {
    StringBuilder text = new StringBuilder(event + " ");
    for (int i = 0; i < 60; i++) {
      text.append("Wort").append(i).append(' ');
    }
    return text + end;
  }

  private List<String> clusters() throws IOException {
    return lines("events.jsonl")
        .map(line -> line.replaceAll(".*\"cluster\":([^,]*),.*", "$1"))
        .toList();
  }

  @Test
  void copiesOfOneTextAreOneCluster() throws IOException {
    run(
        folder,
        1,
        List.of(
            document("a", "Aquila+Borea started 2016"),
            document("b", "Aquila+Borea started 2016"),
            document("c", "Aquila+Borea started 2017")));
    List<String> clusters = clusters();
    assertTrue(clusters.get(0).matches("\"c-[0-9a-f]{16}\""), clusters.get(0));
    assertEquals(clusters.get(0), clusters.get(1));
    assertEquals("null", clusters.get(2));
    String partnership = lines("partnerships.jsonl").findFirst().orElseThrow();
    assertTrue(partnership.contains("\"documents\":3,\"independent_documents\":2"), partnership);
  }

  @Test
  void whatWasStoppedIsVisibleAndTheSameCallGoesOn() throws IOException {
    List<Outcome<RawArticle>> documents = documents(MANY);
    run(folder.resolve("undisturbed"), 2, documents);
    Path disturbed = folder.resolve("disturbed");
    for (int stopAfter : new int[] {1, 90, 301, 302, 650}) {
      RunRecord stopped = stopAfter(disturbed, stopAfter, documents);
      assertFalse(stopped.complete());
      assertTrue(stopped.documents().read() >= Math.min(stopAfter, 1));
      assertTrue(Files.exists(disturbed.resolve("events.jsonl")));
    }
    run(disturbed, 2, documents);
    assertEquals(results(folder.resolve("undisturbed")), results(disturbed));
  }

  @Test
  void aTornJournalIsMended() throws IOException {
    List<Outcome<RawArticle>> documents = documents(MANY);
    run(folder.resolve("undisturbed"), 2, documents);
    Path torn = folder.resolve("torn");
    stopAfter(torn, 300, documents);
    Path journal = torn.resolve(".state").resolve("journal");
    byte[] bytes = Files.readAllBytes(journal);
    Files.write(journal, Arrays.copyOf(bytes, bytes.length - 11));
    run(torn, 2, documents);
    assertEquals(results(folder.resolve("undisturbed")), results(torn));
  }

  @Test
  void anInterruptedRunWithAnotherInputAfterItIsNotLost() throws IOException {
    stopAfter(folder, 1, List.of(document("a", "Aquila+Borea started 2016")));
    RunRecord other = run(folder, 1, List.of(document("c", "Aquila+Dunya started 2018")));
    assertEquals(new RunRecord.Documents(1, 1, 0, 0, 0, 0), other.documents());
    assertEquals(List.of("2016", "2018"), dates());
  }

  @Test
  void aSecondProcessIsRefused() throws IOException {
    try (StateFolder first = StateFolder.open(folder)) {
      FolderInUseException e =
          assertThrows(FolderInUseException.class, () -> run(folder, 1, documents(7)));
      assertTrue(e.getMessage().contains("in use by another run"), e.getMessage());
      assertTrue(first.unfinished().isEmpty());
    }
    run(folder, 1, documents(7));
  }

  @Test
  void aFullDiskIsToldAndTheSameCallGoesOn() throws IOException {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.isWritable(full), "only where there is a /dev/full");
    List<Outcome<RawArticle>> documents = documents(MANY);
    run(folder.resolve("undisturbed"), 2, documents);
    Path disturbed = folder.resolve("disturbed");
    stopAfter(disturbed, 100, documents);
    Path journal = disturbed.resolve(".state").resolve("journal");
    Path aside = Files.move(journal, disturbed.resolve("aside"));
    Files.createSymbolicLink(journal, full);
    IOException e = assertThrows(IOException.class, () -> run(disturbed, 2, documents));
    assertTrue(e.getMessage().contains("No space left"), e.getMessage());
    Files.delete(journal);
    Files.move(aside, journal);
    run(disturbed, 2, documents);
    assertEquals(results(folder.resolve("undisturbed")), results(disturbed));
  }

  @Test
  void noFileIsVisibleWhileARunGoesOn() throws IOException {
    Iterator<Outcome<RawArticle>> documents = documents(70).iterator();
    new Batch(options(folder, 1, false), Fixture::process, Fixture.CLOCK)
        .run(
            () -> documents,
            () -> false,
            progress -> assertFalse(Files.exists(folder.resolve("events.jsonl"))));
    assertTrue(Files.exists(folder.resolve("events.jsonl")));
  }

  @Test
  void anEmptyInputGivesEmptyFiles() throws IOException {
    RunRecord record = run(folder, 2, List.of());
    assertEquals(0, record.documents().read());
    assertEquals("", Files.readString(folder.resolve("events.jsonl")));
    Files.writeString(folder.resolve("note.txt"), "mine", StandardOpenOption.CREATE_NEW);
    run(options(folder, 1, true), List.of());
    assertEquals("mine", Files.readString(folder.resolve("note.txt")));
  }

  private static RunRecord stopAfter(Path out, int count, List<Outcome<RawArticle>> documents)
      throws IOException {
    AtomicInteger seen = new AtomicInteger();
    return new Batch(options(out, 3, false), Fixture::process, Fixture.CLOCK)
        .run(documents::iterator, () -> seen.get() >= count, progress -> seen.incrementAndGet());
  }

  private Stream<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name)).stream();
  }

  private List<String> dates() throws IOException {
    return lines("events.jsonl")
        .map(line -> line.replaceAll(".*\"date\":\\{\"value\":\"(\\d+)\".*", "$1"))
        .toList();
  }
}
