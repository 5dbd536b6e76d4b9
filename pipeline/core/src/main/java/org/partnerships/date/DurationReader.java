package org.partnerships.date;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.partnerships.date.Timex.Period;

/** Reads durations, and where one leads to if it counts from a known day: «vor zwei Jahren». */
final class DurationReader {
  private static final String UNKNOWN = "X";

  /** Farther away than recorded history, a duration leads to no date. */
  private static final BigDecimal MOST = BigDecimal.valueOf(3000);

  Reading duration(Expression expression, Anchors anchors) {
    String value = expression.slot(Slot.VALUE).orElseGet(() -> value(expression));
    Optional<String> side = expression.slot(Slot.SIDE);
    if (side.isEmpty() || value.contains(UNKNOWN)) {
      return Reading.duration(value, Optional.empty(), Reading.ABSOLUTE);
    }
    boolean fromText = side.get().equals("later") || side.get().equals("earlier");
    Optional<LocalDate> from = fromText ? anchors.last().map(Period::first) : anchors.published();
    int direction = side.get().equals("later") || side.get().equals("ahead") ? 1 : -1;
    Optional<Period> period = from.flatMap(day -> target(day, direction, expression));
    return Reading.duration(value, period, fromText ? Reading.TEXT : Reading.PUBLICATION);
  }

  /** A set of times by its rhythm: every two years. */
  Reading set(Expression expression) {
    return Reading.set(expression.slot(Slot.VALUE).orElseGet(() -> rhythm(expression)));
  }

  private static String rhythm(Expression expression) {
    Optional<String> time = Optional.of(DayTimes.suffix(expression)).filter(t -> !t.isEmpty());
    if (expression.slot(Slot.WEEKDAY).isPresent()) {
      return "XXXX-WXX-" + expression.slots().get(Slot.WEEKDAY) + time.orElse("");
    }
    if (expression.slot(Slot.UNIT).isPresent()) {
      return value(expression);
    }
    if (expression.slot(Slot.MONTH).isPresent()) {
      String day = expression.slot(Slot.DAY).map(d -> "-" + d).orElse("");
      return "XXXX-" + expression.slots().get(Slot.MONTH) + day;
    }
    return expression
        .slot(Slot.SEASON)
        .map(season -> "XXXX-" + season)
        .orElse("XXXX-XX-XX" + time.orElse(""));
  }

  private static String value(Expression expression) {
    String first = part(expression, Slot.NUMBER, Slot.UNIT);
    if (expression.slot(Slot.UNIT2).isEmpty()) {
      return "P" + first;
    }
    String second = part(expression, Slot.NUMBER2, Slot.UNIT2);
    boolean bothTimes = first.startsWith("T") && second.startsWith("T");
    return "P" + first + (bothTimes ? second.substring(1) : second);
  }

  private static String part(Expression expression, Slot number, Slot unit) {
    String count = expression.slot(number).orElse("1");
    String name = expression.slots().get(unit);
    return name.startsWith("T") ? "T" + count + name.substring(1) : count + name;
  }

  private static Optional<Period> target(LocalDate from, int direction, Expression expression) {
    BigDecimal count = new BigDecimal(expression.slot(Slot.NUMBER).orElse("1"));
    if (count.compareTo(MOST) > 0) {
      return Optional.empty();
    }
    String unit = expression.slots().get(Slot.UNIT);
    LocalDate day = moved(from, unit, count, direction);
    if (expression.slot(Slot.UNIT2).isPresent()) {
      unit = expression.slots().get(Slot.UNIT2);
      BigDecimal more = new BigDecimal(expression.slot(Slot.NUMBER2).orElse("1"));
      day = more.compareTo(MOST) > 0 ? day : moved(day, unit, more, direction);
    }
    boolean half = unit.equals("Y") && count.stripTrailingZeros().scale() > 0;
    return Timex.period(Timex.value(day, half ? "M" : granularity(unit)));
  }

  private static String granularity(String unit) {
    return switch (unit) {
      case "DE", "CE", "L" -> "Y";
      case "Q", "H" -> "M";
      default -> unit;
    };
  }

  private static LocalDate moved(LocalDate from, String unit, BigDecimal count, int direction) {
    if (unit.startsWith("T")) {
      return from;
    }
    if (unit.equals("Y")) {
      long months = count.multiply(BigDecimal.valueOf(12)).longValue();
      return from.plusMonths(direction * months);
    }
    return ShiftReader.move(from, unit, direction * count.longValue());
  }
}
