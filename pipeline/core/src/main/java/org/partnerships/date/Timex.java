package org.partnerships.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Objects;
import java.util.Optional;
import org.partnerships.article.TimeExpression;
import org.partnerships.article.TimeExpression.TimexType;

/** TIMEX3 values and the days that they stand for. Pure functions. */
public final class Timex {
  /** From a first to a last day, both included. */
  public record Period(LocalDate first, LocalDate last) {
    public Period {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("no period: " + first + " to " + last);
      }
    }

    static Period of(LocalDate day) {
      return new Period(day, day);
    }

    static Period of(YearMonth from, YearMonth to) {
      return new Period(from.atDay(1), to.atEndOfMonth());
    }
  }

  private Timex() {}

  /**
   * The days that a value means; empty for durations, sets, references and everything with an
   * unknown part.
   *
   * <p>{@code 2022}, {@code 2022-05}, {@code 2022-05-31} (a time of day after it changes nothing),
   * {@code 2022-W22} from Monday to Sunday, {@code 2022-W22-WE} its Saturday and Sunday, {@code
   * 2021-Q3}, {@code 2020-H1}, the decade {@code 199} from 1990 to 1999, the century {@code 19}
   * from 1900 to 1999, the millennium {@code 2}. Seasons are whole months: spring from March,
   * summer from June, autumn from September, and the winter {@code 2021-WI} from December 2021 to
   * February 2022.
   */
  public static Optional<Period> period(String value) {
    int time = value.indexOf('T');
    String date = time > 0 ? value.substring(0, time) : value;
    try {
      return digits(date, 0, date.length()) ? years(date) : withinYear(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Period> years(String digits) {
    if (digits.isEmpty() || digits.length() > 4 || digits.equals("0000")) {
      return Optional.empty();
    }
    int width = Integer.parseInt("1" + "0".repeat(4 - digits.length()));
    int first = Integer.parseInt(digits) * width;
    return Optional.of(Period.of(YearMonth.of(first, 1), YearMonth.of(first + width - 1, 12)));
  }

  private static Optional<Period> withinYear(String value) {
    if (value.length() < 7 || value.charAt(4) != '-' || !digits(value, 0, 4)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(value.substring(0, 4));
    String rest = value.substring(5);
    if (rest.charAt(0) == 'W' && digits(rest, 1, 3)) {
      return week(year, rest);
    }
    if (digits(rest, 0, 2)) {
      return monthOrDay(value, rest);
    }
    return rest.length() == 2 ? months(year, rest) : Optional.empty();
  }

  private static Optional<Period> monthOrDay(String value, String rest) {
    if (rest.length() == 2) {
      YearMonth month = YearMonth.parse(value);
      return Optional.of(Period.of(month, month));
    }
    return rest.length() == 5 && digits(rest, 3, 5)
        ? Optional.of(Period.of(LocalDate.parse(value)))
        : Optional.empty();
  }

  private static Optional<Period> week(int year, String rest) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(rest.substring(1, 3)))
            .with(DayOfWeek.MONDAY);
    return switch (rest.substring(3)) {
      case "" -> Optional.of(new Period(monday, monday.plusDays(6)));
      case "-WE" -> Optional.of(new Period(monday.plusDays(5), monday.plusDays(6)));
      case "-1", "-2", "-3", "-4", "-5", "-6", "-7" ->
          Optional.of(Period.of(monday.plusDays(rest.charAt(4) - '1')));
      default -> Optional.empty();
    };
  }

  private static Optional<Period> months(int year, String part) {
    return switch (part) {
      case "Q1", "Q2", "Q3", "Q4" -> span(year, 3 * (part.charAt(1) - '1') + 1, 3);
      case "H1" -> span(year, 1, 6);
      case "H2" -> span(year, 7, 6);
      case "SP" -> span(year, Month.MARCH.getValue(), 3);
      case "SU" -> span(year, Month.JUNE.getValue(), 3);
      case "FA" -> span(year, Month.SEPTEMBER.getValue(), 3);
      case "WI" -> span(year, Month.DECEMBER.getValue(), 3);
      default -> Optional.empty();
    };
  }

  private static Optional<Period> span(int year, int month, int months) {
    YearMonth first = YearMonth.of(year, month);
    return Optional.of(Period.of(first, first.plusMonths(months - 1)));
  }

  private static boolean digits(String text, int from, int to) {
    if (to > text.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!Numerals.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The value that an event takes from an expression: {@code 2019}, {@code 2019-03}, {@code
   * 2019-03-21}, {@code 2019-Q1}, {@code 2019-H1}, {@code 2019-SP} or {@code 2019-W12}.
   *
   * <p>A time of day is its day, a weekend its week, and a duration that counts from a known day
   * the year, month, week or day that it leads to: «vor zwei Jahren» in 2022 is 2020. Empty where
   * the expression names no such period: decades, sets, plain durations, {@code PAST_REF}.
   */
  public static Optional<String> eventValue(TimeExpression expression) {
    Objects.requireNonNull(expression, "expression");
    if (expression.type() == TimexType.SET || expression.earliest().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = expression.earliest().get();
    if (expression.type() == TimexType.DURATION) {
      return Optional.of(value(first, durationUnit(expression.value())));
    }
    if (expression.value().endsWith("_REF")) {
      return first.equals(expression.latest().get())
          ? Optional.of(first.toString())
          : Optional.empty();
    }
    return Optional.of(expression.value()).map(Timex::withoutTime).filter(v -> v.length() >= 4);
  }

  private static String withoutTime(String value) {
    int time = value.indexOf('T');
    String date = time > 0 ? value.substring(0, time) : value;
    return date.endsWith("-WE") ? date.substring(0, date.length() - 3) : date;
  }

  /** The unit of the last part: {@code P2Y} is in years, {@code P1Y6M} in months. */
  private static String durationUnit(String value) {
    if (value.contains("T")) {
      return "D";
    }
    if (value.contains(".5Y")) {
      return "M";
    }
    return value.endsWith("E") || value.endsWith("Y") ? "Y" : value.substring(value.length() - 1);
  }

  /** The year, month, week, … that a day lies in. */
  static String value(LocalDate day, String unit) {
    return switch (unit) {
      case "Y" -> year(day.getYear());
      case "M" -> YearMonth.from(day).toString();
      case "W" -> week(day);
      case "WE" -> week(day) + "-WE";
      case "Q" -> year(day.getYear()) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case "H" -> year(day.getYear()) + "-H" + (day.getMonthValue() <= 6 ? 1 : 2);
      case "DE" -> year(day.getYear()).substring(0, 3);
      case "CE" -> year(day.getYear()).substring(0, 2);
      case "L" -> year(day.getYear()).substring(0, 1);
      default -> day.toString();
    };
  }

  private static String week(LocalDate day) {
    return year(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + Numerals.two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static String year(int year) {
    String digits = Integer.toString(year);
    return digits.length() < 4 ? "0".repeat(4 - digits.length()) + digits : digits;
  }
}
