package org.partnerships.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnerships.merge.PairFact.Period;

/** The dates that facts give, and which of them is meant by a less exact one. */
final class Dates {
  private final Map<Period, Period> exact;

  private Dates(Map<Period, Period> exact) {
    this.exact = exact;
  }

  static Dates of(List<PairFact> facts) {
    TreeSet<Period> all = new TreeSet<>();
    facts.forEach(fact -> fact.date().ifPresent(all::add));
    return new Dates(exact(all));
  }

  /**
   * {@code 2016} means {@code 2016-02-25} if all others within 2016 mean that, too; else it stays.
   */
  Period exact(Period date) {
    return exact.getOrDefault(date, date);
  }

  /**
   * Periods come by their first day, the shorter first. What lies within a period is what began in
   * it; most periods hold nothing, and a year at most the days of a year, so that this is linear.
   */
  private static Map<Period, Period> exact(TreeSet<Period> all) {
    Map<Period, Period> exact = new TreeMap<>();
    for (Period date : all) {
      only(inside(date, all)).ifPresent(inner -> exact.put(date, inner));
    }
    return exact;
  }

  private static List<Period> inside(Period date, TreeSet<Period> all) {
    Period first = new Period("", date.earliest(), date.earliest());
    List<Period> inside = new ArrayList<>();
    for (Period other : all.tailSet(first)) {
      if (other.earliest().isAfter(date.latest())) {
        break;
      }
      if (date.contains(other) && !other.contains(date)) {
        inside.add(other);
      }
    }
    return inside;
  }

  /** The one that all others contain; empty if there is none. */
  private static Optional<Period> only(List<Period> inside) {
    return inside.stream()
        .filter(inner -> inside.stream().allMatch(other -> other.contains(inner)))
        .findFirst();
  }
}
