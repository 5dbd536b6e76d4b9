package org.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnerships.article.Article;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;
import org.partnerships.dump.Dump;
import org.partnerships.dump.DumpOptions;
import org.partnerships.evaluate.EventScorer;
import org.partnerships.evaluate.Level;
import org.partnerships.evaluate.Score;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.jsonl.GoldRecord;
import org.partnerships.models.ModelFiles;

/** The sample corpus from its files to its events, against its gold: floors that only rise. */
class SampleCorpusTest {
  private static final Path CORPUS = Path.of("../../corpus");
  private static final Map<String, List<PartnershipEvent>> EVENTS = new TreeMap<>();
  private static final Map<String, String> REJECTED = new TreeMap<>();

  @BeforeAll
  static void runsThePipeline() throws Exception {
    Pipeline pipeline = new Pipeline(ModelFiles.builtIn());
    try (Dump dump =
        Dump.open(List.of(CORPUS.toString()), InputStream.nullInputStream(), DumpOptions.DEFAULT)) {
      while (dump.hasNext()) {
        Outcome<RawArticle> raw = dump.next();
        Outcome<Article> article = raw.then(pipeline::extract);
        article
            .result()
            .ifPresent(a -> EVENTS.put(a.id(), pipeline.events(pipeline.annotateForRules(a))));
        article.rejection().ifPresent(SampleCorpusTest::reject);
      }
    }
  }

  private static void reject(Rejection why) {
    REJECTED.put(why.id(), why.reason().label());
  }

  @Test
  void everyDocumentIsReadOrRejectedWithItsReason() {
    assertEquals(
        Map.of(
            "agency/leer.txt", "empty",
            "feed/nachrichten.jsonl#8", "malformed-record",
            "office/uebertragung-abgebrochen.docx", "corrupt",
            "press/geschaeftsbericht-gesperrt.pdf", "encrypted",
            "web/skagen-fjordlinjen-en.html", "not-german"),
        REJECTED);
    assertEquals(84, EVENTS.size(), () -> "articles: " + EVENTS.keySet());
  }

  @Test
  void eventsReachTheFloors() throws Exception {
    List<GoldRecord> gold = new ArrayList<>();
    for (String line : Files.readAllLines(CORPUS.resolve(".gold/gold.jsonl"))) {
      gold.add(GoldRecord.read(line));
    }
    assertFloor(gold, Level.PAIR, 0.90, 0.83);
    assertFloor(gold, Level.PAIR_AND_PHASE, 0.87, 0.78);
    assertFloor(gold, Level.FULL, 0.66, 0.63);
  }

  private static void assertFloor(List<GoldRecord> gold, Level level, double precision, double f1) {
    Score score = Score.ZERO;
    for (GoldRecord record : gold) {
      score =
          score.plus(EventScorer.score(record, EVENTS.getOrDefault(record.id(), List.of()), level));
    }
    String figures =
        String.format(
            Locale.ROOT,
            "%s: P %.3f R %.3f F1 %.3f",
            level.label(),
            score.precision(),
            score.recall(),
            score.f1());
    assertTrue(score.precision() >= precision && score.f1() >= f1, figures);
  }
}
