package org.partnerships.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Looks for words in the class names and the id of an element: {@code teaser} in {@code
 * listTeaser_big}.
 */
final class NameMatcher {
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern BORDERS = Pattern.compile("[_-]+");

  /** {@code has-sidebar}, {@code no-ads}: says something of the page, not of the element. */
  private static final Pattern ABOUT_OTHERS = Pattern.compile("(has|with|no|without)-[a-z]+");

  private final Pattern words;

  private NameMatcher(Pattern words) {
    this.words = words;
  }

  /** Finds the words anywhere in a name. */
  static NameMatcher within(List<String> words) {
    return new NameMatcher(Pattern.compile("[- ](?:" + anyOf(words) + ")(?=[- ])"));
  }

  /** Finds the words where they are the name, with at most one word before them. */
  static NameMatcher whole(List<String> words) {
    return new NameMatcher(Pattern.compile(" (?:[a-z0-9]+-)?(?:" + anyOf(words) + ")(?= )"));
  }

  /** {@code names} as {@link #namesOf} gives them. */
  boolean matches(String names) {
    return names.length() > 1 && words.matcher(names).find(); // Most elements have no name.
  }

  /** The element's names in lower case, with dashes between words and a space around each. */
  static String namesOf(Element element) {
    String names = element.className() + " " + element.id();
    if (names.isBlank()) {
      return " ";
    }
    String dashed = BORDERS.matcher(CAMEL.matcher(names).replaceAll("-")).replaceAll("-");
    String lower = dashed.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return ABOUT_OTHERS.matcher(" " + lower + " ").replaceAll("");
  }

  private static String anyOf(List<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
