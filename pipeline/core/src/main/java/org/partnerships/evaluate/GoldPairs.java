package org.partnerships.evaluate;

import java.util.List;
import org.partnerships.jsonl.GoldRecord;

/** Which organisations an article's gold joins. */
public final class GoldPairs {
  private final List<GoldFact> facts;

  private GoldPairs(List<GoldFact> facts) {
    this.facts = List.copyOf(facts);
  }

  /** The pairs of an article's events, optional ones included. */
  public static GoldPairs of(GoldRecord gold) {
    return new GoldPairs(GoldFact.of(gold));
  }

  /** True if any two of these have an event of that phase; false for fewer than two. */
  public boolean hold(List<String> names, String phase) {
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (!holds(names.get(i), names.get(j), phase)) {
          return false;
        }
      }
    }
    return names.size() > 1;
  }

  private boolean holds(String a, String b, String phase) {
    return facts.stream()
        .filter(fact -> fact.event().phases().contains(phase))
        .anyMatch(
            fact ->
                NameComparison.same(a, fact.a()) && NameComparison.same(b, fact.b())
                    || NameComparison.same(a, fact.b()) && NameComparison.same(b, fact.a()));
  }
}
