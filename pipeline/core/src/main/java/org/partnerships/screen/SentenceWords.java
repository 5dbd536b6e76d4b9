package org.partnerships.screen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.partnerships.article.Sentence;
import org.partnerships.article.Token;

/**
 * What the words of one sentence may be to the rules, before any name in it is known: first by all
 * the ways to read them, then as they stand. For one thread.
 */
final class SentenceWords {
  /** With more particles than this in a sentence, a verb may have any of their orders. */
  private static final int MOST_PARTICLES = 2;

  private final List<Token> tokens;
  private final Fits fits;
  private final List<String> particles = new ArrayList<>();
  private final BitSet openings = new BitSet();
  private final BitSet possible = new BitSet();

  /** Null until it is asked for. */
  private BitSet present;

  /** The words that may belong to some choice. */
  private final BitSet telling = new BitSet();

  /** The last particle that stands apart; a verb that it belongs to stands before it. */
  private int lastParticle;

  SentenceWords(Sentence sentence, Fits fits, Forms forms) {
    this.tokens = sentence.tokens();
    this.fits = fits;
    boolean opening = true;
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      openings.set(i, opening);
      add(i, fits.of(text, opening));
      opening = forms.opensBehind(text, opening);
    }
    findParticles(forms);
    if (!particles.isEmpty() && !isUnclear()) {
      addApart();
    }
  }

  private void add(int word, int[] choices) {
    for (int choice : choices) {
      possible.set(choice);
      telling.set(word);
    }
  }

  private void findParticles(Forms forms) {
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      if (forms.isParticle(text)
          && (i + 1 == tokens.size() || forms.mayFollowParticle(tokens.get(i + 1).text()))) {
        particles.add(text.toLowerCase(Locale.ROOT));
        lastParticle = i;
      }
    }
  }

  private void addApart() {
    for (String prefix : prefixes()) {
      for (int i = 0; i < lastParticle; i++) {
        add(i, fits.apart(prefix, tokens.get(i).text(), openings.get(i)));
      }
    }
  }

  /** Particles that a verb may have: each one alone, and two of them in either order. */
  private List<String> prefixes() {
    List<String> prefixes = new ArrayList<>(particles);
    for (int i = 0; i < particles.size(); i++) {
      for (int k = 0; k < particles.size(); k++) {
        if (i != k) {
          prefixes.add(particles.get(i) + particles.get(k));
        }
      }
    }
    return prefixes;
  }

  /** True if the sentence has too many particles to try every order of them. */
  boolean isUnclear() {
    return particles.size() > MOST_PARTICLES;
  }

  /** The choices that words of the sentence may belong to. Not to be changed. */
  BitSet possible() {
    return possible;
  }

  /**
   * Those of them that words belong to where they stand: much dearer, and fewer. Not to be changed.
   */
  BitSet present() {
    if (present == null) {
      present = new BitSet();
      addPresent();
    }
    return present;
  }

  private void addPresent() {
    List<String> prefixes = prefixes();
    for (int i = telling.nextSetBit(0); i >= 0; i = telling.nextSetBit(i + 1)) {
      fits.addAt(tokens.get(i), prefixes, openings.get(i), present);
    }
  }
}
