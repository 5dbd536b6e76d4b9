package org.partnerships.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;
import org.partnerships.merge.PairFact.Period;
import org.partnerships.merge.Partnership.Entry;

/** Facts that say the same become one entry; entries stand in date order. */
final class Timeline {
  private record Key(Optional<Period> date, Phase phase, Modality modality) {}

  private static final Comparator<Key> BY_KEY =
      Comparator.comparing((Key key) -> key.date().isEmpty())
          .thenComparing(key -> key.date().map(Period::earliest).orElse(LocalDate.MAX))
          .thenComparing(key -> key.date().map(Period::latest).orElse(LocalDate.MAX))
          .thenComparing(key -> key.date().map(Period::value).orElse(""))
          .thenComparing(Key::phase)
          .thenComparing(Key::modality);

  private Timeline() {}

  /** Undated entries come last. */
  static List<Entry> of(List<PairFact> facts) {
    Map<Key, List<PairFact>> groups = new TreeMap<>(BY_KEY);
    for (PairFact fact : facts) {
      Key key = new Key(fact.date(), fact.phase(), fact.modality());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
    }
    return groups.entrySet().stream().map(e -> entry(e.getKey(), e.getValue())).toList();
  }

  private static Entry entry(Key key, List<PairFact> facts) {
    return new Entry(
        key.phase(),
        key.modality(),
        key.date(),
        facts.stream().map(PairFact::document).distinct().sorted().toList(),
        PairMerger.confidence(facts));
  }
}
