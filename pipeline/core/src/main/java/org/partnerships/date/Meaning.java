package org.partnerships.date;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What kind of expression a rule describes, and so how its slots become a value. */
enum Meaning {
  /** Year, month, day, quarter, half or season, as far as they are named. */
  CALENDAR,
  /** A day of the week. */
  WEEKDAY,
  /** A named holiday. */
  HOLIDAY,
  /** A week by its number. */
  WEEK,
  /** A unit of the calendar counted from the anchor: {@code last week}. */
  SHIFT,
  /** The same, counted from the date before it in the text: {@code the day after}. */
  FOLLOWING,
  DECADE,
  CENTURY,
  /** A time of the clock. */
  CLOCK,
  /** A part of a day. */
  DAYPART,
  DURATION,
  SET,
  /** Past, present or future, and nothing closer. */
  REFERENCE,
  /** This very day, or the present in general. */
  TODAY,
  /** No expression of time: whatever else matches here is wrong. */
  NOTHING;

  @JsonCreator
  static Meaning of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
