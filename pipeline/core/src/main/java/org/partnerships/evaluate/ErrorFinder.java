package org.partnerships.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.event.Cue;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.jsonl.GoldRecord;

/** Finds what is wrong or missing in one document on the full level, and why. */
public final class ErrorFinder {
  private final GoldRecord document;
  private final List<Mention> mentions;
  private final List<Cue> cues;
  private final List<GoldFact> gold;
  private final List<FoundFact> found;
  private final List<EventError> errors = new ArrayList<>();

  private ErrorFinder(
      GoldRecord document, List<PartnershipEvent> events, List<Mention> mentions, List<Cue> cues) {
    this.document = document;
    this.mentions = mentions;
    this.cues = cues;
    this.gold = new ArrayList<>(GoldFact.of(document));
    this.found = new ArrayList<>(FoundFact.of(events));
  }

  /**
   * The errors of a document.
   *
   * @param mentions the names that were marked in it
   * @param cues the cues that were marked in it
   */
  public static List<EventError> errors(
      GoldRecord document, List<PartnershipEvent> events, List<Mention> mentions, List<Cue> cues) {
    return new ErrorFinder(document, events, mentions, cues).find();
  }

  private List<EventError> find() {
    List<GoldFact> all = List.copyOf(gold);
    removeRight();
    pairOff(Cause.DATE, (f, g) -> f.samePhase(g) && f.sameModality(g));
    pairOff(Cause.MODALITY, FoundFact::samePhase);
    found.removeIf(fact -> isRepeated(fact, all));
    pairOff(Cause.PHASE, (f, g) -> true);
    found.forEach(fact -> errors.add(wrong(fact)));
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

  /** What was found and what is right for the same pair make one error, not two. */
  private void pairOff(Cause cause, BiPredicate<FoundFact, GoldFact> alike) {
    for (FoundFact fact : List.copyOf(found)) {
      Optional<GoldFact> partner =
          gold.stream().filter(g -> fact.samePair(g) && alike.test(fact, g)).findFirst();
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

  private EventError wrong(FoundFact fact) {
    Optional<GoldFact> neighbour = gold.stream().filter(fact::sharesParty).findFirst();
    return error(neighbour.isPresent() ? Cause.SLOT_WRONG : Cause.NOT_AN_EVENT, fact, neighbour);
  }

  private EventError error(Cause cause, FoundFact fact, Optional<GoldFact> expected) {
    return new EventError(
        document.id(),
        cause,
        Optional.of(fact.description() + " [" + fact.event().rule() + "]"),
        expected.map(GoldFact::description),
        Optional.of(fact.event().evidence().get(0).text()));
  }

  private EventError missed(GoldFact fact) {
    return new EventError(
        document.id(),
        causeOfMiss(fact),
        Optional.empty(),
        Optional.of(fact.description()),
        fact.event().evidence());
  }

  private Cause causeOfMiss(GoldFact fact) {
    if (!isMarked(fact.a()) || !isMarked(fact.b())) {
      return Cause.NAME_MISSED;
    }
    return hasCue(fact) ? Cause.SLOT_WRONG : Cause.CUE_MISSED;
  }

  private boolean isMarked(List<String> names) {
    return mentions.stream()
        .filter(mention -> mention.type() != EntityType.PER)
        .anyMatch(
            mention ->
                NameComparison.same(mention.name(), names)
                    || NameComparison.same(mention.text(), names));
  }

  /** True where the place of the evidence is not known. */
  private boolean hasCue(GoldFact fact) {
    String sentence = fact.event().evidence().orElse("");
    int begin = document.text().indexOf(sentence);
    int end = begin + sentence.length();
    return sentence.isEmpty()
        || begin < 0
        || cues.stream().anyMatch(cue -> cue.span().begin() >= begin && cue.span().end() <= end);
  }
}
