package org.partnerships.find;

import java.util.List;
import java.util.Set;

/** Makes one unit of coordinated names: {@code der Chemiekonzern A, die Reederei B und C}. */
final class Coordination {
  private static final Set<String> INSIDE_NOUN_PHRASE =
      Set.of("DET", "ADJ", "NOUN", "NUM", "PROPN");
  private static final int MAX_NOUN_PHRASE = 6;
  private static final int MAX_APPOSITION = 10;

  private final GermanWords words;

  Coordination(GermanWords words) {
    this.words = words;
  }

  /** Joins in place; a comma joins only where a conjunction follows later: {@code A, B und C}. */
  void join(List<Draft> drafts, String text) {
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).is(Labels.PARTY)) {
        int end = endOfList(drafts, i);
        for (int next = i + 1; next <= end; next++) {
          Draft joined = drafts.remove(i + 1);
          if (words.isChoice(joined.text) || words.joinsPartner(joined.text)) {
            drafts.get(i).labels.add(Labels.CHOICE);
          }
          drafts.get(i).join(joined, text);
        }
        if (drafts.get(i).referents.size() > 1) {
          drafts.get(i).labels.add(Labels.GROUP);
        }
      }
    }
  }

  /** Index of the last name of the list that begins here; the start itself if it is no list. */
  private int endOfList(List<Draft> drafts, int start) {
    int end = start;
    int at = start;
    while (true) {
      int link = afterApposition(drafts, drafts.get(at), afterAddition(drafts, at + 1));
      if (link >= drafts.size()) {
        return end;
      }
      boolean and = words.coordinates(drafts.get(link).text);
      boolean comma = drafts.get(link).text.equals(",");
      if (!and && !comma) {
        return end;
      }
      int next = nextName(drafts, link + 1);
      if (next < 0) {
        return end;
      }
      at = next;
      if (and) {
        end = next;
      }
    }
  }

  /** Steps over what follows a name: {@code aus Halle}, {@code (ONE)}. */
  private static int afterAddition(List<Draft> drafts, int from) {
    int at = from;
    if (at + 1 < drafts.size()
        && drafts.get(at).pos.equals("ADP")
        && drafts.get(at + 1).is(Labels.PLACE)) {
      at += 2;
    }
    if (at < drafts.size() && drafts.get(at).text.equals("(")) {
      for (int close = at + 1; close < Math.min(drafts.size(), at + 6); close++) {
        if (drafts.get(close).text.equals(")")) {
          return close + 1;
        }
      }
    }
    return at;
  }

  /** Steps over what a name is, where the next one follows: {@code A, Hersteller von Pumpen, und B}. */
  private int afterApposition(List<Draft> drafts, Draft name, int from) {
    if (from >= drafts.size() || !drafts.get(from).text.equals(",")) {
      return from;
    }
    for (int at = from + 1; at + 1 < Math.min(drafts.size(), from + MAX_APPOSITION); at++) {
      Draft draft = drafts.get(at);
      if (draft.text.equals(",")) {
        return at > from + 1 && words.coordinates(drafts.get(at + 1).text) ? at + 1 : from;
      }
      if (draft.isVerb() || draft.is(Labels.PERSON) || meansAnother(draft, name)) {
        return from;
      }
    }
    return from;
  }

  private static boolean meansAnother(Draft draft, Draft name) {
    return draft.referents.stream()
        .anyMatch(r -> name.referents.stream().noneMatch(n -> n.name().equals(r.name())));
  }

  /** {@code mit A und (später) mit B}. */
  private boolean repeats(Draft draft) {
    return words.joinsPartner(draft.text)
        || draft.pos.equals("ADV")
        || draft.is(Labels.DATE) && Character.isLowerCase(draft.text.charAt(0));
  }

  /** The name that ends the noun phrase beginning here, or -1. */
  private int nextName(List<Draft> drafts, int from) {
    for (int at = from; at < Math.min(drafts.size(), from + MAX_NOUN_PHRASE); at++) {
      Draft draft = drafts.get(at);
      if (draft.is(Labels.PARTY)) {
        return at;
      }
      boolean again = at <= from + 1 && repeats(draft);
      boolean inside = INSIDE_NOUN_PHRASE.contains(draft.pos) || words.isDefinite(draft.text);
      boolean elsewhere =
          draft.is(Labels.DATE) || draft.is(Labels.PERSON) || draft.is(Labels.PLACE);
      if (!again && (!inside || elsewhere)) {
        return -1;
      }
    }
    return -1;
  }
}
