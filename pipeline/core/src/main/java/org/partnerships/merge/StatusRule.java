package org.partnerships.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;
import org.partnerships.merge.Partnership.Status;

/**
 * The status by the latest well-supported facts. A rumour or a denial never overrules a statement;
 * where nothing else is known, the status is unclear.
 */
final class StatusRule {
  private static final Set<Phase> BEGINNINGS = EnumSet.of(Phase.STARTED, Phase.EXTENDED);

  private StatusRule() {}

  static Status status(List<PairFact> facts) {
    List<PairFact> ends = asserted(facts, Phase.ENDED);
    if (!ends.isEmpty()) {
      return wentOnAfter(ends, facts) ? Status.ACTIVE : Status.ENDED;
    }
    if (facts.stream().anyMatch(StatusRule::isAlive)) {
      return Status.ACTIVE;
    }
    List<PairFact> failures = asserted(facts, Phase.FAILED);
    List<PairFact> searches =
        facts.stream().filter(f -> f.isStatement() && f.phase() == Phase.SOUGHT).toList();
    if (!failures.isEmpty()) {
      return isAfter(earliest(searches), latest(failures)) ? Status.SOUGHT : Status.FAILED;
    }
    return searches.isEmpty() ? Status.UNCLEAR : Status.SOUGHT;
  }

  private static List<PairFact> asserted(List<PairFact> facts, Phase phase) {
    return facts.stream()
        .filter(fact -> fact.modality() == Modality.ASSERTED && fact.phase() == phase)
        .toList();
  }

  /** A planned end, too, is the end of something that exists. */
  private static boolean isAlive(PairFact fact) {
    return fact.isStatement()
        && (BEGINNINGS.contains(fact.phase())
            || fact.phase() == Phase.ONGOING
            || fact.phase() == Phase.ENDED);
  }

  /** A new beginning after the last end, or more later sources that still see it going on. */
  private static boolean wentOnAfter(List<PairFact> ends, List<PairFact> facts) {
    Optional<LocalDate> end = latest(ends);
    boolean begunAgain =
        facts.stream()
            .filter(f -> f.isStatement() && BEGINNINGS.contains(f.phase()))
            .anyMatch(f -> isAfter(f.date().map(PairFact.Period::earliest).or(f::published), end));
    long stillSeen =
        sources(
            facts.stream()
                .filter(f -> f.phase() == Phase.ONGOING && f.modality() == Modality.ASSERTED)
                .filter(f -> isAfter(f.published(), end)));
    return begunAgain || stillSeen > sources(ends.stream());
  }

  private static long sources(Stream<PairFact> facts) {
    return facts.map(PairFact::source).distinct().count();
  }

  private static Optional<LocalDate> latest(List<PairFact> facts) {
    return days(facts, PairFact.Period::latest).max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> earliest(List<PairFact> facts) {
    return days(facts, PairFact.Period::earliest).min(Comparator.naturalOrder());
  }

  /** The day that a fact gives, else the day on which it was published. */
  private static Stream<LocalDate> days(
      List<PairFact> facts, Function<PairFact.Period, LocalDate> day) {
    return facts.stream().flatMap(fact -> fact.date().map(day).or(fact::published).stream());
  }

  /** False where a day is unknown. */
  private static boolean isAfter(Optional<LocalDate> day, Optional<LocalDate> other) {
    return day.isPresent() && other.isPresent() && day.get().isAfter(other.get());
  }
}
