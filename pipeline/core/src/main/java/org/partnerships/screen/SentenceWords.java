package org.partnerships.screen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partnerships.article.Sentence;
import org.partnerships.article.Token;
import org.partnerships.rule.Need;

/**
 * What the words of one sentence may be to the rules, before any name in it is known. For one
 * thread.
 */
final class SentenceWords {
  /** What a token may become as a part of a name, a date or a list of names. */
  private static final Set<String> NAMED = Set.of("PROPN", "NUM");

  /** With more particles than this in a sentence, a verb may have any of their orders. */
  private static final int MOST_PARTICLES = 2;

  private final List<Token> tokens;
  private final Fits fits;
  private final Lemmas lemmas;
  private final WordIndex index;
  private final List<String> prefixes = new ArrayList<>();
  private final List<BitSet> byToken = new ArrayList<>();
  private final BitSet found = new BitSet();
  private final boolean unclear;
  private boolean guessed;

  SentenceWords(Sentence sentence, Fits fits, Lemmas lemmas, WordIndex index, Forms forms) {
    this.tokens = sentence.tokens();
    this.fits = fits;
    this.lemmas = lemmas;
    this.index = index;
    this.unclear = !findParticles(forms);
    for (Token token : tokens) {
      BitSet here = fit(token.text());
      byToken.add(here);
      found.or(here);
    }
  }

  private boolean findParticles(Forms forms) {
    List<String> apart = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).text().toLowerCase(Locale.ROOT);
      boolean last = i + 1 == tokens.size() || forms.mayFollowParticle(tokens.get(i + 1).text());
      if (last && forms.particles().contains(text)) {
        apart.add(text);
      }
    }
    prefixes.addAll(apart);
    for (String first : apart) {
      apart.forEach(second -> prefixes.add(first + second));
    }
    return apart.size() <= MOST_PARTICLES;
  }

  /** What a word is by itself, or as a verb with its particle: {@code gehen} of eingehen. */
  private BitSet fit(String word) {
    BitSet own = fits.of(word);
    if (prefixes.isEmpty()) {
      return own;
    }
    BitSet all = (BitSet) own.clone();
    for (String lemma : lemmas.of(word)) {
      addApart(lemma, all);
    }
    return all;
  }

  private void addApart(String lemma, BitSet to) {
    if (!lemma.isEmpty()) {
      prefixes.forEach(prefix -> index.addLemma(prefix + lemma, to));
    }
  }

  /** True if the sentence has too many particles to try every order of them. */
  boolean isUnclear() {
    return unclear;
  }

  /**
   * False if no word of the sentence can be one of these.
   *
   * @param guess false if none can be that is known to no lexicon
   */
  boolean mayBe(int number, Need.OneOf need, boolean guess) {
    if (holds(number, need)) {
      return true;
    }
    if (!guess || guessed || !index.guessed().get(number)) {
      return false;
    }
    guess();
    return holds(number, need);
  }

  private boolean holds(int number, Need.OneOf need) {
    if (!found.get(number)) {
      return false;
    }
    if (need.pos().isEmpty() || need.pos().stream().anyMatch(NAMED::contains)) {
      return true;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (byToken.get(i).get(number) && need.pos().contains(tokens.get(i).pos())) {
        return true;
      }
    }
    return false;
  }

  /** What words are taken for that no lexicon knows is known only in their place. */
  private void guess() {
    guessed = true;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (lemmas.mayBeGuessed(token.text()) && hasLetter(token.text())) {
        BitSet here = (BitSet) byToken.get(i).clone();
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        index.addLemma(lemma, here);
        addApart(lemma, here);
        byToken.set(i, here);
        found.or(here);
      }
    }
  }

  /** A number is never taken for a form of a word. */
  private static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
