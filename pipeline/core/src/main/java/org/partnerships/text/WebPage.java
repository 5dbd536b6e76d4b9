package org.partnerships.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.partnerships.article.Article.Publication;
import org.partnerships.models.ModelFiles;

/** Reads a web page. Thread-safe; work and memory grow with the page's length alone. */
final class WebPage {
  static final String MEDIA_TYPE = "text/html";

  /** Elements nested deeper are put beside one another: no page needs more, a trap has 100,000. */
  private static final int MAX_DEPTH = 256;

  private final MainText mainText;
  private final PageDates dates;

  WebPage(ModelFiles models, WrittenDates dates, HeadDates heads) {
    this.mainText = new MainText(models);
    this.dates = new PageDates(dates, heads);
  }

  /**
   * Reads a page.
   *
   * @param url where it was published, if known from elsewhere
   */
  Extracted read(String html, Optional<String> url) {
    Document page = Jsoup.parse(DeepTags.removed(html), Parser.htmlParser().setMaxDepth(MAX_DEPTH));
    JsonLd jsonLd = JsonLd.of(page);
    Optional<String> own = ownUrl(page);
    Optional<Publication> marked = dates.marked(page, jsonLd);
    Optional<Publication> named = dates.named(page);
    MainText.Found article = mainText.find(page, jsonLd);
    return new Extracted(
        MEDIA_TYPE,
        String.join("\n", article.lines()),
        article.title(),
        marked.or(() -> dates.shown(url.or(() -> own), article)).or(() -> named),
        own,
        language(page));
  }

  private static Optional<String> ownUrl(Document page) {
    return first(page, List.of("link[rel=canonical]", "meta[property=og:url]"))
        .filter(url -> url.startsWith("http://") || url.startsWith("https://"));
  }

  private static Optional<String> first(Document page, List<String> queries) {
    return queries.stream()
        .map(page::selectFirst)
        .filter(element -> element != null)
        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("content"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** {@code <html lang="de-AT"> → de}. */
  private static Optional<String> language(Document page) {
    Element html = page.selectFirst("html");
    return Optional.ofNullable(html)
        .map(element -> element.attr("lang").strip().toLowerCase(Locale.ROOT))
        .filter(language -> language.matches("[a-z]{2}([-_].*)?"))
        .map(language -> language.substring(0, 2));
  }
}
