package org.partnerships.date;

import java.time.LocalDate;
import java.util.Optional;

/** Times of the day, and the day that they belong to. */
final class DayTimes {
  private DayTimes() {}

  /** What a time of day adds to the value of its day: {@code T14:30}, {@code TEV}, or nothing. */
  static String suffix(Expression expression) {
    Optional<Integer> hour = expression.number(Slot.HOUR);
    if (hour.isPresent()) {
      return clock(hour.get(), expression.number(Slot.MINUTE).orElse(0), afternoon(expression));
    }
    return expression.slot(Slot.DAYPART).map(part -> "T" + part).orElse("");
  }

  private static boolean afternoon(Expression expression) {
    return expression.slot(Slot.DAYPART).filter(part -> part.matches("AF|EV")).isPresent();
  }

  private static String clock(int hour, int minute, boolean afternoon) {
    int minutes = (hour + (afternoon && hour < 12 ? 12 : 0)) * 60 + minute;
    return "T" + Numerals.two(minutes / 60) + ":" + Numerals.two(minutes % 60);
  }

  /** A time without a day: of the day that the text speaks of, or of its publication. */
  static Reading read(Expression expression, Anchors anchors) {
    String time = suffix(expression);
    Optional<LocalDate> day = anchors.dayAt(expression.place());
    if (day.isPresent()) {
      return Reading.point(day.get() + time, Reading.TEXT);
    }
    return anchors
        .published()
        .map(published -> Reading.point(published + time, Reading.PUBLICATION))
        .orElse(Reading.point("XXXX-XX-XX" + time, Reading.ABSOLUTE));
  }
}
