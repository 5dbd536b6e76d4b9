package org.partnerships.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.article.TimeExpression;
import org.partnerships.models.ModelFiles;

class TimexTest {
  private static final LocalDate TUESDAY = LocalDate.of(2022, 6, 7);

  @ParameterizedTest
  @CsvSource({
    "2022, 2022-01-01, 2022-12-31",
    "0578, 0578-01-01, 0578-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2022-05-31, 2022-05-31, 2022-05-31",
    "2022-05-31T14:30, 2022-05-31, 2022-05-31",
    "2022-05-31TEV, 2022-05-31, 2022-05-31",
    "2022-W22, 2022-05-30, 2022-06-05",
    "2020-W53, 2020-12-28, 2021-01-03",
    "2022-W22-WE, 2022-06-04, 2022-06-05",
    "2022-W22-3, 2022-06-01, 2022-06-01",
    "2021-Q3, 2021-07-01, 2021-09-30",
    "2020-H1, 2020-01-01, 2020-06-30",
    "2020-H2, 2020-07-01, 2020-12-31",
    "2019-SP, 2019-03-01, 2019-05-31",
    "2019-SU, 2019-06-01, 2019-08-31",
    "2019-FA, 2019-09-01, 2019-11-30",
    "2021-WI, 2021-12-01, 2022-02-28",
    "199, 1990-01-01, 1999-12-31",
    "19, 1900-01-01, 1999-12-31",
    "2, 2000-01-01, 2999-12-31",
  })
  void aValueThatMeansDaysHasAPeriod(String value, LocalDate first, LocalDate last) {
    assertEquals(Optional.of(new Timex.Period(first, last)), Timex.period(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "P2Y", "PT3H", "PAST_REF", "PRESENT_REF", "XXXX-07", "XXXX-WXX-2", "2022-13",
            "2022-02-30",
        "2022-Q5", "2022-W77", "2022-W60", "2022-06-XX", "20222", "2022-", "2022-W22-9", "2022-ZZ",
            "T14:30",
        "0000"
      })
  void anyOtherValueHasNone(String value) {
    assertEquals(Optional.empty(), Timex.period(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Allianz besteht seit August 2019.|2019-08",
        "Vergangene Woche war Schluss.|2022-W22",
        "Gestern war Schluss.|2022-06-06",
        "Am Wochenende war Schluss.|2022-W22",
        "Am Dienstagabend war Schluss.|2022-06-07",
        "Sie endete im dritten Quartal 2021.|2021-Q3",
        "Anfang 2019 war Schluss.|2019",
        "Vor zwei Jahren war Schluss.|2020",
        "Vor drei Monaten war Schluss.|2022-03",
        "Vor zwei Wochen war Schluss.|2022-W21",
        "Vor zehn Tagen war Schluss.|2022-05-28",
        "Vor einem halben Jahr war Schluss.|2021-12",
        "Seit einem Jahrzehnt sind sie Partner.|2012",
        "In zwei Jahren ist Schluss.|2024",
        "Im vorigen Herbst war Schluss.|2021-FA",
        "Die Konzerne teilten heute mit.|2022-06-07",
        "Das ist heute üblich.|2022-06-07",
      })
  void anEventTakesThePeriodThatTheExpressionLeadsTo(String sentence, String value) {
    assertEquals(Optional.of(value), Timex.eventValue(only(sentence)), sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Damals war alles anders.",
        "Der Vertrag läuft drei Jahre.",
        "Seit Jahren sind sie Partner.",
        "Seit mehr als zehn Jahren sind sie Partner.",
        "Sie treffen sich jeden Montag.",
        "In den Neunzigern war alles anders.",
      })
  void anEventTakesNoValueFromAnythingElse(String sentence) {
    assertEquals(Optional.empty(), Timex.eventValue(only(sentence)), sentence);
  }

  private static TimeExpression only(String sentence) {
    List<TimeExpression> dates =
        new DateTagger(ModelFiles.builtIn()).tag(sentence, Optional.of(TUESDAY));
    assertEquals(1, dates.size(), sentence + " " + dates);
    return dates.get(0);
  }

  @Test
  void easterMoves() {
    for (String easter :
        List.of("1995-04-16", "2000-04-23", "2008-03-23", "2011-04-24", "2038-04-25")) {
      LocalDate day = LocalDate.parse(easter);
      assertEquals(day, Holidays.day("easter+0", day.getYear()));
    }
    assertEquals(LocalDate.of(2022, 11, 27), Holidays.day("advent+0", 2022));
    assertEquals(LocalDate.of(2023, 12, 3), Holidays.day("advent+0", 2023));
    assertEquals(LocalDate.of(2022, 5, 8), Holidays.day("05#2-7", 2022));
  }
}
