package org.partnerships.find;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerships.article.Sentence;
import org.partnerships.article.TimeExpression;
import org.partnerships.rule.Unit;

/**
 * A sentence as the rules see it.
 *
 * @param index its number in the article
 * @param sentence what it was made from
 * @param units words; names and coordinated names are one unit each
 * @param parties who is meant by a unit; several where names are coordinated
 * @param clauses the clause of each unit
 * @param parents the clause that each clause depends on, itself for a main clause
 * @param infinitives the clauses that are infinitives with {@code zu}, which have no subject
 * @param dates the expressions of time in it
 */
record SentenceView(
    int index,
    Sentence sentence,
    List<Unit> units,
    Map<Integer, List<Referent>> parties,
    int[] clauses,
    int[] parents,
    Set<Integer> infinitives,
    List<TimeExpression> dates) {

  SentenceView {
    infinitives = Set.copyOf(infinitives);
  }

  /** Who is meant by a unit; nobody where it refers to no organisation. */
  List<Referent> partiesAt(int unit) {
    return parties.getOrDefault(unit, List.of());
  }

  /** True if it refers to the organisation. */
  boolean names(String organisation) {
    return parties.values().stream()
        .flatMap(List::stream)
        .anyMatch(referent -> referent.name().equals(organisation));
  }

  int clauseOf(int unit) {
    return clauses[unit];
  }

  boolean sameClause(int a, int b) {
    return clauses[a] == clauses[b];
  }

  /**
   * True if a party may belong to what the cue's clause says: it stands in that clause or, if that
   * has no subject of its own, in the one that it depends on ({@code A und B kündigten an, ihre
   * Allianz zu beenden}).
   */
  boolean inReach(int party, int cue) {
    int clause = clauses[cue];
    while (clauses[party] != clause && !hasSubject(clause) && parents[clause] != clause) {
      clause = parents[clause];
    }
    return clauses[party] == clause;
  }

  /** The first unit of the infinitive that a unit stands in; 0 if it stands in none. */
  int startOfInfinitive(int unit) {
    int start = 0;
    while (infinitives.contains(clauses[unit]) && clauses[start] != clauses[unit]) {
      start++;
    }
    return start;
  }

  private boolean hasSubject(int clause) {
    if (infinitives.contains(clause)) {
      return false;
    }
    for (int unit = 0; unit < units.size(); unit++) {
      if (clauses[unit] == clause && units.get(unit).labels().contains(Labels.BARE)) {
        return true;
      }
    }
    return false;
  }
}
