package org.partnerships.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;
import org.partnerships.merge.PairFact.Period;
import org.partnerships.merge.Partnership.Milestone;

/** When a partnership began and ended, by the statements that give a date. */
final class Milestones {
  private static final Set<Phase> EXISTED =
      EnumSet.of(Phase.STARTED, Phase.ONGOING, Phase.EXTENDED, Phase.ENDED);

  private Milestones() {}

  /**
   * The first start; but what goes on since 2016 did not begin in 2021, so a since that lies before
   * it counts. Else a planned start that later statements confirm.
   */
  static Optional<Milestone> started(List<PairFact> facts) {
    Optional<Milestone> stated = first(dated(facts, Phase.STARTED));
    Optional<Milestone> since = first(dated(facts, Phase.ONGOING));
    boolean isEarlier =
        since.isPresent() && stated.isPresent() && isBefore(since.get(), stated.get());
    return (isEarlier ? since : stated.or(() -> since)).or(() -> first(confirmed(facts)));
  }

  private static boolean isBefore(Milestone one, Milestone other) {
    return one.date().latest().isBefore(other.date().earliest());
  }

  /** Starts that were planned for a day, and that another document, not an earlier one, states. */
  private static List<PairFact> confirmed(List<PairFact> facts) {
    List<PairFact> statements =
        facts.stream()
            .filter(f -> f.modality() == Modality.ASSERTED && EXISTED.contains(f.phase()))
            .toList();
    return facts.stream()
        .filter(f -> f.phase() == Phase.STARTED && f.modality() == Modality.PLANNED)
        .filter(f -> f.date().isPresent())
        .filter(plan -> statements.stream().anyMatch(fact -> confirms(fact, plan)))
        .toList();
  }

  private static boolean confirms(PairFact fact, PairFact plan) {
    LocalDate day = plan.date().orElseThrow().earliest();
    return !fact.source().equals(plan.source())
        && fact.published().map(published -> !published.isBefore(day)).orElse(true);
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
