package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerships.rule.Lexicon;
import org.partnerships.rule.Match;
import org.partnerships.rule.Need;
import org.partnerships.rule.Pattern;
import org.partnerships.rule.Rule;
import org.partnerships.rule.Unit;

/**
 * Patterns that must all be found in a stretch of units, in whatever order, and patterns that must
 * not.
 */
record Condition(List<Pattern> all, List<Pattern> none) {

  Condition {
    all = List.copyOf(all);
    none = List.copyOf(none);
  }

  /** The fields {@code all} and {@code none} of a rule. */
  static Condition of(Rule rule, Lexicon lexicon) {
    return new Condition(
        patterns(rule, rule.values("all"), lexicon), patterns(rule, rule.values("none"), lexicon));
  }

  static List<Pattern> patterns(Rule rule, List<String> sources, Lexicon lexicon) {
    List<Pattern> patterns = new ArrayList<>();
    for (String source : sources) {
      try {
        patterns.add(Pattern.compile(source, lexicon));
      } catch (RuntimeException e) {
        throw rule.fault(e.getMessage());
      }
    }
    return patterns;
  }

  /** Where the first pattern was found; empty unless the whole condition holds. */
  Optional<Match> find(List<Unit> units, int focus) {
    Optional<Match> first = Optional.empty();
    for (Pattern pattern : all) {
      Optional<Match> match = pattern.find(units, 0, units.size(), focus);
      if (match.isEmpty()) {
        return Optional.empty();
      }
      if (first.isEmpty()) {
        first = match;
      }
    }
    for (Pattern pattern : none) {
      if (pattern.find(units, 0, units.size(), focus).isPresent()) {
        return Optional.empty();
      }
    }
    return first;
  }

  /** Why a rule with it does not hold there, in the rule's words. */
  String lack(List<Unit> units, int focus) {
    for (Pattern pattern : all) {
      if (pattern.find(units, 0, units.size(), focus).isEmpty()) {
        return "no «" + pattern.source() + "»";
      }
    }
    return none.stream()
        .filter(pattern -> pattern.find(units, 0, units.size(), focus).isPresent())
        .map(pattern -> "«" + pattern.source() + "» stands there")
        .findFirst()
        .orElse("the rest of the sentence lacks a word");
  }

  /**
   * The next place of the first pattern behind a match; the rest of the condition holds already.
   */
  Optional<Match> next(List<Unit> units, Match last) {
    return all.get(0).find(units, Math.max(last.end(), last.begin() + 1), units.size(), -1);
  }

  /** What must stand somewhere so that it can hold. */
  Need need() {
    return Need.all(all.stream().map(Pattern::need).toList());
  }

  /** How much it asks for: of two conditions that hold, the one that asks for more is meant. */
  int specificity() {
    return all.stream().mapToInt(Pattern::length).sum();
  }
}
