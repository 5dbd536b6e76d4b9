package org.partnerships.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.jsonl.GoldRecord;

/**
 * Scores the events of one document. A pair, and a pair with a phase, count once in a document; on
 * the full level each event counts. What the gold calls optional is neither right nor missed, and
 * finding it is not wrong.
 */
public final class EventScorer {
  private EventScorer() {}

  /** The figures of one document on one level. */
  public static Score score(GoldRecord document, List<PartnershipEvent> events, Level level) {
    List<GoldFact> gold = distinct(GoldFact.of(document), level);
    List<FoundFact> found = FoundFact.of(events);
    Map<Integer, Integer> matches = match(gold, found, level);
    int right = 0;
    for (int g : matches.values()) {
      right += gold.get(g).optional() ? 0 : 1;
    }
    int missed = 0;
    for (int g = 0; g < gold.size(); g++) {
      missed += gold.get(g).optional() || matches.containsValue(g) ? 0 : 1;
    }
    return new Score(right, wrong(gold, found, matches.keySet(), level), missed);
  }

  /** Which found fact (its place) takes which fact of the gold; what must be found comes first. */
  static Map<Integer, Integer> match(List<GoldFact> gold, List<FoundFact> found, Level level) {
    Map<Integer, Integer> matches = new LinkedHashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (boolean optional : new boolean[] {false, true}) {
      for (int f = 0; f < found.size(); f++) {
        for (int g = 0; g < gold.size() && !matches.containsKey(f); g++) {
          if (gold.get(g).optional() == optional
              && !taken.contains(g)
              && found.get(f).matches(gold.get(g), level)) {
            matches.put(f, g);
            taken.add(g);
          }
        }
      }
    }
    return matches;
  }

  private static int wrong(
      List<GoldFact> gold, List<FoundFact> found, Set<Integer> matched, Level level) {
    List<FoundFact> wrong = new ArrayList<>();
    for (int f = 0; f < found.size(); f++) {
      if (!matched.contains(f)) {
        wrong.add(found.get(f));
      }
    }
    if (level == Level.FULL) {
      return wrong.size();
    }
    wrong.removeIf(fact -> gold.stream().anyMatch(g -> fact.matches(g, level)));
    return distinct(
            wrong,
            fact ->
                level == Level.PAIR
                    ? List.of(fact.pair())
                    : List.of(fact.pair(), Set.of(fact.phase())))
        .size();
  }

  private static List<GoldFact> distinct(List<GoldFact> gold, Level level) {
    if (level == Level.FULL) {
      return gold;
    }
    List<GoldFact> mandatoryFirst = new ArrayList<>(gold);
    mandatoryFirst.sort(Comparator.comparing(GoldFact::optional));
    return distinct(
        mandatoryFirst,
        fact ->
            level == Level.PAIR
                ? List.of(fact.pair())
                : List.of(fact.pair(), Set.of(fact.phase())));
  }

  private static <T> List<T> distinct(List<T> values, Function<T, Object> key) {
    Map<Object, T> firsts = new LinkedHashMap<>();
    values.forEach(value -> firsts.putIfAbsent(key.apply(value), value));
    return List.copyOf(firsts.values());
  }
}
