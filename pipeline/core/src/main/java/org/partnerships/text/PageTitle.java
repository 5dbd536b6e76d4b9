package org.partnerships.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline of a page: the element that shows it, if any, and its words without the site's name.
 *
 * @param text the headline
 * @param element the headline element on the page
 */
record PageTitle(Optional<String> text, Optional<Element> element) {

  /** A headline that is shorter is a section's name. */
  private static final int MIN_LENGTH = 8;

  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—»«·•:-]+\\s+|\\s*\\|\\s*");

  private static final int MAX_SITE_NAME = 40;

  /** What the head of the page says, and what its body shows: the longest headline of both. */
  static PageTitle of(Document page, JsonLd jsonLd) {
    List<String> named =
        Stream.of(
                jsonLd.text("headline"),
                meta(page, "meta[property=og:title]"),
                Optional.of(page.title()))
            .flatMap(Optional::stream)
            .map(TextRepair::line)
            .filter(title -> !title.isEmpty())
            .toList();
    Optional<Element> shown = shown(page, named);
    return new PageTitle(
        shown
            .map(element -> TextRepair.line(element.text()))
            .or(() -> named.stream().findFirst().map(title -> withoutSite(title, page))),
        shown);
  }

  private static Optional<Element> shown(Document page, List<String> named) {
    List<String> padded = named.stream().map(title -> " " + words(title) + " ").toList();
    Element best = null;
    int length = MIN_LENGTH - 1;
    for (Element headline : page.body().select("h1, h2, h3")) {
      String words = words(headline.text());
      if (words.length() > length
          && padded.stream().anyMatch(title -> title.contains(" " + words + " "))) {
        best = headline;
        length = words.length();
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * {@code Firma A kooperiert mit B – Wirtschaft | Zeitung → Firma A kooperiert mit B –
   * Wirtschaft}.
   */
  private static String withoutSite(String title, Document page) {
    String site = words(meta(page, "meta[property=og:site_name]").orElse(""));
    String[] parts = SEPARATOR.split(title);
    String last = parts[parts.length - 1];
    boolean siteName =
        parts.length > 1
            && (words(last).equals(site)
                || last.length() < MAX_SITE_NAME && isTheRest(title, last));
    return siteName
        ? TextRepair.line(
            title
                .substring(0, title.length() - last.length())
                .replaceFirst("\\s*[|–—»«·•:-]+\\s*$", ""))
        : title;
  }

  /** A site's name is the shorter part. */
  private static boolean isTheRest(String title, String last) {
    return title.indexOf(last) >= 0 && last.length() * 2 < title.length();
  }

  /** True if a block shows these words, or the first or the last part of them. */
  boolean isIn(List<Block> first) {
    String title = text.map(PageTitle::words).orElse("");
    return title.isEmpty()
        || first.stream()
            .map(block -> words(block.text()))
            .anyMatch(
                words ->
                    words.length() >= MIN_LENGTH
                        && (title.contains(words) || words.startsWith(title)));
  }

  private static Optional<String> meta(Document page, String query) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(meta -> meta.attr("content"))
        .filter(content -> !content.isBlank());
  }

  /** Lower-case letters and digits, one space between words. */
  static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
