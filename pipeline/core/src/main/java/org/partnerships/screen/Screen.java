package org.partnerships.screen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.partnerships.article.Sentence;
import org.partnerships.article.Span;
import org.partnerships.rule.Clue;
import org.partnerships.rule.Need;

/**
 * Tells which texts and sentences cannot hold what the rules look for.
 *
 * <p>Three sieves, each finer and dearer than the one before: strings in the whole text, strings in
 * a sentence, and words of that sentence with their parts of speech. Each lets all pass that a rule
 * could find something in: what it looks for is derived from the rules, and where nothing can be
 * derived, everything passes. Thread-safe.
 */
public final class Screen {
  private final List<Sieve> sieves = new ArrayList<>();
  private final List<String> unscreened = new ArrayList<>();
  private final Choices groups = new Choices();
  private final Choices words = new Choices();
  private final Strings strings;
  private final WordIndex index;
  private final Fits fits;
  private final Forms forms;
  private final Lemmas lemmas;

  /** A clue and the same in terms of strings. */
  private record Sieve(Clue clue, Need strings) {}

  /**
   * A screen for rules.
   *
   * @param clues one for each rule
   * @param forms what stands in a text for a dictionary form
   */
  public Screen(List<Clue> clues, Forms forms) {
    this.forms = forms;
    lemmas = new Lemmas(forms);
    Stems stems = new Stems(forms);
    for (Clue clue : clues) {
      Need apart = stems.apart(clue.opens());
      if (apart instanceof Need.Anything) {
        unscreened.add(clue.rule());
      }
      sieves.add(new Sieve(clue, apart));
      groups.add(apart);
      words.add(clue.opens());
      words.add(clue.tells());
    }
    strings =
        new Strings(
            groups.distinct().stream().map(stems::of).toList(),
            new Fits(new WordIndex(groups.distinct()), lemmas));
    index = new WordIndex(words.distinct());
    fits = new Fits(index, lemmas);
  }

  /** The rules that name no word: with one of them, every text passes. */
  public List<String> unscreened() {
    return List.copyOf(unscreened);
  }

  /** False if no sentence of the text can open a frame. */
  public boolean mayOpen(String text) {
    return mayOpen(strings.in(text, 0, text.length()).groups());
  }

  private boolean mayOpen(BitSet found) {
    for (Sieve sieve : sieves) {
      if (lets(sieve, found)) {
        return true;
      }
    }
    return false;
  }

  private boolean lets(Sieve sieve, BitSet found) {
    return sieve.strings().isMet(choice -> found.get(groups.number(choice)));
  }

  /**
   * The numbers of the sentences that may open a frame; none if nothing that they open can become
   * an event.
   */
  public BitSet openings(String text, List<Sentence> sentences) {
    BitSet openings = new BitSet();
    boolean tells = false;
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i).span();
      Strings.Found found = strings.in(text, span.begin(), span.end());
      List<Clue> clues = new ArrayList<>();
      for (Sieve sieve : sieves) {
        if (lets(sieve, found.groups())) {
          clues.add(sieve.clue());
        }
      }
      if (!clues.isEmpty()) {
        SentenceWords here = new SentenceWords(sentences.get(i), fits, lemmas, index, forms);
        clues.removeIf(clue -> !mayBe(here, clue.opens(), found.guessed()));
        openings.set(i, !clues.isEmpty());
        tells = tells || clues.stream().anyMatch(clue -> mayBe(here, clue.tells(), true));
      }
    }
    return tells ? openings : new BitSet();
  }

  /** Where no string tells that a word may be guessed, none is; to guess takes long. */
  private boolean mayBe(SentenceWords sentence, Need need, boolean guess) {
    return sentence.isUnclear()
        || need.isMet(choice -> sentence.mayBe(words.number(choice), choice, guess));
  }
}
