package org.partnerships.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partnerships.rule.Unit;

/**
 * Cuts a sentence into clauses at its marks and subordinators.
 *
 * <p>A stretch without a verb belongs to the main clause around it ({@code Leica, der Hersteller
 * aus Wetzlar, kooperiert}); a relative or other subordinate clause and an infinitive with {@code
 * zu} are clauses of their own that depend on the one before.
 */
final class ClauseFinder {
  /** The part of speech of what opens a subordinate clause. */
  static final String CONJUNCTION = "SCONJ";

  private final GermanWords words;

  ClauseFinder(GermanWords words) {
    this.words = words;
  }

  /**
   * The clause of each unit and the clause that each clause depends on.
   *
   * @param relatives the units of relative pronouns
   * @param infinitives the clauses that are infinitives with {@code zu}
   */
  record Clauses(int[] clauses, int[] parents, List<Integer> relatives, Set<Integer> infinitives) {}

  /** Labels the borders in the drafts and numbers the clauses. */
  Clauses find(List<Draft> drafts) {
    int[] clauses = new int[drafts.size()];
    List<Integer> parents = new ArrayList<>(List.of(0));
    List<Integer> relatives = new ArrayList<>();
    Set<Integer> infinitives = new HashSet<>();
    int main = 0;
    boolean mainHasVerb = false;
    int current = 0;
    for (int begin = 0; begin < drafts.size(); ) {
      int end = segmentEnd(drafts, begin);
      if (isConjunction(drafts, begin, end)) {
        drafts.get(begin).pos = CONJUNCTION;
      }
      boolean verb = hasVerb(drafts, begin, end);
      if (verb && isSubordinate(drafts, begin, end)) {
        if (begin > 0 && startsRelative(drafts, begin, end)) {
          relatives.add(drafts.get(begin).pos.equals("ADP") ? begin + 1 : begin);
        }
        parents.add(current);
        current = parents.size() - 1;
        if (!words.subordinates(drafts.get(begin).text) && isInfinitive(drafts, begin, end)) {
          infinitives.add(current);
        }
      } else if (verb && mainHasVerb && !closesBracket(drafts, begin, end)) {
        boolean joined = words.joinsClauses(drafts.get(begin).text);
        parents.add(joined ? current : parents.size());
        main = parents.size() - 1;
        current = main;
      } else {
        mainHasVerb |= verb;
        current = main;
      }
      for (int i = begin; i < end; i++) {
        clauses[i] = current;
      }
      begin = end;
    }
    return new Clauses(
        clauses, parents.stream().mapToInt(Integer::intValue).toArray(), relatives, infinitives);
  }

  /** Behind the next clause mark, which becomes a border, or before the next joined clause. */
  private int segmentEnd(List<Draft> drafts, int begin) {
    for (int i = begin; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (i > begin + 1 && joinsClauses(drafts, begin, i)) {
        draft.labels.add(Unit.BORDER);
        return i;
      }
      if (draft.referents.isEmpty() && words.endsClause(draft.text)) {
        draft.labels.add(Unit.BORDER);
        return i + 1;
      }
    }
    return drafts.size();
  }

  /** {@code … gehen eine Allianz ein | und das erste Gerät soll …}: a verb on either side. */
  private boolean joinsClauses(List<Draft> drafts, int begin, int conjunction) {
    if (!words.joinsClauses(drafts.get(conjunction).text)
        || !drafts.get(conjunction).pos.equals("CCONJ")
        || !hasVerb(drafts, begin, conjunction)) {
      return false;
    }
    int end = conjunction + 1;
    while (end < drafts.size() && !words.endsClause(drafts.get(end).text)) {
      end++;
    }
    return end > conjunction + 2 && hasVerb(drafts, conjunction + 1, end);
  }

  private static boolean hasVerb(List<Draft> drafts, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (drafts.get(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code als A und B ihre Allianz vorstellten}, {@code seit A und B kooperieren}: no preposition,
   * as the verb stands last.
   */
  private boolean isConjunction(List<Draft> drafts, int begin, int end) {
    Draft first = drafts.get(begin);
    if (!first.pos.equals("ADP")
        || !words.subordinates(first.text) && !words.maySubordinate(first.text)) {
      return false;
    }
    int last = drafts.indexOf(lastWord(drafts, begin, end));
    int before = last;
    while (before > begin && drafts.get(before).isVerb()) {
      before--;
    }
    return before < last && !hasVerb(drafts, begin, before);
  }

  private boolean isSubordinate(List<Draft> drafts, int begin, int end) {
    boolean opens = words.subordinates(drafts.get(begin).text);
    boolean adverb = begin == 0 && opens && end > 1 && drafts.get(1).isVerb();
    if (drafts.get(begin).pos.equals(CONJUNCTION)
        || opens && !adverb
        || begin + 1 < end && words.subordinates(drafts.get(begin + 1).text)) {
      return true;
    }
    return begin > 0 && (startsRelative(drafts, begin, end) || isInfinitive(drafts, begin, end));
  }

  /**
   * {@code die … geschlossen hatte}, {@code mit dem …}: a pronoun first, the verb last; {@code mit
   * der Post zu kooperieren} has none.
   */
  private boolean startsRelative(List<Draft> drafts, int begin, int end) {
    int pronoun = drafts.get(begin).pos.equals("ADP") ? begin + 1 : begin;
    return pronoun < end
        && words.isRelative(drafts.get(pronoun).text)
        && lastWord(drafts, begin, end).isVerb()
        && !endsInfinitive(drafts, begin, end);
  }

  private boolean endsInfinitive(List<Draft> drafts, int begin, int end) {
    Draft last = lastWord(drafts, begin, end);
    int before = drafts.indexOf(last) - 1;
    return hasInnerMark(last) || before >= begin && words.marksInfinitive(drafts.get(before).text);
  }

  /** {@code … zu beenden}, {@code … beenden zu wollen}. */
  private boolean isInfinitive(List<Draft> drafts, int begin, int end) {
    for (int i = begin; i + 1 < end; i++) {
      if (words.marksInfinitive(drafts.get(i).text) && drafts.get(i + 1).isVerb()) {
        int first = i;
        while (first > begin && drafts.get(first - 1).isVerb()) {
          first--;
        }
        return !hasVerb(drafts, begin, first);
      }
    }
    Draft last = lastWord(drafts, begin, end);
    return last.isVerb() && hasInnerMark(last) && !hasVerb(drafts, begin, drafts.indexOf(last));
  }

  /** {@code aufzulösen}: the dictionary form with a {@code zu} inside. */
  private boolean hasInnerMark(Draft verb) {
    return words.withoutInnerMark(verb.text.toLowerCase(Locale.ROOT)).stream()
        .anyMatch(verb.lemmas::contains);
  }

  /** {@code hat … in Asien, | Europa und Amerika vereinbart}: one verb, at the end. */
  private static boolean closesBracket(List<Draft> drafts, int begin, int end) {
    Draft last = lastWord(drafts, begin, end);
    return last.isVerb()
        && drafts.indexOf(last) > begin
        && !hasVerb(drafts, begin, drafts.indexOf(last));
  }

  private static Draft lastWord(List<Draft> drafts, int begin, int end) {
    int last = end - 1;
    while (last > begin && drafts.get(last).pos.equals("PUNCT")) {
      last--;
    }
    return drafts.get(last);
  }
}
