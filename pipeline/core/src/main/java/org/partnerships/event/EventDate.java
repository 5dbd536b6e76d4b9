package org.partnerships.event;

import java.time.LocalDate;
import java.util.Objects;
import org.partnerships.article.Span;

/**
 * When an event happened, as exactly as the article says and no more exactly.
 *
 * @param value a TIMEX3 value: {@code 2022-05-31}, {@code 2022-05}, {@code 2022-Q2}, {@code
 *     2022-SU}, {@code 2022-W22}, {@code 2022-H1} or {@code 2022}
 * @param earliest the first day that it can mean
 * @param latest the last day that it can mean
 * @param text what the article says
 * @param span where
 */
public record EventDate(
    String value, LocalDate earliest, LocalDate latest, String text, Span span) {
  public EventDate {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("no period: " + earliest + " to " + latest);
    }
  }
}
