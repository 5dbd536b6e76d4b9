package org.partnerships.date;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

/** A floor under the figures on annotated newspaper articles, where they are at hand. */
class DateScoreTest {
  private static final Path GOLD = Path.of("../../../shared/data/timex/diezeit.jsonl");

  private record Date(String document, Span span, String value) {
    boolean meets(Date other) {
      return document.equals(other.document) && span.overlaps(other.span);
    }
  }

  private final List<Date> gold = new ArrayList<>();
  private final List<Date> found = new ArrayList<>();

  @Test
  void newspaperArticlesAreTaggedNoWorseThanBefore() throws IOException {
    Assumptions.assumeTrue(Files.exists(GOLD), "no annotated articles");
    DateTagger tagger = new DateTagger(ModelFiles.builtIn());
    for (String line : Files.readAllLines(GOLD)) {
      read(tagger, new ObjectMapper().readTree(line));
    }
    assertFloor(0.87, "strict", (a, b) -> a.meets(b) && a.span().equals(b.span()));
    assertFloor(0.91, "overlap", Date::meets);
    assertFloor(0.83, "value", (a, b) -> a.meets(b) && a.value().equals(b.value()));
  }

  private void read(DateTagger tagger, JsonNode row) {
    String id = row.get("id").asText();
    for (JsonNode date : row.get("dates")) {
      Span span = Span.of(date.get("begin").asInt(), date.get("end").asInt());
      gold.add(new Date(id, span, date.get("value").asText()));
    }
    tagger
        .tag(row.get("text").asText(), Optional.of(LocalDate.parse(row.get("published").asText())))
        .forEach(date -> found.add(new Date(id, date.span(), date.value())));
  }

  private void assertFloor(double floor, String level, BiPredicate<Date, Date> same) {
    double precision = share(found, gold, same);
    double recall = share(gold, found, same);
    double f1 = 2 * precision * recall / (precision + recall);
    assertTrue(f1 >= floor, level + " F1 " + f1 + " is below " + floor);
  }

  private static double share(List<Date> of, List<Date> in, BiPredicate<Date, Date> same) {
    return (double) of.stream().filter(a -> in.stream().anyMatch(b -> same.test(a, b))).count()
        / of.size();
  }
}
