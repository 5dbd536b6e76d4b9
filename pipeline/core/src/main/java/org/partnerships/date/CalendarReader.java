package org.partnerships.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.partnerships.date.Timex.Period;

/**
 * Reads what names a place in the calendar: years, months, days, quarters, seasons, holidays. A
 * missing year comes from the words («Juli vergangenen Jahres»), the text, or the tense.
 */
final class CalendarReader {
  private static final String UNKNOWN_YEAR = "XXXX";

  /** Seasons of sport, theatre and school. */
  private static final String SUMMER_TO_SUMMER = "season";

  private static final String FROM_TEXT = "later";

  /** A period of this year that lies farther away than this may be meant of another year. */
  private static final int FAR = 240;

  /** So many days. */
  private static final int CLOSE = 21;

  private record Year(String digits, String anchor) {}

  Reading calendar(Expression expression, Anchors anchors) {
    String rest = withinYear(expression);
    Optional<Year> said = saidYear(expression, anchors);
    if (said.isPresent()) {
      Reading point = point(said.get(), rest, expression);
      return expression.slot(Slot.YEAR2).isPresent() && rest.isEmpty()
          ? overTwoYears(point, expression)
          : point;
    }
    return point(likelyYear(inYear(expression, rest), expression, anchors), rest, expression);
  }

  /** {@code Saison 2021/22}: its value is the year that it begins in, its days go on. */
  private static Reading overTwoYears(Reading first, Expression expression) {
    int year = Integer.parseInt(first.value());
    boolean season = expression.slot(Slot.SIDE).filter(SUMMER_TO_SUMMER::equals).isPresent();
    LocalDate begin = LocalDate.of(year, season ? 7 : 1, 1);
    LocalDate end = season ? LocalDate.of(year + 1, 6, 30) : LocalDate.of(year + 1, 12, 31);
    return new Reading(
        first.type(), first.value(), Optional.of(new Period(begin, end)), first.anchor());
  }

  /** The end of a year lies on its last day, though its value is the year. */
  private static InYear inYear(Expression expression, String rest) {
    Optional<String> formula = expression.slot(Slot.HOLIDAY);
    return formula.isPresent()
        ? year -> Optional.of(Period.of(Holidays.day(formula.get(), year)))
        : year -> period(year, rest);
  }

  Reading holiday(Expression expression, Anchors anchors) {
    String formula = expression.slots().get(Slot.HOLIDAY);
    Year year =
        saidYear(expression, anchors)
            .orElseGet(
                () ->
                    likelyYear(
                        any -> Optional.of(Period.of(Holidays.day(formula, any))),
                        expression,
                        anchors));
    if (year.digits().equals(UNKNOWN_YEAR)) {
      return Reading.point(UNKNOWN_YEAR + fixedDay(formula), year.anchor());
    }
    String day = Holidays.day(formula, Integer.parseInt(year.digits())).toString();
    return Reading.point(day + DayTimes.suffix(expression), year.anchor());
  }

  private static String fixedDay(String formula) {
    return formula.matches("\\d\\d-\\d\\d") ? "-" + formula : "-XX-XX";
  }

  Reading week(Expression expression, Anchors anchors) {
    String rest = "-W" + Numerals.two(expression.number(Slot.WEEK).orElseThrow());
    Year year =
        saidYear(expression, anchors)
            .orElseGet(() -> likelyYear(any -> period(any, rest), expression, anchors));
    return Reading.point(year.digits() + rest, year.anchor());
  }

  private static Reading point(Year year, String rest, Expression expression) {
    return Reading.point(year.digits() + rest + DayTimes.suffix(expression), year.anchor());
  }

  private static String withinYear(Expression expression) {
    StringBuilder rest = new StringBuilder();
    expression.slot(Slot.MONTH).ifPresent(month -> rest.append('-').append(two(month)));
    expression.slot(Slot.DAY).ifPresent(day -> rest.append('-').append(two(day)));
    expression.slot(Slot.QUARTER).ifPresent(quarter -> rest.append("-Q").append(quarter));
    expression.slot(Slot.HALF).ifPresent(half -> rest.append("-H").append(half));
    expression.slot(Slot.SEASON).ifPresent(season -> rest.append('-').append(season));
    return rest.toString();
  }

  private static String two(String number) {
    return Numerals.two(Integer.parseInt(number));
  }

  private static Optional<Year> saidYear(Expression expression, Anchors anchors) {
    Optional<String> digits =
        expression
            .slot(Slot.YEAR)
            .map(year -> Timex.year(Integer.parseInt(year)))
            .or(() -> expression.slot(Slot.YY).map(yy -> century(yy, anchors) + yy));
    if (digits.isPresent()) {
      return Optional.of(new Year(digits.get(), Reading.ABSOLUTE));
    }
    boolean fromText = expression.slot(Slot.SIDE).filter(FROM_TEXT::equals).isPresent();
    return expression
        .number(Slot.YEARSHIFT)
        .map(shift -> fromText ? yearFromText(shift, anchors) : shiftedYear(shift, anchors));
  }

  /** Two digits mean the nearest year that is not more than ten years ahead. */
  private static String century(String yy, Anchors anchors) {
    int until = anchors.published().map(LocalDate::getYear).orElse(2020) + 10;
    int year = until / 100 * 100 + Integer.parseInt(yy);
    return Timex.year(year > until ? year - 100 : year).substring(0, 2);
  }

  private static Year shiftedYear(int shift, Anchors anchors) {
    return anchors
        .published()
        .map(day -> new Year(Timex.year(day.getYear() + shift), Reading.PUBLICATION))
        .or(() -> lastYear(shift, anchors))
        .orElse(new Year(UNKNOWN_YEAR, Reading.ABSOLUTE));
  }

  /** {@code desselben Jahres}: of the year that the text has named last. */
  private static Year yearFromText(int shift, Anchors anchors) {
    return lastYear(shift, anchors).orElseGet(() -> shiftedYear(shift, anchors));
  }

  private static Optional<Year> lastYear(int shift, Anchors anchors) {
    return anchors
        .last()
        .map(period -> new Year(Timex.year(period.first().getYear() + shift), Reading.TEXT));
  }

  /** The days of an expression in a given year; empty if that year has none. */
  private interface InYear {
    Optional<Period> period(int year);
  }

  private static Optional<Period> period(int year, String rest) {
    return Timex.period(Timex.year(year) + rest);
  }

  private static Year likelyYear(InYear days, Expression expression, Anchors anchors) {
    Optional<Integer> shift = expression.number(Slot.SHIFT);
    if (shift.isEmpty()) {
      Optional<Integer> discussed =
          anchors.yearAt(expression.place()).filter(year -> mayBe(year, days, expression, anchors));
      if (discussed.isPresent()) {
        return new Year(Timex.year(discussed.get()), Reading.TEXT);
      }
    }
    if (anchors.published().isPresent()) {
      LocalDate day = anchors.published().get();
      OptionalInt year =
          shift.isPresent()
              ? shifted(days, day, shift.get())
              : byTense(days, day, expression.tense());
      return year.isPresent()
          ? new Year(Timex.year(year.getAsInt()), Reading.PUBLICATION)
          : new Year(UNKNOWN_YEAR, Reading.ABSOLUTE);
    }
    return anchors
        .year()
        .map(year -> new Year(Timex.year(year), Reading.TEXT))
        .orElse(new Year(UNKNOWN_YEAR, Reading.ABSOLUTE));
  }

  /** False if the verb or a preposition puts the expression elsewhere. */
  private static boolean mayBe(int year, InYear days, Expression expression, Anchors anchors) {
    if (expression.slot(Slot.TENSE).isPresent() || expression.tense() == Tense.FUTURE) {
      return false;
    }
    Optional<LocalDate> first = days.period(year).map(Period::first);
    boolean ahead =
        first.isPresent() && anchors.published().filter(first.get()::isAfter).isPresent();
    return first.isPresent() && !(ahead && expression.tense() == Tense.PAST);
  }

  private static OptionalInt shifted(InYear days, LocalDate day, int shift) {
    if (shift == 0) {
      return OptionalInt.of(day.getYear());
    }
    return shift < 0
        ? latest(day, year -> days.period(year).filter(p -> p.last().isBefore(day)).isPresent())
        : earliest(day, year -> days.period(year).filter(p -> p.first().isAfter(day)).isPresent());
  }

  private static OptionalInt byTense(InYear days, LocalDate day, Tense tense) {
    return switch (tense) {
      case PAST ->
          latest(
              day,
              year ->
                  days.period(year)
                      .filter(p -> !p.first().isAfter(day.plusDays(grace(p))))
                      .isPresent());
      case FUTURE, PRESENT ->
          earliest(
              day,
              year ->
                  days.period(year)
                      .filter(p -> !p.last().isBefore(day.minusDays(grace(p))))
                      .isPresent());
      case OPEN -> nearest(days, day);
    };
  }

  /** A single day close by is meant whatever the tense: nobody calls last year's so. */
  private static int grace(Period period) {
    return period.first().equals(period.last()) ? CLOSE : 0;
  }

  private static OptionalInt latest(LocalDate day, IntPredicate fits) {
    return IntStream.rangeClosed(0, 8).map(back -> day.getYear() - back).filter(fits).findFirst();
  }

  private static OptionalInt earliest(LocalDate day, IntPredicate fits) {
    return IntStream.rangeClosed(-1, 8).map(on -> day.getYear() + on).filter(fits).findFirst();
  }

  private static OptionalInt nearest(InYear days, LocalDate day) {
    long distance = distance(days, day, day.getYear());
    if (distance > FAR) {
      int other = day.getMonthValue() > 6 ? day.getYear() + 1 : day.getYear() - 1;
      return OptionalInt.of(distance(days, day, other) < distance ? other : day.getYear());
    }
    return OptionalInt.of(day.getYear());
  }

  private static long distance(InYear days, LocalDate day, int year) {
    return days.period(year)
        .map(period -> Math.abs(period.first().toEpochDay() - day.toEpochDay()))
        .orElse(Long.MAX_VALUE);
  }
}
