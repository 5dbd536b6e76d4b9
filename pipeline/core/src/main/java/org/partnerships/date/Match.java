package org.partnerships.date;

import java.util.Map;

/**
 * A rule that matches somewhere in a segment.
 *
 * @param rule which
 * @param from the first token of the expression
 * @param to the token after its last one
 * @param length how many tokens matched, context included
 * @param slots what they and the rule contribute
 */
record Match(Rules.Compiled rule, int from, int to, int length, Map<Slot, String> slots) {

  boolean overlaps(Match other) {
    return from < other.to && other.from < to;
  }
}
