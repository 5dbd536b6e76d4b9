package org.partnerships.date;

import java.util.List;

/**
 * The words of a segment that tell a tense, looked up once for all expressions in it.
 *
 * @param kinds one for each token
 */
record Verbs(List<Kind> kinds) {
  /** A verb farther away than this many words says nothing. */
  private static final int REACH = 60;

  /** Between an article and an expression of time stands a preposition at most. */
  private static final int BEFORE = 2;

  /** What a token tells. */
  enum Kind {
    NOTHING,
    /** Ends a clause. */
    MARK,
    PAST,
    FUTURE,
    PRESENT,
    /** To have: the perfect tense if a participle ends its clause. */
    HAVING,
    /** To be: the perfect tense with a participle of change, but a state with any other. */
    BEING,
    /** A participle at the end of its clause. */
    PARTICIPLE,
    /** A participle of change or movement there. */
    MOVED,
    /** Begins a noun phrase. */
    ARTICLE,
    /** An inflected past participle. */
    ATTRIBUTE,
    /** An infinitive after a participle: what a modal verb tells is past. */
    PERFECT
  }

  /** The tense of the clause around an expression, or else of the nearest verb in the sentence. */
  Tense inSentence(int from, int to) {
    if (isInPhrase(from, to)) {
      return Tense.PAST;
    }
    Tense tense = inClause(from, to);
    return tense == Tense.OPEN
        ? nearest(from, to, Math.max(0, from - REACH), Math.min(kinds.size(), to + REACH))
        : tense;
  }

  /** {@code die im Frühjahr angekündigte Reise}: between an article and a participle. */
  private boolean isInPhrase(int from, int to) {
    return to < kinds.size()
        && kinds.get(to) == Kind.ATTRIBUTE
        && kinds.subList(Math.max(0, from - BEFORE), from).contains(Kind.ARTICLE);
  }

  /** The tense of the nearest verb between the marks of punctuation around an expression. */
  Tense inClause(int from, int to) {
    int begin = from;
    while (begin > 0 && from - begin < REACH && kinds.get(begin - 1) != Kind.MARK) {
      begin--;
    }
    int end = to;
    while (end < kinds.size() && end - to < REACH && kinds.get(end) != Kind.MARK) {
      end++;
    }
    return nearest(from, to, begin, end);
  }

  private Tense nearest(int from, int to, int begin, int end) {
    List<Kind> around = kinds.subList(begin, end);
    for (int distance = 1; distance <= end - begin; distance++) {
      int right = to - 1 + distance;
      int left = from - distance;
      Tense after = right < end ? tense(kinds.get(right), around) : Tense.OPEN;
      Tense nearest = after == Tense.OPEN && left >= begin ? tense(kinds.get(left), around) : after;
      if (nearest != Tense.OPEN) {
        return nearest;
      }
    }
    return Tense.OPEN;
  }

  private static Tense tense(Kind kind, List<Kind> around) {
    return switch (kind) {
      case PAST -> Tense.PAST;
      case FUTURE -> around.contains(Kind.PERFECT) ? Tense.PAST : Tense.FUTURE;
      case PRESENT -> Tense.PRESENT;
      case HAVING -> around.contains(Kind.PARTICIPLE) ? Tense.PAST : Tense.OPEN;
      case BEING -> around.contains(Kind.MOVED) ? Tense.PAST : Tense.OPEN;
      default -> Tense.OPEN;
    };
  }
}
