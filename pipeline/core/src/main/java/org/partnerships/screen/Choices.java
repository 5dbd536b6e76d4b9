package org.partnerships.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.partnerships.rule.Need;

/**
 * Numbers for the choices of words in some needs, equal ones under one number. A choice is known by
 * identity: to compare long lists again and again would take longer than all else.
 */
final class Choices {
  private final Map<Need.OneOf, Integer> byIdentity = new IdentityHashMap<>();
  private final Map<Need.OneOf, Integer> numbers = new HashMap<>();
  private final List<Need.OneOf> distinct = new ArrayList<>();

  /** Takes all choices of a need in. */
  void add(Need need) {
    if (need instanceof Need.All all) {
      all.needs().forEach(this::add);
    } else if (need instanceof Need.Any any) {
      any.needs().forEach(this::add);
    } else if (need instanceof Need.OneOf choice) {
      Integer number = numbers.putIfAbsent(choice, distinct.size());
      if (number == null) {
        distinct.add(choice);
      }
      byIdentity.put(choice, numbers.get(choice));
    }
  }

  /** The number of a choice in one of the needs. */
  int number(Need.OneOf choice) {
    return byIdentity.get(choice);
  }

  /** The choices in the order of their numbers. */
  List<Need.OneOf> distinct() {
    return distinct;
  }
}
