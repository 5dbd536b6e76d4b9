package org.partnerships.date;

import java.util.Optional;
import org.partnerships.article.TimeExpression.TimexType;
import org.partnerships.date.Timex.Period;

/**
 * What an expression means where it stands.
 *
 * @param anchor {@code none}, {@code publication} or {@code text}
 */
record Reading(TimexType type, String value, Optional<Period> period, String anchor) {
  static final String ABSOLUTE = "none";
  static final String PUBLICATION = "publication";
  static final String TEXT = "text";

  /** A point in time; a TIME if it has a time of day. */
  static Reading point(String value, String anchor) {
    TimexType type = value.contains("T") ? TimexType.TIME : TimexType.DATE;
    return new Reading(type, value, Timex.period(value), anchor);
  }

  static Reading reference(String value) {
    return new Reading(TimexType.DATE, value, Optional.empty(), ABSOLUTE);
  }

  static Reading set(String value) {
    return new Reading(TimexType.SET, value, Optional.empty(), ABSOLUTE);
  }

  static Reading duration(String value, Optional<Period> period, String anchor) {
    return new Reading(TimexType.DURATION, value, period, anchor);
  }
}
