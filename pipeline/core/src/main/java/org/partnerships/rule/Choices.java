package org.partnerships.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers for what some needs can be met by, choices of words and labels, equal ones under one
 * number. A choice is known by identity: to compare long lists again and again would take longer
 * than all else.
 */
public final class Choices {
  private final Map<Need.OneOf, Integer> byIdentity = new IdentityHashMap<>();
  private final Map<Need, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private final List<Need> distinct = new ArrayList<>();

  /** Takes all of a need in. */
  public void add(Need need) {
    if (need instanceof Need.All all) {
      all.needs().forEach(this::add);
    } else if (need instanceof Need.Any any) {
      any.needs().forEach(this::add);
    } else if (need instanceof Need.OneOf choice) {
      byIdentity.computeIfAbsent(choice, this::numberOf);
    } else if (need instanceof Need.Labelled label) {
      labels.put(label.label(), numberOf(label));
    }
  }

  private int numberOf(Need need) {
    Integer number = numbers.putIfAbsent(need, distinct.size());
    if (number == null) {
      distinct.add(need);
      return distinct.size() - 1;
    }
    return number;
  }

  /** The number of a choice or label in one of the needs. */
  int number(Need need) {
    return need instanceof Need.OneOf choice ? byIdentity.get(choice) : numbers.get(need);
  }

  /** The number of a label; negative if no need asks for it. */
  int labelNumber(String label) {
    return labels.getOrDefault(label, -1);
  }

  /** How many there are. */
  public int size() {
    return distinct.size();
  }

  /** The choice of words with that number; one of no words if it is a label. */
  public Need.OneOf words(int number) {
    return distinct.get(number) instanceof Need.OneOf choice
        ? choice
        : new Need.OneOf(Set.of(), Set.of());
  }
}
