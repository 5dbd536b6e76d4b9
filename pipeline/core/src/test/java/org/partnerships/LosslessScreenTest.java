package org.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.article.Article;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.dump.Dump;
import org.partnerships.dump.DumpOptions;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.jsonl.EventRecord;
import org.partnerships.models.ModelFiles;

/** With and without the screen, the same events come out, byte for byte. */
class LosslessScreenTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pipeline PIPELINE = new Pipeline(ModelFiles.builtIn());

  @Test
  void everyRuleNamesAWordThatATextMustHold() {
    assertEquals(List.of(), PIPELINE.unscreenedRules());
  }

  @Test
  void theSampleCorpusGivesTheSameEvents() throws IOException {
    try (Dump dump =
        Dump.open(
            List.of(ROOT.resolve("corpus").toString()),
            InputStream.nullInputStream(),
            DumpOptions.DEFAULT)) {
      while (dump.hasNext()) {
        Outcome<RawArticle> raw = dump.next();
        raw.then(PIPELINE::extract).result().ifPresent(LosslessScreenTest::assertSame);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "own-dev", "own-train", "real-dev"})
  void goldArticlesGiveTheSameEvents(String name) throws IOException {
    Path gold = ROOT.resolve("../shared/gold/" + name + ".jsonl");
    Assumptions.assumeTrue(Files.exists(gold), "no " + gold);
    ObjectMapper mapper = new ObjectMapper();
    try (Stream<String> lines = Files.lines(gold)) {
      for (String line : lines.toList()) {
        JsonNode record = mapper.readTree(line);
        assertSame(Pipeline.articleOf(record.get("id").asText(), record.get("text").asText()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Der Hund schläft. Die Katze auch.",
        "Das Wetter bleibt am Montag freundlich, sagte Anna Klein vom Wetterdienst."
      })
  void whatHoldsNoCueIsNotAnnotated(String text) {
    assertEquals(Optional.empty(), PIPELINE.screened(Pipeline.articleOf("a", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Siemens arbeitet künftig bei Sensoren eng mit Bosch zusammen.",
        "Siemens geht mit Bosch eine Vertriebs- und Entwicklungskooperation ein.",
        "SIEMENS UND BOSCH KOOPERIEREN.",
        "Siemens tut sich bei Sensoren mit Bosch zusammen.",
        "Bosch wird Kooperations-Partner von Siemens."
      })
  void separatedInflectedAndCompoundCuesPass(String text) {
    assertTrue(PIPELINE.screened(Pipeline.articleOf("a", text)).isPresent(), text);
  }

  private static void assertSame(Article article) {
    assertEquals(
        lines(PIPELINE.events(PIPELINE.annotateForRules(article))),
        lines(PIPELINE.screened(article).map(PIPELINE::events).orElse(List.of())),
        article.text());
  }

  private static List<String> lines(List<PartnershipEvent> events) {
    return events.stream().map(EventRecord::line).toList();
  }
}
