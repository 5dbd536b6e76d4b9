package org.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
import org.partnerships.article.PublishedFrom;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.models.ModelFiles;

/** Each phase takes its own date: by clause and by attachment, not by distance. */
class EventDatesTest {
  private static final Pipeline PIPELINE = new Pipeline(ModelFiles.builtIn());
  private static final RuleCheck CHECK = new RuleCheck(PIPELINE);

  @TestFactory
  Stream<DynamicTest> everyRowHasItsDates() throws IOException {
    try (InputStream in = EventDatesTest.class.getResourceAsStream("find/event-dates.tsv")) {
      List<String> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      return rows.stream().map(row -> row.split("\t", 3)).map(EventDatesTest::test);
    }
  }

  private static DynamicTest test(String[] row) {
    return DynamicTest.dynamicTest(row[1], () -> assertEquals(row[2], events(row[0], row[1])));
  }

  private static String events(String published, String bracketed) {
    Annotated bare = CHECK.annotated(bracketed);
    Article article = bare.article();
    Article dated =
        new Article(
            article.id(),
            article.url(),
            article.source(),
            article.mediaType(),
            article.title(),
            Optional.of(published)
                .filter(day -> !day.isEmpty())
                .map(day -> new Article.Publication(LocalDate.parse(day), PublishedFrom.FIELD)),
            article.language(),
            article.digest(),
            article.text(),
            Map.of());
    return PIPELINE.events(PIPELINE.annotate(dated, bare.mentions())).stream()
        .map(EventDatesTest::notation)
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static String notation(PartnershipEvent event) {
    return event.phase().label() + " " + event.date().map(date -> date.value()).orElse("-");
  }
}
