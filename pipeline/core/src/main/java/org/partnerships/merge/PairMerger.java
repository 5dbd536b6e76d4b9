package org.partnerships.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnerships.merge.PairFact.Name;
import org.partnerships.merge.Partnership.Partner;

/** All facts about one pair become one partnership. The order of the facts does not matter. */
public final class PairMerger {
  private static final double CERTAIN = 0.999;

  private PairMerger() {}

  /**
   * Merges.
   *
   * @param facts at least one, all about the same two keys
   */
  public static Partnership merge(List<PairFact> facts) {
    Partnership.Status status = StatusRule.status(facts);
    List<LocalDate> days =
        facts.stream().flatMap(fact -> fact.published().stream()).sorted().toList();
    return new Partnership(
        partner(facts, PairFact::first),
        partner(facts, PairFact::second),
        status,
        Milestones.started(facts),
        status == Partnership.Status.ENDED ? Milestones.ended(facts) : Optional.empty(),
        byFrequency(facts.stream().map(PairFact::kind)),
        byFrequency(subjects(facts)),
        Timeline.of(facts),
        Contradictions.of(facts),
        (int) facts.stream().map(PairFact::document).distinct().count(),
        (int) facts.stream().map(PairFact::source).distinct().count(),
        days.stream().findFirst(),
        days.stream().reduce((earlier, later) -> later),
        confidence(supporting(facts)));
  }

  /** By its most frequent name. */
  private static Partner partner(List<PairFact> facts, Function<PairFact, Name> party) {
    List<Name> names = facts.stream().map(party).toList();
    String key = names.get(0).key();
    String best = byFrequency(names.stream().map(Name::name)).get(0);
    return new Partner(
        key,
        best,
        names.stream().flatMap(name -> name.id().stream()).min(Comparator.naturalOrder()),
        names.stream()
            .flatMap(name -> aliases(name, key))
            .filter(alias -> !alias.name().equals(best))
            .distinct()
            .sorted(Comparator.comparing(Name::key).thenComparing(Name::name))
            .toList());
  }

  private static Stream<Name> aliases(Name name, String key) {
    Stream<Name> unified =
        name.localKey().equals(key)
            ? Stream.empty()
            : Stream.of(new Name(name.localKey(), name.localName()));
    return Stream.concat(
        unified, name.called().stream().map(called -> new Name(name.localKey(), called)));
  }

  private static Stream<String> subjects(List<PairFact> facts) {
    return facts.stream().map(PairFact::subject).flatMap(Optional::stream);
  }

  private static <T extends Comparable<T>> List<T> byFrequency(Stream<T> values) {
    Map<T, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<PairFact> supporting(List<PairFact> facts) {
    List<PairFact> statements = facts.stream().filter(PairFact::isStatement).toList();
    return statements.isEmpty() ? facts : statements;
  }

  /** That not all independent sources are wrong; each counts with its surest fact. */
  static double confidence(List<PairFact> facts) {
    Map<String, Double> bySource = new TreeMap<>();
    facts.forEach(fact -> bySource.merge(fact.source(), fact.confidence(), Math::max));
    double allWrong = 1;
    for (double confidence : bySource.values()) {
      allWrong *= 1 - confidence;
    }
    double surest = bySource.values().stream().mapToDouble(c -> c).max().orElse(0);
    return Math.min(CERTAIN, Math.max(surest, 1 - allWrong));
  }
}
