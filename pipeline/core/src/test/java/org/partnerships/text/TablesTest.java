package org.partnerships.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.partnerships.article.Article;
import org.partnerships.models.ModelFiles;

/** Rows of text and what becomes of it; ¶ stands for a line break. */
class TablesTest {
  private static final String HEADLINE = "Nordlicht und Südwind werden Partner";
  private static final String PROSE =
      "Die Nordlicht AG und die Südwind GmbH wollen in den nächsten Jahren gemeinsam neue Anlagen"
          + " bauen, die auch bei schwachem Wind genug Strom liefern.";

  @ParameterizedTest
  @CsvFileSource(resources = "written-dates.tsv", delimiter = '\t', quoteCharacter = '\0')
  void datesAreRead(String written, String expected) {
    assertEquals(
        Optional.ofNullable(expected),
        TextFixture.dates().read(written).map(Object::toString),
        written);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "datelines.tsv", delimiter = '\t', quoteCharacter = '\0')
  void datelinesAreToldFromSentencesWithADate(String paragraph, String expected) {
    assertEquals(
        Optional.ofNullable(expected),
        new HeadDates(TextFixture.dates())
            .dateline(paragraph)
            .map(publication -> publication.date().toString()),
        paragraph);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "page-dates.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      maxCharsPerColumn = 10_000)
  void aPageShowsWhenItWasPublished(String html, String expected) {
    Article article =
        TextFixture.html("<h1>" + HEADLINE + "</h1>" + html + "<p>" + PROSE + "</p><p>" + PROSE);
    assertEquals(
        Optional.ofNullable(expected),
        article.publication().map(p -> p.date() + " " + p.from().label()),
        html);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "block-borders.tsv", delimiter = '\t', quoteCharacter = '\0')
  void blocksStandOnLinesOfTheirOwn(String html, String expected) {
    assertEquals(expected, TextFixture.html(html).text().replace("\n", "¶"), html);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "paragraphs.tsv", delimiter = '\t', quoteCharacter = '\0')
  void brokenLinesAreJoinedToParagraphs(String lines, String expected) {
    PlainText plain = new PlainText(ModelFiles.builtIn(), new HeadDates(TextFixture.dates()));
    List<String> paragraphs = plain.paragraphs(lines.replace("¶", "\n"));
    assertEquals(expected, String.join("¶", paragraphs), lines);
  }
}
