package org.partnerships.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnerships.event.EventDate;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;

/** What was found of two parties; an event of three is three of these. */
record FoundFact(String a, String b, PartnershipEvent event) {

  static List<FoundFact> of(List<PartnershipEvent> events) {
    List<FoundFact> facts = new ArrayList<>();
    for (PartnershipEvent event : events) {
      List<Party> parties = event.parties();
      for (int i = 0; i < parties.size(); i++) {
        for (int j = i + 1; j < parties.size(); j++) {
          facts.add(new FoundFact(parties.get(i).name(), parties.get(j).name(), event));
        }
      }
    }
    return facts;
  }

  static Set<String> pair(String a, String b) {
    return new TreeSet<>(List.of(NameComparison.normal(a), NameComparison.normal(b)));
  }

  Set<String> pair() {
    return pair(a, b);
  }

  String phase() {
    return event.phase().label();
  }

  Optional<String> date() {
    return event.date().map(EventDate::value);
  }

  boolean samePair(GoldFact gold) {
    return NameComparison.same(a, gold.a()) && NameComparison.same(b, gold.b())
        || NameComparison.same(a, gold.b()) && NameComparison.same(b, gold.a());
  }

  boolean samePhase(GoldFact gold) {
    return gold.event().phases().contains(phase());
  }

  boolean sameModality(GoldFact gold) {
    return gold.event().modalities().contains(event.modality().label());
  }

  boolean sameDate(GoldFact gold) {
    return gold.event().dates().contains(date());
  }

  /** One of its parties is one of the gold's. */
  boolean sharesParty(GoldFact gold) {
    return NameComparison.same(a, gold.a())
        || NameComparison.same(a, gold.b())
        || NameComparison.same(b, gold.a())
        || NameComparison.same(b, gold.b());
  }

  boolean matches(GoldFact gold, Level level) {
    if (!samePair(gold)) {
      return false;
    }
    return switch (level) {
      case PAIR -> true;
      case PAIR_AND_PHASE -> samePhase(gold);
      case FULL -> samePhase(gold) && sameModality(gold) && sameDate(gold);
    };
  }

  /** {@code Leica | Huawei | started asserted 2016}. */
  String description() {
    return a
        + " | "
        + b
        + " | "
        + phase()
        + " "
        + event.modality().label()
        + date().map(value -> " " + value).orElse("");
  }
}
