package org.partnerships.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;
import org.partnerships.merge.PairFact.Period;
import org.partnerships.merge.Partnership.Contradiction;
import org.partnerships.merge.Partnership.Disagreement;

/** Finds what the documents do not agree about; nothing is taken away from the facts. */
final class Contradictions {
  private Contradictions() {}

  static List<Contradiction> of(List<PairFact> facts) {
    List<Contradiction> found = new ArrayList<>();
    add(found, Disagreement.STARTED, turns(facts, Phase.STARTED, Phase.ENDED));
    add(found, Disagreement.ENDED, turns(facts, Phase.ENDED, Phase.STARTED));
    add(found, Disagreement.ONGOING, ongoingAfterEnd(facts));
    add(found, Disagreement.DENIED, denied(facts));
    return found;
  }

  private static void add(List<Contradiction> found, Disagreement about, List<String> values) {
    if (!values.isEmpty()) {
      found.add(new Contradiction(about, values));
    }
  }

  /** Dates of one phase that cannot be the same day, without the other phase between them. */
  private static List<String> turns(List<PairFact> facts, Phase phase, Phase other) {
    Dates dates = Dates.of(asserted(facts, phase));
    TreeSet<Period> turns = new TreeSet<>();
    asserted(facts, phase).forEach(f -> f.date().map(dates::exact).ifPresent(turns::add));
    TreeSet<LocalDate> between = new TreeSet<>();
    asserted(facts, other).forEach(f -> f.date().map(Period::earliest).ifPresent(between::add));
    TreeSet<Period> apart = new TreeSet<>();
    Optional<Period> last = Optional.empty();
    for (Period turn : turns) {
      if (last.isPresent()
          && !last.get().overlaps(turn)
          && !liesBetween(between, last.get(), turn)) {
        apart.add(last.get());
        apart.add(turn);
      }
      last = Optional.of(turn);
    }
    return apart.stream().map(Period::value).toList();
  }

  private static boolean liesBetween(TreeSet<LocalDate> days, Period from, Period to) {
    LocalDate next = days.ceiling(from.earliest());
    return next != null && !next.isAfter(to.latest());
  }

  /** The dates of ends after whose last day a document still sees the partnership going on. */
  private static List<String> ongoingAfterEnd(List<PairFact> facts) {
    Optional<LocalDate> lastSeen =
        asserted(facts, Phase.ONGOING).stream()
            .flatMap(fact -> fact.published().stream())
            .max(LocalDate::compareTo);
    if (lastSeen.isEmpty()) {
      return List.of();
    }
    return asserted(facts, Phase.ENDED).stream()
        .flatMap(fact -> fact.date().stream())
        .filter(date -> date.latest().isBefore(lastSeen.get()))
        .map(Period::value)
        .distinct()
        .sorted()
        .toList();
  }

  /** The phases that one document states and another denies. */
  private static List<String> denied(List<PairFact> facts) {
    List<String> phases = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      if (any(facts, f -> f.phase() == phase && f.modality() == Modality.DENIED)
          && any(facts, f -> f.phase() == phase && f.modality() == Modality.ASSERTED)) {
        phases.add(phase.label());
      }
    }
    return phases;
  }

  private static boolean any(List<PairFact> facts, Predicate<PairFact> predicate) {
    return facts.stream().anyMatch(predicate);
  }

  private static List<PairFact> asserted(List<PairFact> facts, Phase phase) {
    return facts.stream()
        .filter(fact -> fact.phase() == phase && fact.modality() == Modality.ASSERTED)
        .toList();
  }
}
