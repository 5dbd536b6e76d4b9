package org.partnerships.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;
import org.partnerships.merge.PairFact.Period;
import org.partnerships.merge.Partnership.Entry;

/** Facts that say the same become one entry; entries stand in date order. */
final class Timeline {
  /** What is said, without when. */
  private record Matter(Phase phase, Modality modality) {}

  private record Key(Optional<Period> date, Phase phase, Modality modality) {}

  private static final Comparator<Key> BY_KEY =
      Comparator.comparing((Key key) -> key.date().isEmpty())
          .thenComparing(key -> key.date().map(Period::earliest).orElse(LocalDate.MAX))
          .thenComparing(key -> key.date().map(Period::latest).orElse(LocalDate.MAX))
          .thenComparing(key -> key.date().map(Period::value).orElse(""))
          .thenComparing(Key::phase)
          .thenComparing(Key::modality);

  /** The first report before its repetitions. */
  private static final Comparator<PairFact> BY_PUBLICATION =
      Comparator.comparing((PairFact fact) -> fact.published().orElse(LocalDate.MAX))
          .thenComparing(PairFact::document);

  private Timeline() {}

  /** Undated entries come last. */
  static List<Entry> of(List<PairFact> facts) {
    Map<Matter, Dates> dates =
        facts.stream().collect(Collectors.groupingBy(Timeline::matter)).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> Dates.of(e.getValue())));
    Map<Key, List<PairFact>> groups = new TreeMap<>(BY_KEY);
    for (PairFact fact : facts) {
      Optional<Period> exact = fact.date().map(dates.get(matter(fact))::exact);
      Key key = new Key(exact, fact.phase(), fact.modality());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
    }
    return groups.entrySet().stream().map(e -> entry(e.getKey(), e.getValue())).toList();
  }

  private static Matter matter(PairFact fact) {
    return new Matter(fact.phase(), fact.modality());
  }

  private static Entry entry(Key key, List<PairFact> facts) {
    List<PairFact> inOrder = facts.stream().sorted(BY_PUBLICATION).toList();
    return new Entry(
        key.phase(),
        key.modality(),
        key.date(),
        inOrder.stream().map(PairFact::document).distinct().toList(),
        (int) facts.stream().map(PairFact::source).distinct().count(),
        inOrder.get(0).published(),
        PairMerger.confidence(facts));
  }
}
