package org.partnerships.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself in its head. Of a video, or of a page that is drawn by a script, the
 * markup holds nothing else of the article: only menus, forms and hints.
 *
 * @param text without the page's name; empty if the page says nothing
 */
record PageDescription(String text) {
  private static final String TAGS = "meta[property=og:description], meta[name=description]";

  /** A shorter one tells too little to stand for the article. */
  private static final int MIN_LENGTH = 100;

  /** A longer text that was found on the page is an article, whatever the description says. */
  private static final int MAX_FOUND = 1500;

  /** The text of an article has more of its description's words, a menu fewer. */
  private static final double FEW_WORDS = 0.3;

  /** A description of the whole site has fewer words in common with the title. */
  private static final int MIN_COMMON = 2;

  private static final int LONG_WORD = 5;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** The longest description that a page gives. */
  static PageDescription of(Document page) {
    String longest = "";
    for (Element tag : page.select(TAGS)) {
      String text = TextRepair.line(tag.attr("content"));
      longest = text.length() > longest.length() ? text : longest;
    }
    return new PageDescription(longest);
  }

  /**
   * These lines, or title and description where the lines tell nothing of what both of them are
   * about.
   */
  List<String> unlessIn(List<String> lines, Optional<String> title) {
    int found = lines.stream().mapToInt(String::length).sum();
    if (text.length() < MIN_LENGTH || found > MAX_FOUND || title.isEmpty()) {
      return lines;
    }
    Set<String> about = longWords(title.get());
    Set<String> words = longWords(text);
    Set<String> shown = longWords(String.join(" ", withoutTitle(lines, title.get())));
    boolean isOfThisPage = shared(about, words) >= MIN_COMMON;
    boolean isShown = shared(about, shown) > 0 || shared(words, shown) > FEW_WORDS * words.size();
    return isOfThisPage && !isShown ? List.of(title.get(), text) : lines;
  }

  private static List<String> withoutTitle(List<String> lines, String title) {
    List<String> rest = new ArrayList<>(lines);
    rest.remove(title);
    return rest;
  }

  private static int shared(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(others::contains).count();
  }

  private static Set<String> longWords(String text) {
    Set<String> words = new HashSet<>();
    for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT))) {
      if (word.length() >= LONG_WORD) {
        words.add(word);
      }
    }
    return words;
  }
}
