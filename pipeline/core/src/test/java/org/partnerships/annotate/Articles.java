package org.partnerships.annotate;

import java.util.Map;
import java.util.Optional;
import org.partnerships.article.Article;

/** Articles for tests. */
final class Articles {
  private Articles() {}

  static Article of(String text) {
    return new Article(
        "a-1",
        Optional.empty(),
        "a.txt",
        "text/plain",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "sha256:0",
        text,
        Map.of());
  }
}
