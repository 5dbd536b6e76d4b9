package org.partnerships.text;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnerships.article.Article;

/** Floors on real pages, where they are at hand; they only rise. */
class WebPagesTest {
  private static final Path WEB = Path.of("../../../shared/data/web");
  private static final double MIN_F1 = 0.94;
  private static final int MIN_DATES = 44;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void articlesAreToldFromTheRestOfThePage() throws IOException {
    Path gold = WEB.resolve("expected.json");
    assumeTrue(Files.exists(gold), "no pages to measure on");
    int kept = 0;
    int missed = 0;
    int wrong = 0;
    for (Map.Entry<String, JsonNode> page : json.readTree(gold.toFile()).properties()) {
      String text = words(read(WEB.resolve("pages").resolve(page.getKey())).text());
      for (JsonNode segment : page.getValue().get("with")) {
        boolean found = text.contains(words(segment.asText()));
        kept += found ? 1 : 0;
        missed += found ? 0 : 1;
      }
      for (JsonNode segment : page.getValue().get("without")) {
        wrong += text.contains(words(segment.asText())) ? 1 : 0;
      }
    }
    double f1 = 2.0 * kept / (2.0 * kept + missed + wrong);
    assertTrue(f1 >= MIN_F1, "F1 over segments " + f1 + ", floor " + MIN_F1);
  }

  @Test
  void publicationDatesAreFound() throws IOException {
    Path gold = WEB.resolve("news.jsonl");
    assumeTrue(Files.exists(gold), "no pages to measure on");
    int right = 0;
    for (String line : Files.readAllLines(gold)) {
      JsonNode page = json.readTree(line);
      Path file = WEB.resolve("news").resolve(page.get("id").asText());
      String published =
          TextFixture.bytes(file.getFileName().toString(), Files.readAllBytes(file))
              .result()
              .flatMap(Article::published)
              .map(Object::toString)
              .orElse("");
      right += published.equals(page.get("published").asText()) ? 1 : 0;
    }
    assertTrue(right >= MIN_DATES, right + " dates right, floor " + MIN_DATES);
  }

  private static Article read(Path file) throws IOException {
    return TextFixture.bytes(file.getFileName().toString(), Files.readAllBytes(file))
        .result()
        .orElseThrow();
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
