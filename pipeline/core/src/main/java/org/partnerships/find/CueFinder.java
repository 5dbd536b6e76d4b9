package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnerships.rule.Chances;
import org.partnerships.rule.Match;
import org.partnerships.rule.Unit;
import org.partnerships.rule.Units;

/** Finds the cues of a sentence. */
final class CueFinder {
  /** No sentence that tells something has more. */
  private static final int MOST_CUES = 20;

  private final RulePack rules;
  private final Chances chances;

  CueFinder(RulePack rules) {
    this.rules = rules;
    this.chances = rules.cueChances();
  }

  /** The cues in text order; where several rules see one unit, the most specific. */
  List<Opening> cues(SentenceView view, Trace trace) {
    Map<Integer, RulePack.Cue> opened = new TreeMap<>();
    List<RulePack.Cue> possible =
        chances.among(view.units()).stream().mapToObj(rules.cues()::get).toList();
    for (int clause = 0; clause < view.parents().length; clause++) {
      open(view, clause, possible, opened);
    }
    List<Opening> cues = new ArrayList<>();
    opened.forEach((unit, cue) -> cues.add(new Opening(view, unit, cue)));
    int read = Math.min(MOST_CUES, cues.size());
    for (Opening left : cues.subList(read, cues.size())) {
      trace.end(left, "no event: its sentence has more than " + MOST_CUES + " cues");
    }
    return cues.subList(0, read);
  }

  private static void open(
      SentenceView view,
      int clause,
      List<RulePack.Cue> possible,
      Map<Integer, RulePack.Cue> opened) {
    List<Integer> places = new ArrayList<>();
    for (int unit = 0; unit < view.units().size(); unit++) {
      if (view.clauseOf(unit) == clause) {
        places.add(unit);
      }
    }
    List<Unit> units = new Units(places.stream().map(view.units()::get).toList());
    for (RulePack.Cue cue : possible) {
      Optional<Match> match = cue.condition().find(units, -1);
      while (match.isPresent()) {
        opened.putIfAbsent(places.get(match.get().begin()), cue);
        match = cue.condition().next(units, match.get());
      }
    }
  }
}
