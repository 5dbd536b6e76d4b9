package org.partnerships.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.PublishedFrom;
import org.partnerships.article.Rejection;
import org.partnerships.article.Sentence;
import org.partnerships.article.Span;
import org.partnerships.article.TimeExpression;
import org.partnerships.article.TimeExpression.TimexType;
import org.partnerships.event.Cue;
import org.partnerships.event.EventDate;
import org.partnerships.event.EventDocument;
import org.partnerships.event.EventId;
import org.partnerships.event.Evidence;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;
import org.partnerships.event.Party.PartyMention;
import org.partnerships.event.Phase;
import org.partnerships.merge.PairFact;
import org.partnerships.merge.PairMerger;
import org.partnerships.merge.Partnership;

class RecordsTest {
  private static final String TEXT = "Aquila kooperiert seit 2016 mit Borea.";
  private static final String DIGEST = "sha256:" + "0".repeat(64);

  private static Article article(String text) {
    return new Article(
        "a1",
        Optional.empty(),
        "a.html",
        "text/html",
        Optional.of("Aquila & »Borea«"),
        Optional.of(new Article.Publication(LocalDate.of(2022, 6, 7), PublishedFrom.JSON_LD)),
        Optional.of("de"),
        DIGEST,
        text,
        Map.of());
  }

  @Test
  void anArticleIsWrittenFieldByFieldAsTheContractSays() {
    String line = ArticleRecord.line(article(TEXT));
    assertEquals(
        "{\"id\":\"a1\",\"url\":null,\"source\":\"a.html\",\"media_type\":\"text/html\","
            + "\"title\":\"Aquila & »Borea«\",\"published\":\"2022-06-07\","
            + "\"published_from\":\"json-ld\",\"language\":\"de\",\"digest\":\""
            + DIGEST
            + "\",\"text\":\""
            + TEXT
            + "\"}",
        line);
    Schemas.assertValid("article", line);
    assertEquals(article(TEXT), ArticleRecord.read(line));
  }

  @Test
  void anAnnotatedArticleIsWrittenFieldByFieldAsTheContractSays() {
    Annotated annotated =
        new Annotated(
            article(TEXT),
            List.of(new Sentence(Span.of(0, 38), List.of())),
            List.of(new Mention(Span.of(0, 6), "Aquila", EntityType.ORG, "Aquila", "model")),
            List.of(
                new TimeExpression(
                    Span.of(23, 27),
                    "2016",
                    TimexType.DATE,
                    "2016",
                    Optional.empty(),
                    Optional.empty(),
                    "none")));
    String line =
        AnnotatedRecord.line(
            annotated, List.of(new Cue(Span.of(7, 17), "kooperiert", Optional.empty())));
    assertEquals(
        "{\"document\":{\"id\":\"a1\",\"published\":\"2022-06-07\",\"language\":\"de\"},"
            + "\"text\":\""
            + TEXT
            + "\",\"sentences\":[{\"begin\":0,\"end\":38}],\"entities\":[{\"type\":\"ORG\","
            + "\"begin\":0,\"end\":6,\"text\":\"Aquila\",\"name\":\"Aquila\",\"from\":\"model\"}],"
            + "\"dates\":[{\"type\":\"DATE\",\"value\":\"2016\",\"begin\":23,\"end\":27,"
            + "\"text\":\"2016\"}],\"cues\":[{\"begin\":7,\"end\":17,\"text\":\"kooperiert\","
            + "\"phase\":null}]}",
        line);
    Schemas.assertValid("annotated", line);
    assertEquals(annotated.mentions(), AnnotatedRecord.names(line).mentions());
  }

  @Test
  void anEventIsWrittenFieldByFieldAsTheContractSays() {
    String line = EventRecord.line(event(Optional.of("L² Technik"), Map.of(), 0.93));
    assertEquals(
        "{\"schema\":\"partnership-event/1\",\"id\":\"e-5f0c\",\"document\":{\"id\":\"a1\","
            + "\"url\":null,\"source\":\"a.html\",\"title\":null,\"published\":\"2022-06-07\","
            + "\"cluster\":null,\"extra\":{}},\"parties\":[{\"name\":\"Aquila\","
            + "\"key\":\"aquila\",\"id\":null,\"type\":\"ORG\",\"mentions\":[{\"text\":\"Aquila\","
            + "\"begin\":0,\"end\":6}]},{\"name\":\"Borea\",\"key\":\"borea\",\"id\":null,"
            + "\"type\":\"ORG\",\"mentions\":[{\"text\":\"Borea\",\"begin\":32,\"end\":37}]}],"
            + "\"kind\":\"joint-venture\",\"phase\":\"ongoing\",\"modality\":\"asserted\","
            + "\"date\":{\"value\":\"2016\",\"earliest\":\"2016-01-01\",\"latest\":\"2016-12-31\","
            + "\"text\":\"2016\",\"begin\":23,\"end\":27},\"subject\":\"L² Technik\","
            + "\"evidence\":[{\"text\":\""
            + TEXT
            + "\",\"begin\":0,\"end\":38}],\"rule\":\"verb\",\"confidence\":0.93}",
        line);
    Schemas.assertValid("event", line);
    assertEquals(event(Optional.of("L² Technik"), Map.of(), 0.93), EventRecord.read(line));
  }

  @Test
  void whatADumpHeldBesideIsCarriedThrough() {
    Map<String, Object> extra = new LinkedHashMap<>();
    extra.put("z", 1);
    extra.put("a", Arrays.asList("ä", null, true, 1.5));
    extra.put("m", Map.of("deep", Map.of("er", "x")));
    String line = EventRecord.line(event(Optional.empty(), extra, 1));
    assertTrue(
        line.contains(
            "\"extra\":{\"z\":1,\"a\":[\"ä\",null,true,1.5],\"m\":{\"deep\":{\"er\":\"x\"}}}"),
        line);
    Schemas.assertValid("event", line);
    assertEquals(line, EventRecord.line(EventRecord.read(line)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 0.5, 0.93, 0.123456, 1e-9})
  void confidenceHasAtMostFourDigits(double confidence) {
    String line = EventRecord.line(event(Optional.empty(), Map.of(), confidence));
    assertTrue(line.matches(".*\"confidence\":(0|1|0\\.\\d{0,3}[1-9])}"), line);
    Schemas.assertValid("event", line);
  }

  @Test
  void halfASurrogatePairDoesNotBreakTheLineNorMoveOffsets() {
    String broken = "a\uD83Db\uDE00c \uD83D\uDE00 \uD83D";
    String line = ArticleRecord.line(article(broken));
    Article read =
        ArticleRecord.read(
            new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    assertEquals("a\uFFFDb\uFFFDc \uD83D\uDE00 \uFFFD", read.text());
    assertEquals(broken.length(), read.text().length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\u2028", "\u0085", "\u0000", "\"", "\\", "</script>"})
  void aRecordIsOneLineWhateverItsText(String text) {
    String line = ArticleRecord.line(article(text));
    assertFalse(line.contains("\n") || line.contains("\r"), line);
    assertEquals(text, ArticleRecord.read(line).text());
    Schemas.assertValid("article", line);
  }

  @ParameterizedTest
  @EnumSource(Rejection.Reason.class)
  void aRejectionIsWrittenAndRead(Rejection.Reason reason) {
    Rejection rejection = new Rejection("a", "b.zip", Rejection.Stage.READ, reason, "warum?");
    String line = RejectRecord.line(rejection);
    Schemas.assertValid("reject", line);
    assertEquals(rejection, RejectRecord.read(line));
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void aPartnershipIsValid(Phase phase) {
    for (Modality modality : Modality.values()) {
      PairFact fact =
          new PairFact(
              new PairFact.Name("aquila", "Aquila"),
              new PairFact.Name("borea", "Borea"),
              phase,
              modality,
              Optional.of(
                  new PairFact.Period(
                      "2016-Q1", LocalDate.of(2016, 1, 1), LocalDate.of(2016, 3, 31))),
              Kind.MEDIA,
              Optional.of("X"),
              "a1",
              "a1",
              Optional.empty(),
              0.5);
      assertEquals(fact, PairFactRecord.read(PairFactRecord.line(fact)));
      Partnership merged = PairMerger.merge(List.of(fact));
      Schemas.assertValid("partnership", PartnershipRecord.line(merged));
      assertEquals(merged, PartnershipRecord.read(PartnershipRecord.line(merged)));
    }
  }

  @Test
  void aRunIsValid() {
    RunRecord run =
        new RunRecord(
            new RunRecord.Setting(
                "0.1.0", "17.0.15", 2, Map.of("inputs", List.of("news")), Map.of("a", DIGEST)),
            true,
            Instant.parse("2024-05-17T10:15:30Z"),
            Instant.parse("2024-05-17T10:15:31.250Z"),
            new RunRecord.Documents(10, 1, 2, 3, 4, 1),
            5,
            Map.of("empty", 3L),
            Map.of("find", 0.25),
            new RunRecord.Total(10, 5, 2, 3));
    Schemas.assertValid("run", run.page());
    assertEquals(Map.of("a", DIGEST), RunRecord.models(run.page()));
    assertEquals(run, RunRecord.read(run.page()));
    assertFalse(run.page().contains("\r"));
  }

  @Test
  void noDocumentIsMissingFromTheCounts() {
    assertThrows(IllegalArgumentException.class, () -> new RunRecord.Documents(11, 1, 2, 3, 4, 1));
  }

  @Test
  void aGoldRecordMayLeaveFieldsOpen() {
    GoldRecord gold =
        GoldRecord.read(
            "{\"id\":\"g\",\"published\":null,\"title\":null,\"text\":\"…\",\"events\":["
                + "{\"parties\":[[\"A\",\"A AG\"],[\"B\"]],\"phase\":[\"started\",\"ongoing\"],"
                + "\"modality\":\"asserted\",\"date\":[\"2016\",null],\"optional\":true}]}");
    GoldRecord.GoldEvent event = gold.events().get(0);
    assertEquals(List.of("started", "ongoing"), event.phases());
    assertEquals(List.of(Optional.of("2016"), Optional.empty()), event.dates());
    assertTrue(event.optional());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{} {}",
        "{}",
        "{\"id\":1}",
        "{\"id\":\"x\",\"text\":\"\",\"events\":[{\"parties\":[[\"A\"]]}]}"
      })
  void aBrokenLineIsToldAsSuch(String line) {
    assertThrows(MalformedRecordException.class, () -> GoldRecord.read(line));
    assertThrows(MalformedRecordException.class, () -> EventRecord.read(line));
    assertThrows(MalformedRecordException.class, () -> ArticleRecord.read(line));
  }

  @Test
  void aBrokenLineIsToldWithoutAWordOfTheParser() {
    assertEquals(
        "no JSON: Unexpected end-of-input: expected close marker for Object, at column 8 in:"
            + " {\"id\":1",
        assertThrows(MalformedRecordException.class, () -> GoldRecord.read("{\"id\":1"))
            .getMessage());
  }

  @Test
  void theLocaleChangesNothing() {
    String line = EventRecord.line(event(Optional.empty(), Map.of(), 0.5));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
      assertEquals(line, EventRecord.line(event(Optional.empty(), Map.of(), 0.5)));
      assertEquals("joint-venture", EventRecord.read(line).kind().label());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anIdDependsOnDocumentPartiesPhaseAndDateAlone() {
    String id = id("a1", List.of("borea", "aquila"), Phase.ENDED, Optional.of("2016"));
    assertTrue(id.matches("e-[0-9a-f]{24}"), id);
    assertEquals(id, id("a1", List.of("aquila", "borea"), Phase.ENDED, Optional.of("2016")));
    List<String> others = new ArrayList<>();
    others.add(id("a2", List.of("aquila", "borea"), Phase.ENDED, Optional.of("2016")));
    others.add(id("a1", List.of("aquila", "borea"), Phase.FAILED, Optional.of("2016")));
    others.add(id("a1", List.of("aquila", "borea"), Phase.ENDED, Optional.empty()));
    others.add(id("a1", List.of("aquilab", "orea"), Phase.ENDED, Optional.of("2016")));
    others.add(id("a1", List.of("aquila", "borea", "c"), Phase.ENDED, Optional.of("2016")));
    assertFalse(others.contains(id));
    assertEquals(others.size(), others.stream().distinct().count());
  }

  private static String id(String document, List<String> keys, Phase phase, Optional<String> date) {
    return EventId.of(document, keys, phase, date);
  }

  private static PartnershipEvent event(
      Optional<String> subject, Map<String, Object> extra, double confidence) {
    return new PartnershipEvent(
        "e-5f0c",
        new EventDocument(
            "a1",
            Optional.empty(),
            "a.html",
            Optional.empty(),
            Optional.of(LocalDate.of(2022, 6, 7)),
            Optional.empty(),
            extra),
        List.of(party("Aquila", 0), party("Borea", 32)),
        Kind.JOINT_VENTURE,
        Phase.ONGOING,
        Modality.ASSERTED,
        Optional.of(
            new EventDate(
                "2016",
                LocalDate.of(2016, 1, 1),
                LocalDate.of(2016, 12, 31),
                "2016",
                Span.of(23, 27))),
        subject,
        List.of(new Evidence(TEXT, Span.of(0, 38))),
        "verb",
        confidence);
  }

  private static Party party(String name, int begin) {
    return new Party(
        name,
        name.toLowerCase(Locale.ROOT),
        Optional.empty(),
        EntityType.ORG,
        List.of(new PartyMention(name, Span.of(begin, begin + name.length()))));
  }
}
