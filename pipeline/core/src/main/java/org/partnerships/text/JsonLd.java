package org.partnerships.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD ({@code schema.org/NewsArticle} and its kin). */
final class JsonLd {
  /** Real pages leave line breaks in strings and commas before brackets. */
  private static final ObjectMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final List<String> ARTICLES =
      List.of("Article", "NewsArticle", "BlogPosting", "Report", "PressRelease");

  private final List<JsonNode> articles;

  private JsonLd(List<JsonNode> articles) {
    this.articles = articles;
  }

  /** Reads every script of the kind; one that is no JSON is passed over. */
  static JsonLd of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(LENIENT.readTree(script.data().strip()), articles);
      } catch (JsonProcessingException e) {
        // A broken script says nothing; the page has other signs.
      }
    }
    return new JsonLd(articles);
  }

  /** A property of the first article that has it as a string. */
  Optional<String> text(String property) {
    return articles.stream()
        .map(article -> article.path(property))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static void collect(JsonNode root, List<JsonNode> articles) {
    Deque<JsonNode> rest = new ArrayDeque<>();
    rest.add(root);
    while (!rest.isEmpty()) {
      JsonNode node = rest.remove();
      if (node.isObject() && isArticle(node.path("@type"))) {
        articles.add(node);
      }
      node.forEach(rest::add);
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    return ARTICLES.stream().anyMatch(article -> type.asText().endsWith(article));
  }
}
