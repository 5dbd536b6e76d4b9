package org.partnerships.date;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnerships.article.Span;

/**
 * An expression that a rule has found, not yet resolved.
 *
 * @param rule which found it
 * @param span where
 * @param place the segment and paragraph that it stands in
 * @param slots what its words say
 * @param told the tense of the verb next to it; asked only where it counts, as it takes long
 */
record Expression(
    Rules.Compiled rule, Span span, Place place, Map<Slot, String> slots, Supplier<Tense> told) {

  /**
   * How far two expressions are apart.
   *
   * @param segment counted from the start of the text
   * @param paragraph likewise
   * @param first true if nothing of weight stands before the expression in its segment
   */
  record Place(int segment, int paragraph, boolean first) {}

  /** The tense of the verb next to it. */
  Tense tense() {
    return told.get();
  }

  Optional<String> slot(Slot slot) {
    return Optional.ofNullable(slots.get(slot));
  }

  Optional<Integer> number(Slot slot) {
    return slot(slot).map(Integer::valueOf);
  }
}
