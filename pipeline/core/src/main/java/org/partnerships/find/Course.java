package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerships.rule.Match;
import org.partnerships.rule.Unit;
import org.partnerships.rule.Units;

/**
 * Cuts what a sentence tells of a cue into turns, where it tells several things one after another:
 * {@code die Allianz wurde 2015 geschlossen | , 2019 erneuert | und lief 2023 aus}.
 */
final class Course {
  private static final int PHRASE = 4;

  private final GermanWords words;

  Course(GermanWords words) {
    this.words = words;
  }

  /**
   * One thing that is told.
   *
   * @param clause the cue and the words that tell it
   * @param from the first unit of the sentence that tells it
   * @param to the unit behind the last
   */
  record Turn(Clause clause, int from, int to) {}

  /** The turns in text order; none where the sentence tells of the cue but once. */
  List<Turn> turns(Opening opening) {
    List<Unit> units = opening.view().units();
    List<Turn> turns = new ArrayList<>();
    int end = next(units, opening.at());
    int begin = begin(units, opening.at());
    List<Unit> auxiliaries = auxiliaries(units, begin, end);
    if (hasVerb(units, begin, end)) {
      Clause first = new Clause(new Units(units.subList(begin, end)), opening.at() - begin);
      turns.add(new Turn(first, begin, end));
    }
    while (end + 1 < units.size() && mayGoOn(units.get(end))) {
      int from = end + 1;
      end = next(units, from);
      boolean above = isAbove(opening.view(), from, opening.at());
      if (above || !hasVerb(units, from, end) || !tellsOn(units, from, end)) {
        break;
      }
      turns.add(new Turn(clause(opening.unit(), auxiliaries, units, from, end), from, end));
      List<Unit> own = auxiliaries(units, from, end);
      auxiliaries = own.isEmpty() ? auxiliaries : own;
    }
    return turns.size() > 1 ? turns : List.of();
  }

  /** {@code scheiterte} in {@code der Versuch, eine Allianz zu schließen, scheiterte}. */
  private static boolean isAbove(SentenceView view, int unit, int cue) {
    int clause = view.clauseOf(cue);
    while (view.parents()[clause] != clause) {
      clause = view.parents()[clause];
      if (view.clauseOf(unit) == clause) {
        return true;
      }
    }
    return false;
  }

  /** The cue, the auxiliary verb if only an earlier turn has one, and the turn's own words. */
  private static Clause clause(
      Unit cue, List<Unit> auxiliaries, List<Unit> units, int from, int to) {
    List<Unit> clause = new ArrayList<>(List.of(cue));
    if (auxiliaries(units, from, to).isEmpty()
        && units.get(to - 1).labels().contains(Labels.PARTICIPLE)) {
      clause.addAll(auxiliaries);
    }
    clause.addAll(units.subList(from, to));
    return new Clause(new Units(clause), 0);
  }

  /** Behind the last mark or conjunction between clauses, or the start. */
  private static int begin(List<Unit> units, int cue) {
    for (int at = cue - 1; at >= 0; at--) {
      if (isBorder(units.get(at))) {
        return at + 1;
      }
    }
    return 0;
  }

  /** The next mark or conjunction between clauses, or the end. */
  private static int next(List<Unit> units, int from) {
    for (int at = from; at < units.size(); at++) {
      if (isBorder(units.get(at))) {
        return at;
      }
    }
    return units.size();
  }

  private static boolean isBorder(Unit unit) {
    return unit.labels().contains(Unit.BORDER) && !isVerb(unit);
  }

  private boolean mayGoOn(Unit border) {
    return border.text().equals(",") || words.joinsClauses(border.text());
  }

  /** True if the words have no subject and no object but the cue. */
  private boolean tellsOn(List<Unit> units, int from, int to) {
    for (int at = from; at < to; at++) {
      Unit unit = units.get(at);
      boolean other =
          unit.labels().contains(Labels.PARTY)
              || unit.labels().contains(Labels.PERSON)
              || words.isFirstPerson(unit.text())
              || words.isAnybody(unit.text());
      if (other || isNoun(unit) && !isGoverned(units, from, at)) {
        return false;
      }
    }
    return !words.subordinates(units.get(from).text())
        && !units.get(from).labels().contains(SentenceReader.RELATIVE);
  }

  /**
   * The units of one of several participles before a noun that a match begins with: {@code 2022
   * beendete} in {@code die 2016 geschlossene und 2022 beendete Allianz}; empty where it is the
   * only one.
   */
  Optional<Match.Range> conjunct(List<Unit> units, Match match) {
    for (int at = match.begin() - 1; at > Math.max(0, match.begin() - PHRASE); at--) {
      Unit unit = units.get(at);
      if (unit.text().equals(",") || words.coordinates(unit.text())) {
        return words.isAttributive(units.get(at - 1).text())
            ? Optional.of(new Match.Range(at + 1, match.begin()))
            : Optional.empty();
      }
      if (isVerb(unit) || unit.pos().equals("DET")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNoun(Unit unit) {
    return unit.pos().equals("NOUN") || unit.pos().equals("PROPN");
  }

  /** {@code nach zwei Jahren}: a preposition stands before the noun. */
  private static boolean isGoverned(List<Unit> units, int from, int noun) {
    for (int at = noun - 1; at >= Math.max(from, noun - PHRASE); at--) {
      Unit unit = units.get(at);
      if (unit.pos().equals("ADP")) {
        return true;
      }
      if (isVerb(unit) || unit.pos().equals("PUNCT")) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasVerb(List<Unit> units, int from, int to) {
    return units.subList(from, to).stream().anyMatch(Course::isVerb);
  }

  private static boolean isVerb(Unit unit) {
    return unit.pos().equals("VERB") || unit.pos().equals("AUX");
  }

  private static List<Unit> auxiliaries(List<Unit> units, int from, int to) {
    return units.subList(from, to).stream().filter(unit -> unit.pos().equals("AUX")).toList();
  }
}
