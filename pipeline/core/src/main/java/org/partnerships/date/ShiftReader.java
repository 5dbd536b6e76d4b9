package org.partnerships.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Reads units of the calendar that are counted from an anchor: last week, this year, tomorrow. */
final class ShiftReader {

  /** Counted from the day of publication. */
  Reading fromPublication(Expression expression, Anchors anchors) {
    Optional<LocalDate> published = anchors.published();
    return published.isPresent()
        ? from(published.get(), expression, Reading.PUBLICATION)
        : fromText(expression, anchors).orElse(unknown(expression));
  }

  /** Counted from the date that the text has named last. */
  Reading fromLast(Expression expression, Anchors anchors) {
    return fromText(expression, anchors)
        .or(() -> anchors.published().map(day -> from(day, expression, Reading.PUBLICATION)))
        .orElse(unknown(expression));
  }

  private static Optional<Reading> fromText(Expression expression, Anchors anchors) {
    boolean byDay = expression.slots().get(Slot.UNIT).equals("D");
    Optional<LocalDate> day =
        byDay ? anchors.lastDay() : anchors.last().map(period -> period.first());
    return day.map(from -> from(from, expression, Reading.TEXT));
  }

  private static Reading from(LocalDate anchor, Expression expression, String name) {
    String unit = expression.slots().get(Slot.UNIT);
    int shift = expression.number(Slot.SHIFT).orElse(0);
    LocalDate day = unit.equals("WE") ? weekend(anchor, expression) : move(anchor, unit, shift);
    return Reading.point(Timex.value(day, unit) + DayTimes.suffix(expression), name);
  }

  private static LocalDate weekend(LocalDate anchor, Expression expression) {
    Optional<Integer> shift = expression.number(Slot.SHIFT);
    boolean begun = anchor.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    if (shift.isPresent()) {
      return shift.get() > 0 && !begun ? anchor : anchor.plusWeeks(shift.get());
    }
    return expression.tense() == Tense.FUTURE || begun ? anchor : anchor.minusWeeks(1);
  }

  /** A day so many units later; negative: earlier. */
  static LocalDate move(LocalDate day, String unit, long by) {
    return switch (unit) {
      case "Y" -> day.plusYears(by);
      case "M" -> day.plusMonths(by);
      case "Q" -> day.plusMonths(3 * by);
      case "H" -> day.plusMonths(6 * by);
      case "W" -> day.plusWeeks(by);
      case "DE" -> day.plusYears(10 * by);
      case "CE" -> day.plusYears(100 * by);
      case "L" -> day.plusYears(1000 * by);
      default -> day.plusDays(by);
    };
  }

  private static Reading unknown(Expression expression) {
    String value =
        switch (expression.slots().get(Slot.UNIT)) {
          case "D" -> "XXXX-XX-XX";
          case "M" -> "XXXX-XX";
          case "W" -> "XXXX-WXX";
          case "WE" -> "XXXX-WXX-WE";
          default -> "XXXX";
        };
    return Reading.point(value + DayTimes.suffix(expression), Reading.ABSOLUTE);
  }
}
