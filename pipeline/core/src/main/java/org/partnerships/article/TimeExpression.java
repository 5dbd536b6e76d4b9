package org.partnerships.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An expression of time in the text, as TIMEX3 describes it.
 *
 * @param span where it stands
 * @param text what stands there: {@code vergangene Woche}
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value: {@code 2022-05-31}, {@code 2022-W22}, {@code 2021-Q3}, {@code
 *     P2Y}, {@code PAST_REF}, {@code XXXX-07}
 * @param earliest the first day that it can mean; empty where the value is open
 * @param latest the last day that it can mean, not before {@code earliest}
 * @param anchor what the value was computed from: {@code publication}, {@code text}, {@code none}
 *     for an absolute date
 */
public record TimeExpression(
    Span span,
    String text,
    TimexType type,
    String value,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    String anchor) {

  /** The types of TIMEX3. */
  public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
  }

  public TimeExpression {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(anchor, "anchor");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("time «" + text + "» does not fill " + span);
    }
    if (earliest.isPresent() != latest.isPresent()
        || earliest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException("no period: " + earliest + " to " + latest);
    }
  }
}
