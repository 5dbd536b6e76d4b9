package org.partnerships.bench;

import java.time.LocalDate;
import java.util.List;

/**
 * An article of a dump.
 *
 * @param number in the dump, from 0
 * @param paragraphs sentences, by paragraph
 */
record Story(int number, LocalDate day, String title, List<List<String>> paragraphs) {
  String id() {
    return "n%07d".formatted(number);
  }

  String text() {
    return String.join("\n", paragraphs.stream().map(p -> String.join(" ", p)).toList());
  }
}
