package org.partnerships.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;
import org.partnerships.merge.PairFact.Period;
import org.partnerships.merge.Partnership.Milestone;

/** When a partnership began and ended, by the statements that give a date. */
final class Milestones {
  private Milestones() {}

  /** The first start; where none has a date, since when it is said to go on. */
  static Optional<Milestone> started(List<PairFact> facts) {
    List<PairFact> starts = dated(facts, Phase.STARTED);
    return first(starts.isEmpty() ? dated(facts, Phase.ONGOING) : starts);
  }

  /** The last end. */
  static Optional<Milestone> ended(List<PairFact> facts) {
    List<PairFact> ends = dated(facts, Phase.ENDED);
    return ends.stream()
        .map(fact -> fact.date().orElseThrow())
        .max(Comparator.comparing(Period::latest).thenComparing(Comparator.naturalOrder()))
        .map(last -> milestone(last, ends));
  }

  private static Optional<Milestone> first(List<PairFact> facts) {
    return facts.stream()
        .map(fact -> fact.date().orElseThrow())
        .min(Comparator.naturalOrder())
        .map(first -> milestone(first, facts));
  }

  /** {@code 2016} becomes {@code 2016-02-25} where another document is that exact. */
  private static Milestone milestone(Period date, List<PairFact> facts) {
    Period exact =
        facts.stream()
            .map(fact -> fact.date().orElseThrow())
            .filter(date::contains)
            .min(Comparator.comparing(Milestones::days).thenComparing(Comparator.naturalOrder()))
            .orElse(date);
    long documents =
        facts.stream()
            .filter(fact -> fact.date().orElseThrow().overlaps(exact))
            .map(PairFact::source)
            .distinct()
            .count();
    return new Milestone(exact, (int) documents);
  }

  private static long days(Period period) {
    return period.latest().toEpochDay() - period.earliest().toEpochDay();
  }

  private static List<PairFact> dated(List<PairFact> facts, Phase phase) {
    return facts.stream()
        .filter(f -> f.phase() == phase && f.modality() == Modality.ASSERTED)
        .filter(f -> f.date().isPresent())
        .toList();
  }
}
