package org.partnerships.screen;

import java.util.Collection;
import java.util.Set;

/** What stands in a text for a dictionary form. All in lower case. */
public interface Forms {
  /** Every form that a lexicon has for it, itself included. */
  Collection<String> inflected(String lemma);

  /**
   * Strings of which a word that no lexicon knows holds one, if it is taken for a form of such a
   * dictionary form.
   *
   * @param openStart true if the dictionary form need only end in {@code text}
   * @param openEnd true if it need only begin with it
   */
  Collection<String> guessed(String text, boolean openStart, boolean openEnd);

  /**
   * Every dictionary form that a word of a text may get, itself included; an empty one among them
   * says that, as a verb or an adjective, it may get any. Thread-safe.
   */
  Set<String> lemmas(String word);

  /** The particles that may stand apart from their verb. */
  Collection<String> particles();

  /** True for a word or mark that may stand behind such a particle. */
  boolean mayFollowParticle(String word);
}
