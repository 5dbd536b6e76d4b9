package org.partnerships.date;

import java.util.EnumMap;
import java.util.Map;

/**
 * A rule that matches somewhere in a segment.
 *
 * @param rule which
 * @param from the first token of the expression
 * @param to the token after its last one
 * @param length how many tokens matched, context included
 * @param trail what the tokens contribute
 */
record Match(Rules.Compiled rule, int from, int to, int length, Trail trail) {

  /** What the rule and the tokens contribute; the tokens count more. */
  Map<Slot, String> slots() {
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    slots.putAll(rule.set());
    slots.putAll(trail.all());
    return slots;
  }

  boolean overlaps(Match other) {
    return from < other.to && other.from < to;
  }
}
