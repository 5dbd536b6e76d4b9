package org.partnerships.date;

import java.time.LocalDate;
import java.util.Optional;
import org.partnerships.article.TimeExpression.TimexType;
import org.partnerships.date.Expression.Place;
import org.partnerships.date.Timex.Period;

/**
 * What relative expressions of one text can count from: the day of publication, and the dates that
 * the text has named so far. State of one run over one text.
 */
final class Anchors {
  /** A day stays the day under discussion for so many paragraphs. */
  private static final int DAY_REACH = 2;

  /** A month stays so for so many sentences, within its paragraph. */
  private static final int MONTH_REACH = 2;

  private record Said(Period period, Place place) {}

  private final Optional<LocalDate> published;
  private final boolean daily;
  private Optional<Said> lastDay = Optional.empty();
  private Optional<Said> lastMonth = Optional.empty();
  private Optional<Said> firstYear = Optional.empty();
  private Optional<Said> last = Optional.empty();

  /**
   * Nothing said yet.
   *
   * @param daily true if the text speaks of yesterday and tomorrow, so that its «heute» is a day
   */
  Anchors(Optional<LocalDate> published, boolean daily) {
    this.published = published;
    this.daily = daily;
  }

  Optional<LocalDate> published() {
    return published;
  }

  boolean daily() {
    return daily;
  }

  /** Remembers a resolved expression. */
  void heard(Expression expression, Reading reading) {
    if (reading.period().isEmpty() || reading.type() == TimexType.SET) {
      return;
    }
    Said said = new Said(reading.period().get(), expression.place());
    if (reading.type() == TimexType.DURATION) {
      if (reading.anchor().equals(Reading.TEXT)) {
        lastMonth = Optional.of(said);
      }
      return;
    }
    last = Optional.of(said);
    long days = said.period().last().toEpochDay() - said.period().first().toEpochDay();
    if (days == 0 && !reading.value().endsWith("_REF")) {
      lastDay = last;
    }
    if (firstYear.isEmpty() && days < 366) {
      firstYear = last;
    }
    if (days < 366 && namesYear(expression, days)) {
      lastMonth = last;
    }
  }

  /** A year counts if the text gives it with a month, or begins a sentence with it. */
  private static boolean namesYear(Expression expression, long days) {
    return expression.slots().containsKey(Slot.YEAR) && (days < 100 || expression.place().first());
  }

  /** The day that the text is speaking of, close before a place. */
  Optional<LocalDate> dayAt(Place place) {
    return lastDay
        .filter(said -> place.paragraph() - said.place().paragraph() <= DAY_REACH)
        .map(said -> said.period().first());
  }

  /** The last day that the text has named, however far away. */
  Optional<LocalDate> lastDay() {
    return lastDay.map(said -> said.period().first());
  }

  /** The year that the text is speaking of, close before a place. */
  Optional<Integer> yearAt(Place place) {
    return lastMonth
        .filter(said -> place.paragraph() == said.place().paragraph())
        .filter(said -> place.segment() - said.place().segment() <= MONTH_REACH)
        .map(said -> said.period().first().getYear());
  }

  /** The best guess at the year of a text without a day of publication. */
  Optional<Integer> year() {
    return lastMonth.or(() -> firstYear).map(said -> said.period().first().getYear());
  }

  /** The period that the text has named last. */
  Optional<Period> last() {
    return last.map(Said::period);
  }
}
