package org.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.partnerships.batch.Batch;
import org.partnerships.batch.BatchOptions;
import org.partnerships.batch.DocumentWork;
import org.partnerships.dump.Dump;
import org.partnerships.dump.DumpOptions;
import org.partnerships.jsonl.PartnershipRecord;
import org.partnerships.jsonl.RunRecord;
import org.partnerships.merge.PairFact.Period;
import org.partnerships.merge.Partnership;
import org.partnerships.models.ModelFiles;

/** A few articles about the same organisations, and what a run answers about each pair of them. */
class AnswersTest {
  private static final Path ARTICLES =
      Path.of("src", "test", "resources", "org", "partnerships", "answers.jsonl");

  @TempDir static Path out;
  private static Map<String, Partnership> answers;

  @BeforeAll
  static void run() throws IOException {
    Pipeline pipeline = new Pipeline(ModelFiles.builtIn());
    RunRecord.Setting setting = new RunRecord.Setting("test", "17", 2, Map.of(), Map.of());
    new Batch(
            new BatchOptions(out, true, setting, Set.of()),
            new DocumentWork<>(pipeline::extract, pipeline::annotate, pipeline::events),
            Clock.systemUTC())
        .run(
            () ->
                Dump.open(
                    List.of(ARTICLES.toString()),
                    InputStream.nullInputStream(),
                    DumpOptions.DEFAULT),
            () -> false,
            progress -> {});
    answers =
        Files.readAllLines(out.resolve("partnerships.jsonl")).stream()
            .map(PartnershipRecord::read)
            .collect(Collectors.toMap(Partnership::key, p -> p));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "answers.tsv", delimiter = '\t')
  void answer(String pair, String status, String started, String ended, String timeline) {
    Partnership answer = answers.get(pair);
    assertEquals(
        List.of(status, started, ended, timeline),
        List.of(
            answer.status().label(),
            value(answer.started().map(Partnership.Milestone::date)),
            value(answer.ended().map(Partnership.Milestone::date)),
            answer.timeline().stream().map(AnswersTest::entry).collect(Collectors.joining("; "))));
  }

  @Test
  void nothingElseIsAnswered() {
    assertEquals(5, answers.size(), answers.keySet()::toString);
  }

  private static String entry(Partnership.Entry entry) {
    return String.join(
        " ",
        entry.phase().label(),
        entry.modality().label(),
        value(entry.date()),
        String.join(",", entry.documents()));
  }

  private static String value(Optional<Period> date) {
    return date.map(Period::value).orElse("-");
  }
}
