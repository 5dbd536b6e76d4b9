package org.partnerships.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;
import org.partnerships.merge.PairFact.Name;
import org.partnerships.merge.PairFact.Period;

class PairMergerTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "status.tsv", delimiter = '\t')
  void statusAndMilestones(String what, String status, String started, String ended, String facts) {
    List<PairFact> list = facts(facts);
    Random random = new Random(7);
    for (int order = 0; order < 5; order++) {
      Partnership merged = PairMerger.merge(list);
      assertEquals(
          List.of(status, started, ended),
          List.of(merged.status().label(), value(merged.started()), value(merged.ended())),
          what);
      Collections.shuffle(list, random);
    }
  }

  private static String value(Optional<Partnership.Milestone> milestone) {
    return milestone.map(m -> m.date().value()).orElse("-");
  }

  @Test
  void documentsThatAgreeOnTheStartAreCountedOnceASource() {
    Partnership merged =
        PairMerger.merge(
            facts(
                "started asserted 2016 - a; started asserted 2016-02-25 - b; started asserted"
                    + " 2016-02 - b; started asserted 2019 - c"));
    assertEquals("2016-02-25", merged.started().orElseThrow().date().value());
    assertEquals(2, merged.started().orElseThrow().documents());
    assertEquals(4, merged.documents());
    assertEquals(3, merged.independentDocuments());
  }

  @Test
  void theTimelineStandsInDateOrderAndKeepsContradictions() {
    Partnership merged =
        PairMerger.merge(
            facts(
                "ended asserted - - a; ended denied 2022-05 - b; started asserted 2016 - c; ended"
                    + " asserted 2022-05 - d; started asserted 2016 - e"));
    List<String> entries =
        merged.timeline().stream()
            .map(
                e ->
                    e.date().map(Period::value).orElse("-")
                        + " "
                        + e.phase().label()
                        + " "
                        + e.modality().label()
                        + " "
                        + e.documents().size())
            .toList();
    assertEquals(
        List.of(
            "2016 started asserted 2",
            "2022-05 ended asserted 1",
            "2022-05 ended denied 1",
            "- ended asserted 1"),
        entries);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "contradictions.tsv", delimiter = '\t')
  void contradictionsAreKept(String what, String expected, String facts) {
    List<PairFact> list = facts(facts);
    for (int order = 0; order < 5; order++) {
      String found =
          PairMerger.merge(list).contradictions().stream()
              .map(c -> c.about().label() + " " + String.join(" ", c.values()))
              .reduce((a, b) -> a + "; " + b)
              .orElse("-");
      assertEquals(expected, found, what);
      Collections.shuffle(list, new Random(order));
    }
  }

  @Test
  void theFirstReportIsKnownFromItsRepetitions() {
    Partnership merged =
        PairMerger.merge(
            facts(
                "started asserted 2016 2020-01-02 a; started asserted 2016-02-25 2016-02-26 b;"
                    + " started asserted 2016-02 - c; started asserted 2016-02-25 2016-02-26 b"));
    assertEquals(1, merged.timeline().size());
    Partnership.Entry entry = merged.timeline().get(0);
    assertEquals("2016-02-25", entry.date().orElseThrow().value());
    assertEquals(List.of("document1", "document3", "document0", "document2"), entry.documents());
    assertEquals(3, entry.independentDocuments());
    assertEquals(Optional.of(LocalDate.of(2016, 2, 26)), entry.firstSeen());
  }

  @Test
  void aLongCourseStandsInOrder() {
    Partnership merged =
        PairMerger.merge(
            facts(
                "extended asserted 2018 - a; ongoing asserted 2001 - b; started asserted 2022-05-31 -"
                    + " c; started asserted 2000 - d"));
    assertEquals("active", merged.status().label());
    assertEquals(
        List.of("2000", "2001", "2018", "2022-05-31"),
        merged.timeline().stream().map(e -> e.date().orElseThrow().value()).toList());
  }

  @Test
  void moreIndependentSourcesMakeItSurerAndCopiesDoNot() {
    double one = PairMerger.merge(facts("started asserted 2016 - a")).confidence();
    double copies =
        PairMerger.merge(facts("started asserted 2016 - a; started asserted 2016 - a"))
            .confidence();
    double two =
        PairMerger.merge(facts("started asserted 2016 - a; started asserted 2016 - b"))
            .confidence();
    assertEquals(0.5, one, 1e-9);
    assertEquals(one, copies, 1e-9);
    assertEquals(0.75, two, 1e-9);
  }

  @Test
  void nothingIsCertain() {
    PairFact fact = facts("started asserted 2016 - a").get(0);
    PairFact sure = copy(fact, fact.first(), fact.second(), 1);
    assertEquals(0.999, PairMerger.merge(List.of(sure)).confidence(), 1e-9);
  }

  @Test
  void theMostFrequentNameIsShown() {
    List<PairFact> list = facts("started asserted - 2020-01-01 a; ongoing asserted - 2021-03-04 b");
    list.add(named(list.get(0), "AQUILA"));
    Partnership merged = PairMerger.merge(list);
    assertEquals("Aquila", merged.first().name());
    assertEquals("aquila|borea", merged.key());
    assertEquals(Optional.of(LocalDate.of(2020, 1, 1)), merged.firstSeen());
    assertEquals(Optional.of(LocalDate.of(2021, 3, 4)), merged.lastSeen());
  }

  @Test
  void partiesOutOfOrderAreRefused() {
    PairFact fact = facts("started asserted - - a").get(0);
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> copy(fact, new Name("z", "Z"), new Name("a", "A")));
    assertTrue(e.getMessage().startsWith("not in order"), e.getMessage());
  }

  private static List<PairFact> facts(String text) {
    List<PairFact> facts = new ArrayList<>();
    Stream.of(text.split("; ")).forEach(fact -> facts.add(fact(fact, facts.size())));
    return facts;
  }

  private static PairFact fact(String text, int number) {
    String[] words = text.split(" ");
    return new PairFact(
        new Name("aquila", "Aquila"),
        new Name("borea", "Borea"),
        Phase.valueOf(words[0].toUpperCase(Locale.ROOT)),
        Modality.valueOf(words[1].toUpperCase(Locale.ROOT)),
        words[2].equals("-") ? Optional.empty() : Optional.of(period(words[2])),
        Kind.OTHER,
        Optional.empty(),
        "document" + number,
        words[4],
        words[3].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(words[3])),
        0.5);
  }

  private static Period period(String value) {
    String full = (value + "-01-01").substring(0, 10);
    LocalDate first = LocalDate.parse(full);
    return switch (value.length()) {
      case 4 -> new Period(value, first, first.plusYears(1).minusDays(1));
      case 7 -> new Period(value, first, first.plusMonths(1).minusDays(1));
      default -> new Period(value, first, first);
    };
  }

  private static PairFact named(PairFact fact, String name) {
    return copy(fact, new Name(fact.first().key(), name), fact.second());
  }

  private static PairFact copy(PairFact fact, Name first, Name second) {
    return copy(fact, first, second, fact.confidence());
  }

  private static PairFact copy(PairFact fact, Name first, Name second, double confidence) {
    return new PairFact(
        first,
        second,
        fact.phase(),
        fact.modality(),
        fact.date(),
        fact.kind(),
        fact.subject(),
        fact.document(),
        fact.source(),
        fact.published(),
        confidence);
  }
}
