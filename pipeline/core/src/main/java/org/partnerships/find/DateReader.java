package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.partnerships.article.TimeExpression;
import org.partnerships.article.TimeExpression.TimexType;
import org.partnerships.find.StatedDate.Kind;
import org.partnerships.rule.Unit;

/** Reads what each date of a sentence belongs to: a verb, or a noun whose phrase it stands in. */
final class DateReader {
  /** A preposition stands at most so many units before its date: {@code seit etwa 2016}. */
  private static final int PREPOSITION_REACH = 2;

  /** A participle stands at most so many units behind the date that it takes. */
  private static final int PARTICIPLE_REACH = 9;

  /** The article of a participle's phrase stands at most so many units before the date. */
  private static final int ARTICLE_REACH = 7;

  /** A noun stands at most so many units behind its participle. */
  private static final int NOUN_REACH = 4;

  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

  private final GermanWords words;

  DateReader(GermanWords words) {
    this.words = words;
  }

  /** The dates of a sentence whose days are known, in text order. */
  List<StatedDate> read(SentenceView view) {
    List<StatedDate> stated = new ArrayList<>();
    int unit = 0;
    for (TimeExpression date : view.dates()) {
      while (unit < view.units().size()
          && view.units().get(unit).span().end() <= date.span().begin()) {
        unit++;
      }
      if (unit < view.units().size()
          && date.type() != TimexType.SET
          && date.earliest().isPresent()) {
        stated.add(read(view.units(), unit, date));
      }
    }
    return stated;
  }

  private StatedDate read(List<Unit> units, int at, TimeExpression date) {
    Kind kind = kind(units, at);
    Optional<Integer> participle = participle(units, at);
    if (participle.isPresent()) {
      OptionalInt noun = noun(units, participle.get());
      if (noun.isPresent()) {
        boolean ending = words.saysWhenItEnds(units.get(participle.get()).text());
        return new StatedDate(date, at, kind, noun, ending);
      }
    }
    boolean origin =
        kind == Kind.AT
            && at > 1
            && words.isOrigin(units.get(at - 1).text())
            && NOUNS.contains(units.get(at - 2).pos());
    return new StatedDate(
        date, at, kind, origin ? OptionalInt.of(at - 2) : OptionalInt.empty(), false);
  }

  private Kind kind(List<Unit> units, int at) {
    for (int back = at - 1; back >= Math.max(0, at - PREPOSITION_REACH); back--) {
      String word = units.get(back).text();
      if (words.endsTerm(word)) {
        return Kind.UNTIL;
      }
      if (words.isSince(word)) {
        return Kind.SINCE;
      }
    }
    boolean from = at > 0 && words.isOrigin(words.preposition(units.get(at - 1).text()));
    for (int on = at + 1; from && on < Math.min(units.size(), at + 1 + PREPOSITION_REACH); on++) {
      if (words.endsTerm(units.get(on).text())) {
        return Kind.FROM;
      }
    }
    return Kind.AT;
  }

  /**
   * {@code die 2016 mit der Post geschlossene Allianz}: between the date and the participle stands
   * no article without a preposition, and before the date an article whose noun is still to come.
   */
  private Optional<Integer> participle(List<Unit> units, int at) {
    for (int on = at + 1; on < Math.min(units.size(), at + PARTICIPLE_REACH); on++) {
      Unit word = units.get(on);
      if (word.labels().contains(Unit.BORDER) || word.pos().equals("AUX")) {
        return Optional.empty();
      }
      if (words.isAttributive(word.text()) && noun(units, on).isPresent()) {
        boolean adjective = word.pos().equals("ADJ") && (on == at + 1 || at == 0);
        return adjective || opensPhrase(units, at) ? Optional.of(on) : Optional.empty();
      }
      if (word.pos().equals("DET") && !units.get(on - 1).pos().equals("ADP")
          || word.pos().equals("VERB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean opensPhrase(List<Unit> units, int at) {
    boolean year = units.get(at).text().chars().allMatch(Character::isDigit);
    for (int back = at - 1; back >= Math.max(0, at - ARTICLE_REACH); back--) {
      Unit word = units.get(back);
      if (word.pos().equals("DET") || words.isDefinite(word.text())) {
        boolean governed = back > 0 && units.get(back - 1).pos().equals("ADP");
        return !governed || back == at - 1 || !units.get(at - 1).pos().equals("DET");
      }
      if (words.isContraction(word.text()) && year && back == at - 1) {
        return true;
      }
      if (word.labels().contains(Unit.BORDER) || isVerb(word) || isLoneNoun(units, back)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isVerb(Unit word) {
    return word.pos().equals("VERB") || word.pos().equals("AUX");
  }

  /** A noun that no preposition governs is the one of the article before it. */
  private static boolean isLoneNoun(List<Unit> units, int at) {
    return NOUNS.contains(units.get(at).pos())
        && (at == 0 || !units.get(at - 1).pos().equals("ADP"));
  }

  /**
   * The noun behind a participle: {@code geschlossene enge Allianz}, {@code geschlossene und 2022
   * beendete Allianz}.
   */
  private OptionalInt noun(List<Unit> units, int participle) {
    int reach = participle + 1 + NOUN_REACH;
    for (int on = participle + 1; on < Math.min(units.size(), reach); on++) {
      Unit word = units.get(on);
      if (NOUNS.contains(word.pos())) {
        return OptionalInt.of(on);
      }
      OptionalInt further = furtherParticiple(units, on);
      if (further.isPresent()) {
        on = further.getAsInt();
        reach = on + 1 + NOUN_REACH;
      } else if (!word.pos().equals("ADJ") && !word.pos().equals("ADV") && !isQuote(word)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The participle that a conjunction or comma here joins to the one before: {@code , 2022
   * beendete}.
   */
  private OptionalInt furtherParticiple(List<Unit> units, int link) {
    if (!units.get(link).text().equals(",") && !words.coordinates(units.get(link).text())) {
      return OptionalInt.empty();
    }
    for (int on = link + 1; on < Math.min(units.size(), link + 1 + NOUN_REACH); on++) {
      Unit word = units.get(on);
      if (words.isAttributive(word.text())) {
        return OptionalInt.of(on);
      }
      boolean inside =
          word.labels().contains(Labels.DATE)
              || word.pos().equals("ADP")
              || word.pos().equals("ADV")
              || word.pos().equals("NUM");
      if (!inside) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** A mark of quotation may stand before the noun. */
  private static boolean isQuote(Unit unit) {
    return unit.pos().equals("PUNCT") && !unit.labels().contains(Unit.BORDER);
  }
}
