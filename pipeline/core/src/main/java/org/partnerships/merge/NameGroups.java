package org.partnerships.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnerships.merge.PairFact.Name;
import org.partnerships.merge.PartnerNames.Link;

/**
 * Names of one organisation, over all documents. A group is called by the name that the user's own
 * list has an id for, else by that with the most sources. Holds only names that have another one.
 */
public final class NameGroups {
  /** Every name stands for itself. */
  public static final NameGroups NONE = new NameGroups(Map.of());

  /** How many times as many sources the right spelling has. */
  private static final int TYPO_IS_RARER = 2;

  private final Map<String, Known> canonical;

  private NameGroups(Map<String, Known> canonical) {
    this.canonical = canonical;
  }

  /**
   * What is known of a name.
   *
   * @param sources how many name it
   */
  public record Known(String key, String name, Optional<String> id, long sources) {}

  /** Best first. */
  private static final Comparator<Known> BEST =
      Comparator.comparing((Known known) -> known.id().isEmpty())
          .thenComparing(known -> -known.sources())
          .thenComparing(Known::key);

  /**
   * Groups names.
   *
   * @param links pairs of names, those to be trusted most first; one is left out if it would put
   *     names into a group that are partners of each other or have different ids, or if it is a
   *     typo and the right spelling is not the better known one
   * @param known by key, for every name in a link
   * @param partners names that are partners of each other
   */
  public static NameGroups of(
      Collection<Link> links, Map<String, Known> known, Set<Link> partners) {
    Map<String, List<Known>> groups = new HashMap<>();
    for (Link link : links) {
      List<Known> one = groups.computeIfAbsent(link.one(), key -> alone(known.get(key)));
      List<Known> other = groups.computeIfAbsent(link.other(), key -> alone(known.get(key)));
      boolean isClear = !SameName.isTypo(link.one(), link.other()) || isRarer(link, known);
      if (one != other && isClear && mayBeOne(one, other, partners)) {
        List<Known> larger = one.size() >= other.size() ? one : other;
        List<Known> smaller = larger == one ? other : one;
        larger.addAll(smaller);
        smaller.forEach(name -> groups.put(name.key(), larger));
      }
    }
    Map<String, Known> canonical = new TreeMap<>();
    for (List<Known> group : new HashSet<>(groups.values())) {
      if (group.size() > 1) {
        Known best = group.stream().min(BEST).orElseThrow();
        group.forEach(name -> canonical.put(name.key(), best));
      }
    }
    return new NameGroups(canonical);
  }

  private static boolean isRarer(Link typo, Map<String, Known> known) {
    long one = known.get(typo.one()).sources();
    long other = known.get(typo.other()).sources();
    return Math.max(one, other) >= TYPO_IS_RARER * Math.min(one, other);
  }

  private static List<Known> alone(Known known) {
    List<Known> group = new ArrayList<>();
    group.add(known);
    return group;
  }

  private static boolean mayBeOne(List<Known> one, List<Known> other, Set<Link> partners) {
    return one.stream()
        .allMatch(
            a ->
                other.stream()
                    .noneMatch(
                        b ->
                            partners.contains(Link.of(a.key(), b.key()))
                                || (a.id().isPresent()
                                    && b.id().isPresent()
                                    && !a.id().equals(b.id()))));
  }

  public boolean isEmpty() {
    return canonical.isEmpty();
  }

  /** The fact under the names of the groups; empty if both parties are one organisation. */
  public Optional<PairFact> apply(PairFact fact) {
    Name first = apply(fact.first());
    Name second = apply(fact.second());
    return first.equals(fact.first()) && second.equals(fact.second())
        ? Optional.of(fact)
        : fact.with(first, second);
  }

  private Name apply(Name name) {
    return Optional.ofNullable(canonical.get(name.localKey()))
        .map(
            c ->
                new Name(
                    c.key(), c.name(), c.id(), name.localKey(), name.localName(), name.called()))
        .orElse(name);
  }
}
