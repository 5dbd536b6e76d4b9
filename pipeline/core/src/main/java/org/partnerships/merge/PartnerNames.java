package org.partnerships.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The partners of one organisation, by the names that documents give them. Two names that differ by
 * a typo, or as an abbreviation and what it stands for, are the same organisation only if they have
 * a partner in common: this one. Grows with the partners of one organisation.
 */
public final class PartnerNames {
  /** How many times as many sources the right spelling has. */
  private static final int TYPO_IS_RARER = 2;

  private final Map<String, Spelling> byKey = new TreeMap<>();

  private static final class Spelling {
    private final String name;
    private final Set<String> sources = new HashSet<>();

    Spelling(String name) {
      this.name = name;
    }
  }

  /** Two keys that are to be one. */
  public record Link(String one, String other) implements Comparable<Link> {
    /** The same for both orders. */
    public static Link of(String one, String other) {
      return one.compareTo(other) < 0 ? new Link(one, other) : new Link(other, one);
    }

    @Override
    public int compareTo(Link other) {
      return Comparator.comparing(Link::one).thenComparing(Link::other).compare(this, other);
    }
  }

  /** A source that names a partner. */
  public void add(String key, String name, String source) {
    byKey.computeIfAbsent(key, k -> new Spelling(name)).sources.add(source);
  }

  /** The names that are the same, in order. */
  public Set<Link> links() {
    Set<Link> links = new TreeSet<>();
    addTypos(links);
    addAbbreviations(links);
    return links;
  }

  private void addTypos(Set<Link> links) {
    Map<String, List<String>> byForm = new HashMap<>();
    for (String key : byKey.keySet()) {
      SameName.typoForms(key)
          .forEach(form -> byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(key));
    }
    for (List<String> near : byForm.values()) {
      for (int i = 1; i < near.size(); i++) {
        addTypo(links, near.get(i - 1), near.get(i));
      }
    }
  }

  private void addTypo(Set<Link> links, String one, String other) {
    int first = byKey.get(one).sources.size();
    int second = byKey.get(other).sources.size();
    if (Math.max(first, second) >= TYPO_IS_RARER * Math.min(first, second)
        && SameName.isTypo(one, other)) {
      links.add(Link.of(one, other));
    }
  }

  /** An abbreviation of two different names is neither. */
  private void addAbbreviations(Set<Link> links) {
    Map<String, List<String>> byInitials = new HashMap<>();
    byKey.forEach(
        (key, spelling) -> {
          String initials = SameName.initials(spelling.name);
          if (!initials.isEmpty()) {
            byInitials.computeIfAbsent(initials, i -> new ArrayList<>()).add(key);
          }
        });
    byKey.forEach(
        (key, spelling) -> {
          List<String> meant = byInitials.getOrDefault(key, List.of());
          if (SameName.isAbbreviation(spelling.name) && meant.size() == 1) {
            links.add(Link.of(key, meant.get(0)));
          }
        });
  }
}
