package org.partnerships.screen;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which choices a word may belong to, by all the dictionary forms that it may get. Thread-safe;
 * what it remembers is bounded and changes no answer.
 */
final class Fits {
  private static final int REMEMBERED = 50_000;

  private final WordIndex choices;
  private final Lemmas lemmas;
  private final Map<String, BitSet> known = new ConcurrentHashMap<>();

  Fits(WordIndex choices, Lemmas lemmas) {
    this.choices = choices;
    this.lemmas = lemmas;
  }

  /**
   * The numbers of the choices that hold the word as it is written, or a dictionary form that a
   * lexicon has for it. Not to be changed.
   */
  BitSet of(String word) {
    BitSet fits = known.get(word);
    if (fits == null) {
      fits = new BitSet();
      for (String lemma : lemmas.of(word)) {
        choices.addText(lemma, fits);
      }
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(word, fits);
    }
    return fits;
  }

  /** True if the word may be taken by guess for what no lexicon knows. */
  boolean mayBeGuessed(String word) {
    return lemmas.mayBeGuessed(word);
  }

  /** The same with those that the word may be taken for by guess. */
  BitSet withGuesses(String word) {
    if (!lemmas.mayBeGuessed(word)) {
      return of(word);
    }
    BitSet fits = (BitSet) of(word).clone();
    fits.or(choices.guessed());
    return fits;
  }
}
