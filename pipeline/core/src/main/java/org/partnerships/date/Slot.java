package org.partnerships.date;

import java.util.Locale;

/** What a part of an expression contributes to its meaning. */
enum Slot {
  /** Four digits. */
  YEAR,
  /** The last two digits of a year. */
  YY,
  /** The end of a span of years, as it is written. */
  YEAR2,
  /** Two digits. */
  MONTH,
  DAY,
  /** 1 to 4. */
  QUARTER,
  /** 1 or 2. */
  HALF,
  /** SP, SU, FA or WI. */
  SEASON,
  /** 1 is Monday. */
  WEEKDAY,
  /** The number of a week. */
  WEEK,
  /** A formula for {@link Holidays}. */
  HOLIDAY,
  /** Its number as people count: 20 for the years from 1900. */
  CENTURY,
  /** Its third digit, or its first three: 9, 199. */
  DECADE,
  /** MO, MI, AF, EV or NI. */
  DAYPART,
  HOUR,
  /** Added to the hour; may be negative. */
  MINUTE,
  /** D, W, M, Y, …; TH, TM, TS for parts of a day. */
  UNIT,
  UNIT2,
  /** How many; X for an unknown number. */
  NUMBER,
  NUMBER2,
  /** -1 for the last, 0 for this, 1 for the next. */
  SHIFT,
  /** The same for the year that belongs to a month or a day. */
  YEARSHIFT,
  /** A value as it stands. */
  VALUE,
  /**
   * past or future, where a preposition says so: {@code seit}, {@code ab}; ahead where it looks
   * forward unless the verb looks back: {@code zum Jahresende}; near for the nearest one whatever
   * the verb: {@code zum 30. Juni gekündigt}; open where an adverb says that publication is the
   * anchor: {@code bereits}.
   */
  TENSE,
  /**
   * On which side of its anchor a duration lies: ago, ahead, later, earlier; season for two years
   * that are the halves of one season.
   */
  SIDE;

  static Slot of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
