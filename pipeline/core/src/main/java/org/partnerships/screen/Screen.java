package org.partnerships.screen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.partnerships.article.Sentence;
import org.partnerships.rule.Choices;
import org.partnerships.rule.Clue;
import org.partnerships.rule.Need;
import org.partnerships.rule.Wanted;

/**
 * Tells which sentences cannot hold what the rules look for.
 *
 * <p>Two sieves, the second finer and dearer: all that the words of a sentence may be, by whatever
 * way to read them, and what they are where they stand. Each lets all pass that a rule could find
 * something in: what it looks for is derived from the rules, and where nothing can be derived,
 * everything passes. Thread-safe.
 */
public final class Screen {
  private final List<Sieve> sieves = new ArrayList<>();
  private final List<String> unscreened = new ArrayList<>();
  private final Fits fits;
  private final Forms forms;

  /** A clue in terms of choices of words. */
  private record Sieve(Wanted opens, Wanted tells) {}

  /**
   * A screen for rules.
   *
   * @param clues one for each rule
   * @param forms what stands in a text for a dictionary form
   */
  public Screen(List<Clue> clues, Forms forms) {
    this.forms = forms;
    Choices words = new Choices();
    for (Clue clue : clues) {
      words.add(clue.opens());
      words.add(clue.tells());
    }
    for (Clue clue : clues) {
      if (clue.opens() instanceof Need.Anything) {
        unscreened.add(clue.rule());
      }
      sieves.add(new Sieve(new Wanted(clue.opens(), words), new Wanted(clue.tells(), words)));
    }
    fits = new Fits(words, new Guesses(words, forms), forms);
  }

  /** The rules that name no word: with one of them, every text passes. */
  public List<String> unscreened() {
    return List.copyOf(unscreened);
  }

  /**
   * The numbers of the sentences that may open a frame; none if nothing that they open can become
   * an event.
   */
  public BitSet openings(List<Sentence> sentences) {
    BitSet openings = new BitSet();
    boolean tells = false;
    for (int i = 0; i < sentences.size(); i++) {
      SentenceWords words = new SentenceWords(sentences.get(i), fits, forms);
      if (words.isUnclear()) {
        openings.set(i);
        tells = true;
      } else {
        List<Sieve> left = opening(sieves, words.possible());
        left = left.isEmpty() ? left : opening(left, words.present());
        openings.set(i, !left.isEmpty());
        tells = tells || !left.isEmpty() && tells(left, words.present());
      }
    }
    return tells ? openings : new BitSet();
  }

  private static List<Sieve> opening(List<Sieve> sieves, BitSet words) {
    List<Sieve> left = new ArrayList<>();
    for (Sieve sieve : sieves) {
      if (sieve.opens().isIn(words)) {
        left.add(sieve);
      }
    }
    return left;
  }

  private static boolean tells(List<Sieve> opened, BitSet words) {
    return opened.stream().anyMatch(sieve -> sieve.tells().isIn(words));
  }
}
