package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import org.partnerships.rule.Unit;
import org.partnerships.rule.Units;

/**
 * The units of one clause.
 *
 * @param units in text order; another clause may stand between them
 * @param focus the index of the cue among them, or -1
 */
record Clause(List<Unit> units, int focus) {

  static Clause of(SentenceView view, int clause, int focusUnit) {
    List<Unit> units = new ArrayList<>();
    int focus = -1;
    for (int i = 0; i < view.units().size(); i++) {
      if (view.clauseOf(i) == clause) {
        if (i == focusUnit) {
          focus = units.size();
        }
        units.add(view.units().get(i));
      }
    }
    return new Clause(new Units(units), focus);
  }
}
