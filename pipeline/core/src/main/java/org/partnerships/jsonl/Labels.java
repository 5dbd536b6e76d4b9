package org.partnerships.jsonl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Words of a closed set, and days, read from a record. */
final class Labels {
  private Labels() {}

  static <E> E read(E[] values, Function<E, String> label, String word) {
    for (E value : values) {
      if (label.apply(value).equals(word)) {
        return value;
      }
    }
    throw new MalformedRecordException("unknown word: " + word);
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new MalformedRecordException("no day: " + text, e);
    }
  }

  static Optional<LocalDate> day(Optional<String> text) {
    return text.map(Labels::day);
  }
}
