package org.partnerships.date;

import java.time.LocalDate;
import java.util.Optional;
import org.partnerships.date.Timex.Period;

/** Gives each expression its value, from what the words say and what they count from. */
final class Resolver {
  private static final String PRESENT = "PRESENT_REF";

  private final CalendarReader calendar = new CalendarReader();
  private final WeekdayReader weekdays = new WeekdayReader();
  private final ShiftReader shifts = new ShiftReader();
  private final DurationReader durations = new DurationReader();

  Reading read(Expression expression, Anchors anchors) {
    return switch (expression.rule().means()) {
      case CALENDAR -> calendar.calendar(expression, anchors);
      case HOLIDAY -> calendar.holiday(expression, anchors);
      case WEEK -> calendar.week(expression, anchors);
      case WEEKDAY -> weekdays.read(expression, anchors);
      case SHIFT -> shifts.fromPublication(expression, anchors);
      case FOLLOWING -> shifts.fromLast(expression, anchors);
      case DECADE -> decade(expression, anchors);
      case CENTURY -> century(expression);
      case CLOCK, DAYPART -> DayTimes.read(expression, anchors);
      case DURATION -> durations.duration(expression, anchors);
      case SET -> durations.set(expression);
      case REFERENCE, NOTHING -> Reading.reference(expression.slots().get(Slot.VALUE));
      case TODAY -> today(expression, anchors);
    };
  }

  /** The day of publication if the sentence tells what happened, else the present in general. */
  private static Reading today(Expression expression, Anchors anchors) {
    String time = DayTimes.suffix(expression);
    Optional<LocalDate> day = anchors.published();
    boolean thisDay = !time.isEmpty() || anchors.daily() || expression.tense() == Tense.PAST;
    if (day.isPresent() && thisDay) {
      return Reading.point(day.get() + time, Reading.PUBLICATION);
    }
    if (!time.isEmpty()) {
      return Reading.point("XXXX-XX-XX" + time, Reading.ABSOLUTE);
    }
    return new Reading(
        Reading.reference(PRESENT).type(), PRESENT, day.map(Period::of), Reading.PUBLICATION);
  }

  /** «die Neunziger» are the last ones that were over before publication. */
  private static Reading decade(Expression expression, Anchors anchors) {
    String digits = expression.slots().get(Slot.DECADE);
    if (digits.length() == 3) {
      return Reading.point(digits, Reading.ABSOLUTE);
    }
    int until = anchors.published().map(LocalDate::getYear).orElse(2020) / 10;
    int decade = until / 10 * 10 + Integer.parseInt(digits);
    return Reading.point(
        Integer.toString(decade >= until ? decade - 10 : decade), Reading.ABSOLUTE);
  }

  private static Reading century(Expression expression) {
    int century = expression.number(Slot.CENTURY).orElseThrow();
    return Reading.point(Numerals.two(century - 1), Reading.ABSOLUTE);
  }
}
