package org.partnerships.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.partnerships.article.Article.Publication;
import org.partnerships.article.PublishedFrom;

/** When a page says that its article was published; never the date of a teaser or of a comment. */
final class PageDates {
  private static final List<String> JSON_LD = List.of("datePublished", "dateCreated");

  /** Names of meta elements, the most telling first. */
  private static final List<String> META =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "publish-date",
          "publish_date",
          "publishdate",
          "pubdate",
          "date.created",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "date");

  private static final Evaluator MARKED =
      Selector.evaluatorOf(
          "[itemprop=datePublished], [itemprop=dateCreated], [itemprop=pubdate],"
              + " [property~=(?i)datePublished$]");
  private static final Evaluator TIME = Selector.evaluatorOf("time");

  /** The most telling first. */
  private static final List<Evaluator> TIMES =
      Stream.of(
              "time[pubdate]",
              "time.published",
              "time.entry-date",
              "time[class*=publish]",
              "article time",
              "time")
          .map(Selector::evaluatorOf)
          .toList();

  private static final String OTHERS =
      "aside, nav, footer, a[href], [itemtype$=Comment], [class~=(?i)comment|teaser|related]";
  private static final Evaluator OTHER_ARTICLES = Selector.evaluatorOf(OTHERS);
  private static final Evaluator OTHER_ARTICLES_OR_LISTS = Selector.evaluatorOf(OTHERS + ", li");

  /** Names of elements that show a date: the article's, or the day on which the page was saved. */
  private static final Evaluator NAMED =
      Selector.evaluatorOf(
          "[class~=(?i)(^|[\\s_-])(date|datum|datetime|pubdate|timestamp)([\\s_-]|$)]");

  private static final int MAX_NAMED = 80;

  /** So many elements of a kind are looked at; a page with more is a trap or a list. */
  private static final int MAX_ELEMENTS = 200;

  private static final Pattern IN_URL =
      Pattern.compile("(?<!\\d)(19|20)\\d{2}([-/])?\\d{2}\\2?\\d{2}(?!\\d)");

  private final WrittenDates dates;
  private final HeadDates heads;

  PageDates(WrittenDates dates, HeadDates heads) {
    this.dates = dates;
    this.heads = heads;
  }

  /** What the markup says; to be asked before the page is cleaned. */
  Optional<Publication> marked(Document page, JsonLd jsonLd) {
    return earliest(Stream.concat(jsonLd(jsonLd).stream(), meta(page).stream()))
        .or(() -> microdata(page))
        .or(() -> times(page));
  }

  /** What an element shows whose name says that it is a date; to be asked before cleaning, too. */
  Optional<Publication> named(Document page) {
    return page.body().select(NAMED).stream()
        .limit(MAX_ELEMENTS)
        .filter(element -> element.closest(OTHER_ARTICLES_OR_LISTS) == null)
        .map(element -> TextRepair.line(element.text()))
        .filter(text -> text.length() <= MAX_NAMED)
        .flatMap(text -> dates.find(text).stream())
        .findFirst()
        .map(match -> new Publication(match.date(), PublishedFrom.TEXT));
  }

  /** What stands in the URL ({@code /2016/04/12/}), around the headline, or in the dateline. */
  Optional<Publication> shown(Optional<String> url, MainText.Found article) {
    return url.flatMap(this::inUrl)
        .or(() -> heads.shown(article.head()))
        .or(() -> dateline(article.lines()));
  }

  private Optional<Publication> dateline(List<String> lines) {
    return lines.stream().limit(4).flatMap(line -> heads.dateline(line).stream()).findFirst();
  }

  private Optional<Publication> jsonLd(JsonLd jsonLd) {
    return JSON_LD.stream()
        .flatMap(property -> jsonLd.text(property).stream())
        .flatMap(value -> dates.read(value).stream())
        .findFirst()
        .map(date -> new Publication(date, PublishedFrom.JSON_LD));
  }

  private Optional<Publication> meta(Document page) {
    List<Element> elements = page.select("meta[content]");
    for (String name : META) {
      for (Element meta : elements) {
        boolean named =
            meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name)
                    && meta.closest(OTHER_ARTICLES) == null;
        Optional<LocalDate> date = named ? dates.read(meta.attr("content")) : Optional.empty();
        if (date.isPresent()) {
          return Optional.of(new Publication(date.get(), PublishedFrom.META));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Publication> microdata(Document page) {
    return first(page.select(MARKED));
  }

  private Optional<Publication> times(Document page) {
    List<Element> times = new ArrayList<>();
    if (page.selectFirst(TIME) == null) {
      return Optional.empty();
    }
    for (Evaluator query : TIMES) {
      times.addAll(page.select(query));
    }
    return first(times);
  }

  private Optional<Publication> first(List<Element> elements) {
    return elements.stream()
        .limit(MAX_ELEMENTS)
        .filter(element -> element.closest(OTHER_ARTICLES) == null)
        .flatMap(element -> valueOf(element).stream())
        .findFirst();
  }

  private Optional<Publication> valueOf(Element element) {
    PublishedFrom from =
        element.normalName().equals("time") ? PublishedFrom.TIME_ELEMENT : PublishedFrom.META;
    return Stream.of(element.attr("datetime"), element.attr("content"), element.text())
        .flatMap(value -> dates.read(value).stream())
        .findFirst()
        .map(date -> new Publication(date, from));
  }

  private Optional<Publication> inUrl(String url) {
    Matcher matcher = IN_URL.matcher(url);
    while (matcher.find()) {
      Optional<LocalDate> date = dates.read(matcher.group());
      if (date.isPresent()) {
        return date.map(day -> new Publication(day, PublishedFrom.URL));
      }
    }
    return Optional.empty();
  }

  /** Of two that say «published» one may be renewed by each change: the earlier is the true one. */
  private static Optional<Publication> earliest(Stream<Publication> publications) {
    return publications.min(Comparator.comparing(Publication::date));
  }
}
