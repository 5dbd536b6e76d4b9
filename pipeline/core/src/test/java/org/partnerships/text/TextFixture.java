package org.partnerships.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.partnerships.article.Article;
import org.partnerships.article.Content;
import org.partnerships.article.Fields;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.models.ModelFiles;

/** Extracts single documents, for tests. */
final class TextFixture {
  static final TextExtractor EXTRACTOR =
      new TextExtractor(ModelFiles.builtIn(), TextOptions.DEFAULT);

  private TextFixture() {}

  static Outcome<Article> bytes(String name, byte[] bytes) {
    return EXTRACTOR.extract(raw(new Content.Bytes(bytes, name, Optional.empty())));
  }

  static Outcome<Article> bytes(String name, String text) {
    return bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Article html(String html) {
    return EXTRACTOR.extract(raw(new Content.Html(html))).result().orElseThrow();
  }

  static RawArticle raw(Content content) {
    return new RawArticle("a", "a.txt", Fields.NONE, content);
  }

  /** {@code -} for an article, else the reason: {@code corrupt}. */
  static String reason(Outcome<Article> outcome) {
    return outcome.rejection().map(why -> why.reason().label()).orElse("-");
  }

  static WrittenDates dates() {
    return new WrittenDates(ModelFiles.builtIn().words("words/publication-months.txt"));
  }
}
