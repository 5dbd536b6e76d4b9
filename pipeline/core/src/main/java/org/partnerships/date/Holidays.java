package org.partnerships.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Days of the year by formula. {@code 12-24} is a fixed day, {@code easter+49} counts from Easter
 * Sunday, {@code advent-7} from the first Sunday of Advent, {@code 05#2-7} is the second Sunday of
 * May, {@code 09#1-1} the first Monday of September.
 */
final class Holidays {
  private Holidays() {}

  /**
   * The day in a year.
   *
   * @throws IllegalArgumentException if the formula is none of these
   */
  static LocalDate day(String formula, int year) {
    if (formula.startsWith("easter")) {
      return easter(year).plusDays(offset(formula, "easter"));
    }
    if (formula.startsWith("advent")) {
      return advent(year).plusDays(offset(formula, "advent"));
    }
    if (formula.matches("\\d\\d#\\d-\\d")) {
      return LocalDate.of(year, Integer.parseInt(formula.substring(0, 2)), 1)
          .with(
              TemporalAdjusters.dayOfWeekInMonth(
                  formula.charAt(3) - '0', DayOfWeek.of(formula.charAt(5) - '0')));
    }
    if (formula.matches("\\d\\d-\\d\\d")) {
      return LocalDate.parse(Timex.year(year) + "-" + formula);
    }
    throw new IllegalArgumentException("no formula for a holiday: " + formula);
  }

  private static long offset(String formula, String from) {
    return formula.length() == from.length() ? 0 : Long.parseLong(formula.substring(from.length()));
  }

  /** Easter Sunday by the Gregorian rule of Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int m = (a + 11 * h) / 319;
    int r = (2 * (b % 4) + 2 * (c / 4) - c % 4 - h + m + 32) % 7;
    int month = (h - m + r + 90) / 25;
    return LocalDate.of(year, month, (h - m + r + month + 19) % 32);
  }

  private static LocalDate advent(int year) {
    return LocalDate.of(year, 12, 25)
        .with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
        .minusWeeks(3);
  }
}
