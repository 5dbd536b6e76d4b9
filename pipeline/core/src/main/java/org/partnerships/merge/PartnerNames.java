package org.partnerships.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
  private final Map<String, String> names = new TreeMap<>();

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

  /** A partner; of several names under one key, the first counts. */
  public void add(String key, String name) {
    names.putIfAbsent(key, name);
  }

  /** Names that may be a typo of each other, and abbreviations with what they stand for. */
  public Set<Link> links() {
    Set<Link> links = new TreeSet<>();
    addTypos(links);
    addAbbreviations(links);
    return links;
  }

  /** Names that are the beginning of another one, with it: {@code leica, leica camera}. */
  public Set<Link> longerNames() {
    Set<Link> links = new TreeSet<>();
    for (String key : names.keySet()) {
      for (int end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) {
        String shorter = key.substring(0, end);
        if (names.containsKey(shorter)) {
          links.add(Link.of(shorter, key));
        }
      }
    }
    return links;
  }

  private void addTypos(Set<Link> links) {
    Map<String, List<String>> byForm = new HashMap<>();
    for (String key : names.keySet()) {
      SameName.typoForms(key)
          .forEach(form -> byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(key));
    }
    for (List<String> near : byForm.values()) {
      for (int i = 1; i < near.size(); i++) {
        if (SameName.isTypo(near.get(i - 1), near.get(i))) {
          links.add(Link.of(near.get(i - 1), near.get(i)));
        }
      }
    }
  }

  /** An abbreviation of two different names is neither. */
  private void addAbbreviations(Set<Link> links) {
    Map<String, List<String>> byInitials = new HashMap<>();
    names.forEach(
        (key, name) -> {
          String initials = SameName.initials(name);
          if (!initials.isEmpty()) {
            byInitials.computeIfAbsent(initials, i -> new ArrayList<>()).add(key);
          }
        });
    names.forEach(
        (key, name) -> {
          List<String> meant = byInitials.getOrDefault(key, List.of());
          if (SameName.isAbbreviation(name) && meant.size() == 1) {
            links.add(Link.of(key, meant.get(0)));
          }
        });
  }
}
