package org.partnerships.find;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.partnerships.rule.Unit;

/** Labels each party with the preposition or the case that governs it. */
final class RoleFinder {
  private static final Set<String> BEFORE_NAME = Set.of("ADJ", "NOUN", "PROPN", "NUM", "ADV");
  private static final int MAX_STEPS = 7;
  private static final int MAX_SHARED = 4;

  private final GermanWords words;

  RoleFinder(GermanWords words) {
    this.words = words;
  }

  /** Labels in place, once the verbs have their forms and each unit its clause. */
  void label(List<Draft> drafts, int[] clauses) {
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).is(Labels.PARTY)) {
        drafts.get(i).labels.add(role(drafts, clauses, i));
      }
    }
  }

  private String role(List<Draft> drafts, int[] clauses, int party) {
    if (isPregenitive(drafts, party)) {
      return Labels.PREGENITIVE;
    }
    int at = party - 1;
    boolean complemented = false;
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; at--, steps++) {
      Draft draft = drafts.get(at);
      if (complemented && isPreposition(draft)) {
        complemented = false;
        continue;
      }
      boolean complement = isComplement(drafts, at);
      complemented |= complement;
      if (complement || words.isQuote(draft.text)) {
        continue;
      }
      if (isWhoseName(drafts, at)) {
        continue;
      }
      if (at + 1 < party && words.isAdverbial(draft.text, drafts.get(at + 1).text)) {
        continue;
      }
      if (isPreposition(draft)) {
        return words.preposition(draft.text);
      }
      if (draft.is(SentenceReader.RELATIVE) || isDay(draft) && !isDescribed(drafts, at)) {
        break;
      }
      if (draft.pos.equals("DET")) {
        return determined(drafts, clauses, at);
      }
      if (steps == 0 && draft.pos.equals("NOUN") && isGenitiveName(drafts.get(party))) {
        return Labels.GENITIVE;
      }
      if (!BEFORE_NAME.contains(draft.pos) || draft.is(Unit.BORDER) || draft.is(Labels.PARTY)) {
        break;
      }
    }
    return Labels.BARE;
  }

  /** {@code von} in {@code mit den Dänen von A}: what governs the people governs the name. */
  private boolean isWhoseName(List<Draft> drafts, int at) {
    return at > 0 && words.isNaming(drafts.get(at).text) && words.isFolk(drafts.get(at - 1).text);
  }

  private boolean isPreposition(Draft draft) {
    return draft.pos.equals("ADP")
        || !draft.pos.equals(ClauseFinder.CONJUNCTION)
            && words.isPreposition(words.preposition(draft.text));
  }

  /** {@code Sigma} in {@code die mit Sigma gegründete Allianz}: its preposition is its own. */
  private boolean isComplement(List<Draft> drafts, int at) {
    return (drafts.get(at).pos.equals("NOUN") || drafts.get(at).pos.equals("PROPN"))
        && drafts.get(at + 1).pos.equals("ADJ")
        && words.isAttributive(drafts.get(at + 1).text);
  }

  /** With a determiner: behind a preposition, behind a noun as its genitive, or bare. */
  private String determined(List<Draft> drafts, int[] clauses, int determiner) {
    if (determiner == 0) {
      return Labels.BARE;
    }
    Draft before = drafts.get(beforeBracket(drafts, determiner - 1));
    if (isPreposition(before)) {
      return words.preposition(before.text);
    }
    if (words.coordinates(before.text) && words.isDative(drafts.get(determiner).text)) {
      return opensClause(drafts, clauses, determiner - 1)
          ? Labels.BARE
          : sharedPreposition(drafts, determiner - 2);
    }
    boolean noun = before.pos.equals("NOUN") || before.is(Labels.NAMED);
    return noun && words.isGenitiveDeterminer(drafts.get(determiner).text)
        ? Labels.GENITIVE
        : Labels.BARE;
  }

  /**
   * {@code kooperiert mit einem Startup und der Verband A lobt B}: the conjunction joins clauses,
   * as a verb stands on either side and the second one is no {@code vereinbart} that ends the
   * first.
   */
  private static boolean opensClause(List<Draft> drafts, int[] clauses, int conjunction) {
    if (conjunction > 0 && clauses[conjunction] != clauses[conjunction - 1]) {
      return true;
    }
    return drafts.get(conjunction).is(Unit.BORDER)
        && IntStream.range(conjunction, drafts.size())
            .takeWhile(at -> clauses[at] == clauses[conjunction])
            .mapToObj(drafts::get)
            .filter(Draft::isVerb)
            .findFirst()
            .filter(verb -> !verb.is(Labels.PARTICIPLE) && !verb.is(Labels.INFINITIVE))
            .isPresent();
  }

  /** {@code mit dem Land Hessen und der Aquila}: what governs the noun before governs the name. */
  private String sharedPreposition(List<Draft> drafts, int last) {
    for (int at = last; at >= Math.max(0, last - MAX_SHARED); at--) {
      Draft draft = drafts.get(at);
      if (isPreposition(draft)) {
        boolean shared = at < last && words.joinsPartner(draft.text);
        return shared ? words.preposition(draft.text) : Labels.BARE;
      }
      boolean inside = draft.pos.equals("DET") || BEFORE_NAME.contains(draft.pos);
      if (!inside || draft.is(Labels.PARTY) || draft.is(Labels.DATE)) {
        break;
      }
    }
    return Labels.BARE;
  }

  /** {@code das Institut (HNI) der Universität}: what stands before the bracket that ends here. */
  private static int beforeBracket(List<Draft> drafts, int last) {
    if (drafts.get(last).text.equals(")")) {
      for (int open = last - 1; open > Math.max(0, last - 5); open--) {
        if (drafts.get(open).text.equals("(")) {
          return open - 1;
        }
      }
    }
    return last;
  }

  /** {@code Leicas Kooperation}. */
  private boolean isPregenitive(List<Draft> drafts, int party) {
    if (!isGenitiveName(drafts.get(party)) || party + 1 >= drafts.size()) {
      return false;
    }
    String next = drafts.get(party + 1).pos;
    return next.equals("NOUN")
        || next.equals("ADJ")
            && party + 2 < drafts.size()
            && drafts.get(party + 2).pos.equals("NOUN");
  }

  /** {@code im April}, but not the adjective {@code langjährigen}. */
  private static boolean isDay(Draft draft) {
    return draft.is(Labels.DATE)
        && !(Character.isLowerCase(draft.text.charAt(0)) && draft.text.indexOf(' ') < 0);
  }

  /** {@code der 2005 gegründeten Borea}: the date stands within the name's own phrase. */
  private boolean isDescribed(List<Draft> drafts, int date) {
    return words.isAttributive(drafts.get(date + 1).text);
  }

  private boolean isGenitiveName(Draft draft) {
    Referent last = draft.referents.get(draft.referents.size() - 1);
    return last.by() == Referent.By.NAME && words.isGenitive(last.text(), last.name());
  }
}
