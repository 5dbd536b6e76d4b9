package org.partnerships.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.article.EntityType;
import org.partnerships.article.Span;
import org.partnerships.event.EventDocument;
import org.partnerships.event.Evidence;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;
import org.partnerships.event.Phase;
import org.partnerships.jsonl.GoldRecord;

class ReliabilityTest {
  /** Aquila and Borea have ended it; whether Celo and Dunya began is free. */
  private static final GoldRecord GOLD =
      new GoldRecord(
          "a",
          Optional.empty(),
          Optional.empty(),
          "…",
          List.of(gold("Aquila", "Borea", "ended", false), gold("Celo", "Dunya", "started", true)));

  @ParameterizedTest
  @CsvSource({
    "Aquila + Borea,         ended,   0.6,  0.6 1 1 1",
    "Aquila + Borea,         started, 0.69, 0.6 1 1 0",
    "Aquila + Borea,         ended,   0.7,  0.7 1 1 1",
    "Aquila + Celo,          ended,   0.8,  0.8 1 0 0",
    "Aquila + Borea + Dunya, ended,   0.9,  0.9 1 0 0",
    "Aquila + Borea,         ended,   1,    0.9 1 1 1",
    "Aquila + Borea,         ended,   0.3,  0.0 1 1 1",
    "Celo + Dunya,           started, 0.9,  ''",
    "Celo + Dunya,           ended,   0.9,  0.9 1 0 0"
  })
  void anEventIsRightIfAllItsPairsAre(
      String parties, String phase, double confidence, String expected) {
    Reliability reliability = new Reliability();
    reliability.add(GOLD, List.of(event(parties, phase, confidence)));
    String actual =
        String.join(
            "; ",
            reliability.bins().stream()
                .filter(bin -> bin.events() > 0)
                .map(
                    bin ->
                        Stream.of(bin.from(), bin.events(), bin.rightPairs(), bin.rightPhases())
                            .map(Object::toString)
                            .reduce((a, b) -> a + " " + b)
                            .get())
                .toList());
    assertEquals(expected, actual, parties + " " + phase + " " + confidence);
  }

  @Test
  void theBinsGoFromTheLeastConfidenceOfARunToOne() {
    assertEquals(
        List.of(
            new Reliability.Bin(0.6, 0.7, 0, 0, 0),
            new Reliability.Bin(0.7, 0.8, 0, 0, 0),
            new Reliability.Bin(0.8, 0.9, 0, 0, 0),
            new Reliability.Bin(0.9, 1, 0, 0, 0)),
        new Reliability().bins());
  }

  private static GoldRecord.GoldEvent gold(String a, String b, String phase, boolean optional) {
    return new GoldRecord.GoldEvent(
        List.of(List.of(a), List.of(b)),
        List.of(phase),
        List.of("asserted"),
        List.of(Optional.empty()),
        Optional.empty(),
        optional);
  }

  private static PartnershipEvent event(String parties, String phase, double confidence) {
    return new PartnershipEvent(
        "e-0",
        new EventDocument(
            "a",
            Optional.empty(),
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of()),
        Stream.of(parties.split(" \\+ ")).map(ReliabilityTest::party).toList(),
        Kind.OTHER,
        Phase.valueOf(phase.toUpperCase(java.util.Locale.ROOT)),
        Modality.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        List.of(new Evidence("…", Span.of(0, 1))),
        "rule",
        confidence);
  }

  private static Party party(String name) {
    return new Party(
        name,
        name,
        Optional.empty(),
        EntityType.ORG,
        List.of(new Party.PartyMention(name, Span.of(0, name.length()))));
  }
}
