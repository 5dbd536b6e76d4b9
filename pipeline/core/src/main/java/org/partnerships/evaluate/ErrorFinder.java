package org.partnerships.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.partnerships.article.Span;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.find.Candidate;
import org.partnerships.jsonl.GoldRecord;

/** Finds what is wrong or missing in one document on the full level, and why. */
public final class ErrorFinder {
  private final GoldRecord document;
  private final Sightings seen;
  private final List<GoldFact> gold;
  private final List<FoundFact> found;
  private final List<EventError> errors = new ArrayList<>();

  private ErrorFinder(GoldRecord document, List<PartnershipEvent> events, Sightings seen) {
    this.document = document;
    this.seen = seen;
    this.gold = new ArrayList<>(GoldFact.of(document));
    this.found = new ArrayList<>(FoundFact.of(events));
  }

  /**
   * The errors of a document.
   *
   * @param seen the names and cues in it, and what became of them
   */
  public static List<EventError> errors(
      GoldRecord document, List<PartnershipEvent> events, Sightings seen) {
    return new ErrorFinder(document, events, seen).find();
  }

  private List<EventError> find() {
    List<GoldFact> all = List.copyOf(gold);
    removeRight();
    pairOff(Cause.DATE, (f, g) -> f.samePair(g) && f.samePhase(g) && f.sameModality(g));
    pairOff(Cause.MODALITY, (f, g) -> f.samePair(g) && f.samePhase(g));
    found.removeIf(fact -> isRepeated(fact, all));
    pairOff(Cause.PHASE, FoundFact::samePair);
    pairOff(Cause.SLOT_WRONG, (f, g) -> f.sharesParty(g) && sameSentence(f, g));
    found.forEach(fact -> errors.add(error(Cause.NOT_AN_EVENT, fact, Optional.empty())));
    gold.stream().filter(fact -> !fact.optional()).forEach(fact -> errors.add(missed(fact)));
    return errors;
  }

  private void removeRight() {
    Map<Integer, Integer> matches = EventScorer.match(gold, found, Level.FULL);
    List<FoundFact> right = matches.keySet().stream().map(found::get).toList();
    List<GoldFact> taken = matches.values().stream().map(gold::get).toList();
    right.forEach(found::remove);
    taken.forEach(gold::remove);
  }

  /** What was found and what is right in its stead make one error, not two. */
  private void pairOff(Cause cause, BiPredicate<FoundFact, GoldFact> alike) {
    for (FoundFact fact : List.copyOf(found)) {
      Optional<GoldFact> partner = gold.stream().filter(g -> alike.test(fact, g)).findFirst();
      if (partner.isPresent()) {
        found.remove(fact);
        gold.remove(partner.get());
        errors.add(error(cause, fact, partner));
      }
    }
  }

  private boolean isRepeated(FoundFact fact, List<GoldFact> all) {
    boolean repeated = all.stream().anyMatch(g -> fact.samePair(g) && fact.samePhase(g));
    if (repeated) {
      errors.add(error(Cause.REPEATED, fact, Optional.empty()));
    }
    return repeated;
  }

  private boolean sameSentence(FoundFact fact, GoldFact right) {
    return place(right).filter(place -> place.overlaps(place(fact))).isPresent();
  }

  private static Span place(FoundFact fact) {
    return fact.event().evidence().get(0).span();
  }

  /** Where the gold's evidence stands, if it has any. */
  private Optional<Span> place(GoldFact fact) {
    return fact.event()
        .evidence()
        .filter(sentence -> !sentence.isEmpty() && document.text().contains(sentence))
        .map(
            sentence -> {
              int begin = document.text().indexOf(sentence);
              return Span.of(begin, begin + sentence.length());
            });
  }

  private EventError error(Cause cause, FoundFact fact, Optional<GoldFact> expected) {
    return new EventError(
        document.id(),
        cause,
        Optional.of(fact.description() + " [" + fact.event().rule() + "]"),
        expected.map(GoldFact::description),
        Optional.of(fact.event().evidence().get(0).text()),
        seen.in(place(fact)));
  }

  private EventError missed(GoldFact fact) {
    List<String> there = new ArrayList<>(unmarked(fact));
    place(fact).map(seen::in).ifPresent(there::addAll);
    return new EventError(
        document.id(),
        causeOfMiss(fact),
        Optional.empty(),
        Optional.of(fact.description()),
        fact.event().evidence(),
        there);
  }

  private Cause causeOfMiss(GoldFact fact) {
    if (seen.dropped().stream().anyMatch(c -> isTold(fact, c))) {
      return Cause.UNSURE;
    }
    if (!unmarked(fact).isEmpty()) {
      return Cause.NAME_MISSED;
    }
    return place(fact).map(seen::hasCue).orElse(true) ? Cause.PARTY_MISSING : Cause.CUE_MISSED;
  }

  private static boolean isTold(GoldFact fact, Candidate candidate) {
    return fact.event().phases().contains(candidate.phase().label())
        && Stream.of(fact.a(), fact.b())
            .allMatch(
                names ->
                    candidate.parties().stream()
                        .anyMatch(party -> NameComparison.same(party.name(), names)));
  }

  private List<String> unmarked(GoldFact fact) {
    return Stream.of(fact.a(), fact.b())
        .filter(names -> !seen.isMarked(names))
        .map(names -> "not marked as an organisation: " + names.get(0))
        .toList();
  }
}
