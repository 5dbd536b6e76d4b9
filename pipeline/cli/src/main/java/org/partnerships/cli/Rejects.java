package org.partnerships.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnerships.article.Rejection;

/** Tells of rejected documents where there is no file for them: the first few, then the counts. */
final class Rejects {
  private static final int SHOWN = 20;

  private final Console console;
  private final boolean quiet;
  private final Map<String, Long> counts = new TreeMap<>();
  private int total;

  Rejects(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  void add(Rejection rejection) {
    total++;
    counts.merge(rejection.reason().label(), 1L, Long::sum);
    if (!quiet && total <= SHOWN) {
      console.say(
          "rejected: "
              + rejection.id()
              + ": "
              + rejection.reason().label()
              + ": "
              + rejection.message());
    }
  }

  int total() {
    return total;
  }

  /** {@code 3 not-german, 1 empty}. */
  static String list(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  String list() {
    return list(counts);
  }
}
