package org.partnerships.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
import org.partnerships.article.Article.Publication;
import org.partnerships.article.PublishedFrom;
import org.partnerships.article.Sentence;
import org.partnerships.article.Span;
import org.partnerships.article.TimeExpression;
import org.partnerships.article.Token;
import org.partnerships.models.ModelFiles;

class DateTaggerTest {
  private static final DateTagger TAGGER = new DateTagger(ModelFiles.builtIn());
  private static final Optional<LocalDate> TUESDAY = Optional.of(LocalDate.of(2022, 6, 7));

  /** A row: the day of publication or nothing, a tab, a sentence with brackets. */
  private record Row(Optional<LocalDate> published, String marked) {
    static Row of(String line) {
      String[] cells = line.split("\t", 2);
      return new Row(
          cells[0].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[0])), cells[1]);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyRowOfTheTableIsTaggedAsItSays() throws IOException {
    return rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.marked(),
                    () ->
                        assertEquals(
                            row.marked(),
                            Brackets.tagged(
                                TAGGER, Brackets.plain(row.marked()), row.published()))));
  }

  private static List<Row> rows() throws IOException {
    try (InputStream in = DateTaggerTest.class.getResourceAsStream("dates.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Row::of)
          .toList();
    }
  }

  @Test
  void theTableIsTaggedTheSameUnderTheTurkishLocaleAndByManyThreads() throws IOException {
    List<Row> rows = rows();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      rows.parallelStream()
          .forEach(
              row ->
                  assertEquals(
                      row.marked(),
                      Brackets.tagged(TAGGER, Brackets.plain(row.marked()), row.published())));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anExpressionKnowsItsDaysAndItsAnchor() {
    List<TimeExpression> dates =
        TAGGER.tag("Seit 2016 Partner, vergangene Woche getrennt, bald vergessen.", TUESDAY);
    assertEquals(List.of("none", "publication", "none"), anchors(dates));
    assertEquals(Optional.of(LocalDate.of(2016, 1, 1)), dates.get(0).earliest());
    assertEquals(Optional.of(LocalDate.of(2016, 12, 31)), dates.get(0).latest());
    assertEquals(Optional.of(LocalDate.of(2022, 5, 30)), dates.get(1).earliest());
    assertEquals(Optional.of(LocalDate.of(2022, 6, 5)), dates.get(1).latest());
    assertEquals(Optional.empty(), dates.get(2).earliest());
  }

  @Test
  void aSeasonOfTwoYearsGoesFromSummerToSummer() {
    TimeExpression season = TAGGER.tag("In der Saison 2021/22 stieg er ab.", TUESDAY).get(0);
    assertEquals("2021", season.value());
    assertEquals(Optional.of(LocalDate.of(2021, 7, 1)), season.earliest());
    assertEquals(Optional.of(LocalDate.of(2022, 6, 30)), season.latest());
    TimeExpression years = TAGGER.tag("Die Bilanz 2020/21 war gut.", TUESDAY).get(0);
    assertEquals(Optional.of(LocalDate.of(2021, 12, 31)), years.latest());
  }

  @Test
  void aDateThatCountsFromTheTextSaysSo() {
    assertEquals(
        List.of("none", "text"),
        anchors(TAGGER.tag("Am 3. Mai 2019 fiel sie. Tags darauf stieg sie.", TUESDAY)));
  }

  private static List<String> anchors(List<TimeExpression> dates) {
    return dates.stream().map(TimeExpression::anchor).toList();
  }

  @Test
  void noTextHasNoDates() {
    assertEquals(List.of(), TAGGER.tag("", TUESDAY));
    assertEquals(List.of(), TAGGER.tag(" \n\t\u00a0\n\n", TUESDAY));
  }

  @Test
  void anArticleKeepsAllButItsDates() {
    String text = "Die Partner werten am Dienstag ihre Zahlen aus.";
    Annotated before = new Annotated(article(text), List.of(sentence(text)), List.of(), List.of());
    Annotated after = TAGGER.tag(before);
    assertEquals(before.withDates(after.dates()), after);
    assertEquals("2022-06-07", after.dates().get(0).value(), "«werten» has the lemma «werten»");
  }

  private static Article article(String text) {
    return new Article(
        "a",
        Optional.empty(),
        "a.txt",
        "text/plain",
        Optional.empty(),
        Optional.of(new Publication(TUESDAY.orElseThrow(), PublishedFrom.FIELD)),
        Optional.of("de"),
        "sha256:0",
        text,
        Map.of());
  }

  private static Sentence sentence(String text) {
    int begin = text.indexOf("werten");
    return new Sentence(
        Span.of(0, text.length()),
        List.of(new Token(Span.of(begin, begin + 6), "werten", "werten", "VERB")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        "1.",
        "19.7.",
        "der ",
        "Jahr ",
        "- ",
        "[",
        "\n",
        "2019",
        "a-",
        "wurde ",
        "vor zwei ",
        "Montag, den ",
        "ein ",
        "und ",
        "\u00a0",
        "(",
        "Ende ",
        "letzten ",
        "\ud83d\ude00",
        "\u0000",
        "ß",
        "zwei Jahren und ",
        "Mai ",
        "am 3. Mai ",
        "Morgen des 6. Juni des gleichen Jahres ",
        "beendet zum Jahresende "
      })
  void aLongLineTakesLinearTime(String piece) {
    String text = piece.repeat(500_000 / piece.length());
    assertTimeout(Duration.ofSeconds(20), () -> TAGGER.tag(text, TUESDAY));
  }

  @Test
  void fiftyMegabytesOnOneLineAreRead() {
    String text = "Die Firma liefert wie immer und weiter ".repeat(1_300_000) + "am 3. Mai 2019";
    List<TimeExpression> dates = TAGGER.tag(text, TUESDAY);
    assertEquals(List.of("2019-05-03"), dates.stream().map(TimeExpression::value).toList());
  }

  @Test
  void numbersOfAnyLengthAreHarmless() {
    for (int digits : IntStream.of(5, 9, 12, 13, 100, 10_000).toArray()) {
      String number = "9".repeat(digits);
      for (String sentence :
          List.of("Vor # Jahren.", "Im Jahr #.", "In # Tagen.", "Alle # Jahre.", "Um # Uhr.")) {
        TAGGER.tag(sentence.replace("#", number), TUESDAY);
      }
    }
    assertTrue(TAGGER.tag("Im Jahr 99999999999.", TUESDAY).size() < 2);
  }
}
