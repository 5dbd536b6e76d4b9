package org.partnerships.find;

import java.util.List;
import java.util.Map;
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
 * @param dates the expressions of time in it
 */
record SentenceView(
    int index,
    Sentence sentence,
    List<Unit> units,
    Map<Integer, List<Referent>> parties,
    int[] clauses,
    int[] parents,
    List<TimeExpression> dates) {

  /** Who is meant by a unit; nobody where it refers to no organisation. */
  List<Referent> partiesAt(int unit) {
    return parties.getOrDefault(unit, List.of());
  }

  int clauseOf(int unit) {
    return clauses[unit];
  }

  boolean sameClause(int a, int b) {
    return clauses[a] == clauses[b];
  }
}
