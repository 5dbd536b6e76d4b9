package org.partnerships.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads days of the week: the one before or after the day of publication that the tense asks. */
final class WeekdayReader {

  Reading read(Expression expression, Anchors anchors) {
    DayOfWeek weekday = DayOfWeek.of(expression.number(Slot.WEEKDAY).orElseThrow());
    String time = DayTimes.suffix(expression);
    Optional<LocalDate> published = anchors.published();
    if (published.isPresent()) {
      return Reading.point(day(published.get(), weekday, expression) + time, Reading.PUBLICATION);
    }
    return anchors
        .lastDay()
        .map(day -> Reading.point(day(day, weekday, expression) + time, Reading.TEXT))
        .orElse(Reading.point("XXXX-WXX-" + weekday.getValue() + time, Reading.ABSOLUTE));
  }

  private static LocalDate day(LocalDate from, DayOfWeek weekday, Expression expression) {
    Optional<Integer> weeks = expression.number(Slot.WEEK);
    if (weeks.isPresent()) {
      return from.plusWeeks(weeks.get()).with(weekday);
    }
    Optional<Integer> shift = expression.number(Slot.SHIFT);
    if (shift.isPresent() && shift.get() != 0) {
      return from.with(
          shift.get() < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday));
    }
    return from.with(
        expression.tense() == Tense.PAST
            ? TemporalAdjusters.previousOrSame(weekday)
            : TemporalAdjusters.nextOrSame(weekday));
  }
}
