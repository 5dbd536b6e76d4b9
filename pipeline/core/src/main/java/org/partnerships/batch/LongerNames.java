package org.partnerships.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnerships.merge.PartnerNames.Link;

/**
 * Which longer names are the organisation that others call by their beginning: {@code Leica Camera}
 * is {@code Leica}. Each partner that both names have speaks for it, and a document that uses the
 * beginning alone for the longer name; there must be a partner, and two that speak. Another longer
 * name ({@code Sony Music} beside {@code Sony Pictures}) speaks against it: the beginning may be
 * either, or what both belong to, so one must have more than twice as much on its side.
 */
final class LongerNames {
  private static final int ENOUGH = 2;
  private static final int CLEARLY_MORE = 2;

  /** By the beginning, then by the longer name: how many partners both have. */
  private final Map<String, Map<String, Integer>> partners = new TreeMap<>();

  /** By the beginning: the longer names that a document calls so. */
  private final Map<String, Set<String>> called = new TreeMap<>();

  /** A document calls a name by its beginning. */
  void addCalled(String beginning, String longer) {
    called.computeIfAbsent(beginning, b -> new TreeSet<>()).add(longer);
  }

  /** A name, and a longer one, of which somebody is a partner. */
  void addPartner(Link names) {
    partners
        .computeIfAbsent(names.one(), b -> new TreeMap<>())
        .merge(names.other(), 1, Integer::sum);
  }

  /** Beginnings with the names that they stand for. */
  List<Link> links() {
    List<Link> links = new ArrayList<>();
    partners.forEach(
        (beginning, longer) ->
            longer.keySet().stream()
                .filter(name -> isMeant(beginning, name))
                .forEach(name -> links.add(Link.of(beginning, name))));
    return links;
  }

  private boolean isMeant(String beginning, String name) {
    int support = support(beginning, name);
    Set<String> all = new TreeSet<>(partners.get(beginning).keySet());
    all.addAll(called.getOrDefault(beginning, Set.of()));
    return support >= ENOUGH
        && all.stream()
            .filter(other -> !isLongerFormOf(name, other) && !isLongerFormOf(other, name))
            .allMatch(other -> CLEARLY_MORE * support(beginning, other) < support);
  }

  private int support(String beginning, String name) {
    int said = called.getOrDefault(beginning, Set.of()).contains(name) ? 1 : 0;
    return said + partners.get(beginning).getOrDefault(name, 0);
  }

  /** True for the same name, too. */
  private static boolean isLongerFormOf(String name, String longer) {
    return (longer + " ").startsWith(name + " ");
  }
}
