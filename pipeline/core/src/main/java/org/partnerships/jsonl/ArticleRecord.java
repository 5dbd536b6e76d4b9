package org.partnerships.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.partnerships.article.Article;
import org.partnerships.article.PublishedFrom;

/** An article as a line: what {@code extract} writes. */
public final class ArticleRecord {
  private ArticleRecord() {}

  /** The line, without a line end. */
  public static String line(Article article) {
    return Json.line(
        json ->
            json.text("id", article.id())
                .text("url", article.url())
                .text("source", article.source())
                .text("media_type", article.mediaType())
                .text("title", article.title())
                .text("published", article.published().map(LocalDate::toString))
                .text("published_from", article.publication().map(p -> p.from().label()))
                .text("language", article.language())
                .text("digest", article.digest())
                .text("text", article.text()));
  }

  /**
   * The article on a line.
   *
   * @throws MalformedRecordException if it is none
   */
  public static Article read(String line) {
    JsonNode json = Json.object(line);
    return new Article(
        Json.text(json, "id"),
        Json.optionalText(json, "url"),
        Json.text(json, "source"),
        Json.text(json, "media_type"),
        Json.optionalText(json, "title"),
        Json.optionalText(json, "published").map(day -> publication(json, day)),
        Json.optionalText(json, "language"),
        Json.text(json, "digest"),
        Json.text(json, "text"),
        Map.of());
  }

  private static Article.Publication publication(JsonNode json, String day) {
    Optional<String> from = Json.optionalText(json, "published_from");
    return new Article.Publication(
        Labels.day(day),
        Labels.read(
            PublishedFrom.values(),
            PublishedFrom::label,
            from.orElse(PublishedFrom.FIELD.label())));
  }
}
