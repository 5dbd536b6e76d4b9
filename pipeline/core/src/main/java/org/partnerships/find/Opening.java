package org.partnerships.find;

import java.util.List;
import org.partnerships.rule.Pattern;
import org.partnerships.rule.Unit;

/**
 * A cue that opens a frame.
 *
 * @param view its sentence
 * @param at its unit there
 * @param cue the rule that saw it
 */
record Opening(SentenceView view, int at, RulePack.Cue cue) {

  /** The words of the cue. */
  Unit unit() {
    return view.units().get(at);
  }

  /** The clause that it stands in. */
  Clause clause() {
    return Clause.of(view, view.clauseOf(at), at);
  }

  /** True if its sentence has them all, in whatever clause. */
  boolean stands(List<Pattern> patterns) {
    return patterns.stream()
        .allMatch(p -> p.find(view.units(), 0, view.units().size(), at).isPresent());
  }

  /** True for one that means something only behind another cue. */
  boolean isSequel() {
    return cue.follows() > 0;
  }
}
