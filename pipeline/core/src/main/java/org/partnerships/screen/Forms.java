package org.partnerships.screen;

import java.util.Collection;

/** What stands in a text for a dictionary form. All in lower case. */
public interface Forms {
  /**
   * The dictionary forms that a word may get that no lexicon knows, if it is taken for a verb or an
   * adjective. Thread-safe.
   */
  Collection<String> guessed(String word);

  /**
   * Every way in which a word of a text may be read. Thread-safe.
   *
   * @param opening true if it stands where words are capitalised whatever they are
   */
  Collection<Reading> readings(String word, boolean opening);

  /**
   * A part of speech and the dictionary form that the word has then.
   *
   * @param lemma empty if it is guessed where the word stands, and may be any
   */
  record Reading(String pos, String lemma) {}

  /**
   * True if the next word stands where words are capitalised whatever they are.
   *
   * @param opening true if this word does; the first of a sentence does
   */
  boolean opensBehind(String word, boolean opening);

  /** True for a particle that may stand apart from its verb. */
  boolean isParticle(String word);

  /** True for a word or mark that may stand behind such a particle. */
  boolean mayFollowParticle(String word);
}
