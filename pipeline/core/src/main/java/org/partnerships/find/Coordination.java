package org.partnerships.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes one unit of coordinated names: {@code der Chemiekonzern A, die Reederei B und C}. */
final class Coordination {
  private static final Set<String> INSIDE_NOUN_PHRASE =
      Set.of("DET", "ADJ", "NOUN", "NUM", "PROPN");

  /** What a word that nobody knows for a name may be: {@code X} is a foreign word. */
  private static final Set<String> STRANGERS = Set.of("NOUN", "PROPN", "X");

  private static final int MAX_NOUN_PHRASE = 6;
  private static final int MAX_APPOSITION = 10;
  private static final int MAX_RELATIVE = 14;

  private final GermanWords words;

  Coordination(GermanWords words) {
    this.words = words;
  }

  /** Joins in place; a comma joins only where a conjunction follows later: {@code A, B und C}. */
  void join(List<Draft> drafts, String text) {
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).is(Labels.PARTY)) {
        int end = endOfList(drafts, i);
        String before = "";
        for (int next = i + 1; next <= end; next++) {
          Draft joined = drafts.remove(i + 1);
          if (words.isChoice(joined.text) || repeatsForEach(joined, before)) {
            drafts.get(i).labels.add(Labels.CHOICE);
          }
          before = joined.text;
          drafts.get(i).join(joined, text);
        }
        if (drafts.get(i).referents.size() > 1) {
          drafts.get(i).labels.add(Labels.GROUP);
        }
      }
    }
  }

  /** {@code bei A und bei B}: each for itself; {@code von A und von B} are together. */
  private boolean repeatsForEach(Draft draft, String before) {
    return words.joinsPartner(draft.text)
        || draft.pos.equals("ADP")
            && words.coordinates(before)
            && !words.isPartOf(words.preposition(draft.text));
  }

  /** Index of the last name of the list that begins here; the start itself if it is no list. */
  private int endOfList(List<Draft> drafts, int start) {
    Optional<String> preposition = preposition(drafts, start);
    int end = start;
    int at = start;
    while (true) {
      int link = afterApposition(drafts, drafts.get(at), afterAddition(drafts, at + 1));
      if (link >= drafts.size()) {
        return end;
      }
      boolean comma = drafts.get(link).text.equals(",");
      if (!comma && !words.coordinates(drafts.get(link).text)) {
        return end;
      }
      int next = nextName(drafts, link + 1, preposition);
      if (next < 0 && comma) {
        int behind = behindStranger(drafts, link + 1);
        if (behind > link) {
          link = behind;
          next = nextName(drafts, link + 1, preposition);
          if (next >= 0 && hasNoun(drafts, link + 1, next)) {
            return end;
          }
        }
      }
      boolean and = words.coordinates(drafts.get(link).text);
      if (next < 0) {
        return and && at > end && isNounPhrase(drafts, link + 1) ? at : end;
      }
      at = next;
      if (and) {
        end = next;
      }
    }
  }

  /** {@code A, B und die Nachbarin}: a list, though its last member is no name. */
  private static boolean isNounPhrase(List<Draft> drafts, int from) {
    for (int at = from; at < Math.min(drafts.size(), from + MAX_NOUN_PHRASE); at++) {
      Draft draft = drafts.get(at);
      if (draft.pos.equals("NOUN") || draft.pos.equals("PROPN")) {
        return !draft.is(Labels.DATE);
      }
      if (!INSIDE_NOUN_PHRASE.contains(draft.pos)) {
        return false;
      }
    }
    return false;
  }

  /**
   * The comma or conjunction behind one word that nobody knows for a name, with or without a
   * determiner before it: {@code A, xyzcloud und B}, {@code A, die Bürgermeisterin und B}; -1 if
   * something else stands there, or a person follows: {@code A, Sprecherin und Ida Lindner}.
   */
  private int behindStranger(List<Draft> drafts, int from) {
    int at = from;
    if (at < drafts.size() && drafts.get(at).pos.equals("DET")) {
      at++;
    }
    if (at + 1 >= drafts.size()
        || !STRANGERS.contains(drafts.get(at).pos)
        || drafts.get(at).is(Labels.DATE)
        || drafts.get(at).is(Labels.PERSON)) {
      return -1;
    }
    String next = drafts.get(at + 1).text;
    boolean joined = next.equals(",") || words.coordinates(next);
    return joined && !startsPerson(drafts, at + 2) ? at + 1 : -1;
  }

  /** {@code Ida Lindner}, {@code der Sprecher Jan Lindner}. */
  private static boolean startsPerson(List<Draft> drafts, int from) {
    int at = from;
    while (at < Math.min(drafts.size(), from + MAX_NOUN_PHRASE)
        && INSIDE_NOUN_PHRASE.contains(drafts.get(at).pos)
        && !drafts.get(at).is(Labels.PARTY)) {
      if (drafts.get(at).is(Labels.PERSON)) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** {@code Partner des} in {@code A, Sponsor und Partner des B}: what follows is no list. */
  private static boolean hasNoun(List<Draft> drafts, int from, int to) {
    return drafts.subList(from, to).stream().anyMatch(draft -> draft.pos.equals("NOUN"));
  }

  /** Steps over what follows a name: {@code aus Halle}, {@code (ONE)}, a mark of quotation. */
  private int afterAddition(List<Draft> drafts, int from) {
    int at = from;
    if (at < drafts.size() && words.isQuote(drafts.get(at).text)) {
      at++;
    }
    at = afterSeat(drafts, at);
    int behind = afterBracket(drafts, at);
    return behind > at ? afterSeat(drafts, behind) : at;
  }

  private int afterSeat(List<Draft> drafts, int at) {
    boolean seat =
        at + 1 < drafts.size()
            && drafts.get(at).pos.equals("ADP")
            && (drafts.get(at + 1).is(Labels.PLACE)
                || words.isSeat(drafts.get(at).text)
                    && INSIDE_NOUN_PHRASE.contains(drafts.get(at + 1).pos)
                    && !drafts.get(at + 1).is(Labels.PARTY));
    return seat ? at + 2 : at;
  }

  private static int afterBracket(List<Draft> drafts, int at) {
    if (at < drafts.size() && drafts.get(at).text.equals("(")) {
      for (int close = at + 1; close < Math.min(drafts.size(), at + 6); close++) {
        if (drafts.get(close).text.equals(")")) {
          return close + 1;
        }
      }
    }
    return at;
  }

  /**
   * Steps over what a name is, where the next one follows: {@code A, Hersteller von Pumpen, und B}.
   */
  private int afterApposition(List<Draft> drafts, Draft name, int from) {
    if (from >= drafts.size() || !drafts.get(from).text.equals(",")) {
      return from;
    }
    boolean relative = opensRelative(drafts, from + 1);
    int longest = relative ? MAX_RELATIVE : MAX_APPOSITION;
    for (int at = from + 1; at + 1 < Math.min(drafts.size(), from + longest); at++) {
      Draft draft = drafts.get(at);
      if (draft.text.equals(",")) {
        return at > from + 1 && words.coordinates(drafts.get(at + 1).text) ? at + 1 : from;
      }
      if (draft.isVerb() && !relative || draft.is(Labels.PERSON) || meansAnother(draft, name)) {
        return from;
      }
    }
    return from;
  }

  /** {@code A, die das Werk betreibt, und B}; the verb stands before the second comma. */
  private boolean opensRelative(List<Draft> drafts, int from) {
    if (from >= drafts.size() || !words.isRelative(drafts.get(from).text)) {
      return false;
    }
    for (int at = from + 1; at < Math.min(drafts.size(), from + MAX_RELATIVE); at++) {
      if (drafts.get(at).text.equals(",")) {
        return drafts.get(at - 1).isVerb();
      }
    }
    return false;
  }

  private static boolean meansAnother(Draft draft, Draft name) {
    return draft.referents.stream()
        .anyMatch(r -> name.referents.stream().noneMatch(n -> n.name().equals(r.name())));
  }

  /** What governs the list: the preposition before the noun phrase of its first name. */
  private Optional<String> preposition(List<Draft> drafts, int start) {
    for (int at = start - 1; at >= Math.max(0, start - MAX_NOUN_PHRASE); at--) {
      Draft draft = drafts.get(at);
      if (draft.pos.equals("ADP")) {
        return Optional.of(words.preposition(draft.text));
      }
      if (!INSIDE_NOUN_PHRASE.contains(draft.pos) && !words.isQuote(draft.text)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code mit A und (später) mit B}, {@code vom A und von der B}. */
  private boolean repeats(Draft draft, Optional<String> preposition) {
    return words.joinsPartner(draft.text)
        || draft.pos.equals("ADP") && preposition.equals(Optional.of(words.preposition(draft.text)))
        || draft.pos.equals("ADV")
        || draft.is(Labels.DATE) && Character.isLowerCase(draft.text.charAt(0));
  }

  /** {@code von} in {@code den Italienern von A}: the word says no more than where A is from. */
  private boolean isWhoseName(List<Draft> drafts, int at) {
    return words.isNaming(drafts.get(at).text)
        && at + 1 < drafts.size()
        && words.isPeople(drafts.get(at - 1).text)
        && drafts.get(at + 1).is(Labels.NAMED);
  }

  /** The name that ends the noun phrase beginning here, or -1. */
  private int nextName(List<Draft> drafts, int from, Optional<String> preposition) {
    for (int at = from; at < Math.min(drafts.size(), from + MAX_NOUN_PHRASE); at++) {
      Draft draft = drafts.get(at);
      if (draft.is(Labels.PARTY)) {
        return at;
      }
      boolean again = at <= from + 1 && repeats(draft, preposition) || isWhoseName(drafts, at);
      boolean inside =
          INSIDE_NOUN_PHRASE.contains(draft.pos)
              || words.isDefinite(draft.text)
              || words.isQuote(draft.text);
      boolean elsewhere =
          draft.is(Labels.DATE) || draft.is(Labels.PERSON) || draft.is(Labels.PLACE);
      if (!again && (!inside || elsewhere)) {
        return -1;
      }
    }
    return -1;
  }
}
