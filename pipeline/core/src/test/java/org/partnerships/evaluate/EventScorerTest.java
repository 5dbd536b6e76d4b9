package org.partnerships.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.article.EntityType;
import org.partnerships.article.Span;
import org.partnerships.event.EventDate;
import org.partnerships.event.EventDocument;
import org.partnerships.event.Evidence;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;
import org.partnerships.event.Phase;
import org.partnerships.jsonl.GoldRecord;

/** The figures expected here are those of the reference scorer on the same two files. */
class EventScorerTest {

  @Test
  void figuresAreThoseOfTheReference() throws IOException {
    assertEquals(new Score(6, 2, 0), total(Level.PAIR));
    assertEquals(new Score(6, 3, 1), total(Level.PAIR_AND_PHASE));
    assertEquals(new Score(6, 7, 1), total(Level.FULL));
    assertEquals(0.857, total(Level.PAIR).f1(), 0.0005);
    assertEquals(0.750, total(Level.PAIR_AND_PHASE).f1(), 0.0005);
    assertEquals(0.600, total(Level.FULL).f1(), 0.0005);
    assertEquals(0.462, total(Level.FULL).precision(), 0.0005);
    assertEquals(0.857, total(Level.FULL).recall(), 0.0005);
  }

  @Test
  void nothingFoundAndNothingToFindIsZeroAndNoFault() {
    assertEquals(0, Score.ZERO.f1());
    assertEquals(0, Score.ZERO.precision());
    assertEquals(0, Score.ZERO.recall());
  }

  @Test
  void eachErrorHasACause() throws IOException {
    Map<Cause, Integer> causes = new HashMap<>();
    for (GoldRecord gold : gold()) {
      for (EventError error :
          ErrorFinder.errors(gold, found().getOrDefault(gold.id(), List.of()), Sightings.NONE)) {
        causes.merge(error.cause(), 1, Integer::sum);
      }
    }
    assertEquals(
        Map.of(
            Cause.REPEATED, 2, // Borea 2017, Helios 2025
            Cause.MODALITY, 1, // Strasse
            Cause.PHASE, 1, // Fauna
            Cause.NOT_AN_EVENT, 3), // Zenit twice, Ikarus
        causes);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '§',
      value = {
        "Aquila Optik AG, aquila optik",
        "»Aquila«, aquila",
        "AQUILA, aquila",
        "Aquila GmbH & Co. KG, aquila",
        "Verein e. V., verein",
        "Verein e.V., verein",
        "Straße, strasse",
        "Borea S.p.A., borea",
        "Borea-Holding, borea",
        "AG, ag",
        "Aquila\u00a0AG, aquila",
        "S.A., s a"
      })
  void namesLoseWhatDoesNotTellThemApart(String name, String normal) {
    assertEquals(normal, NameComparison.normal(name));
  }

  private static Score total(Level level) throws IOException {
    Map<String, List<PartnershipEvent>> found = found();
    Score total = Score.ZERO;
    for (GoldRecord gold : gold()) {
      total = total.plus(EventScorer.score(gold, found.getOrDefault(gold.id(), List.of()), level));
    }
    return total;
  }

  private static List<GoldRecord> gold() throws IOException {
    return lines("gold.jsonl").map(GoldRecord::read).toList();
  }

  private static Map<String, List<PartnershipEvent>> found() throws IOException {
    Map<String, List<PartnershipEvent>> found = new HashMap<>();
    lines("found.tsv")
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .forEach(row -> found.computeIfAbsent(row[0], d -> new ArrayList<>()).add(event(row)));
    return found;
  }

  private static PartnershipEvent event(String[] row) {
    return new PartnershipEvent(
        "e-0",
        new EventDocument(
            row[0],
            Optional.empty(),
            row[0],
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of()),
        Stream.of(row[1].split(" \\+ ")).map(EventScorerTest::party).toList(),
        Kind.OTHER,
        Phase.valueOf(row[2].toUpperCase(Locale.ROOT)),
        Modality.valueOf(row[3].toUpperCase(Locale.ROOT)),
        row[4].equals("-") ? Optional.empty() : Optional.of(year(row[4])),
        Optional.empty(),
        List.of(new Evidence("…", Span.of(0, 1))),
        "rule",
        1);
  }

  private static Party party(String name) {
    return new Party(
        name,
        name,
        Optional.empty(),
        EntityType.ORG,
        List.of(new Party.PartyMention(name, Span.of(0, name.length()))));
  }

  private static EventDate year(String year) {
    LocalDate first = LocalDate.of(Integer.parseInt(year), 1, 1);
    return new EventDate(year, first, first.plusYears(1).minusDays(1), year, Span.of(0, 4));
  }

  private static Stream<String> lines(String name) throws IOException {
    try (InputStream file = EventScorerTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
    }
  }
}
