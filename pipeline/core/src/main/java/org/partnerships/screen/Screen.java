package org.partnerships.screen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.partnerships.article.Sentence;
import org.partnerships.rule.Choices;
import org.partnerships.rule.Clue;
import org.partnerships.rule.Need;
import org.partnerships.rule.Wanted;
import org.partnerships.rule.WantedIndex;

/**
 * Tells which sentences cannot hold what the rules look for.
 *
 * <p>Two sieves, the second finer and dearer: all that the words of a sentence may be, by whatever
 * way to read them, and what they are where they stand. Each lets all pass that a rule could find
 * something in: what it looks for is derived from the rules, and where nothing can be derived,
 * everything passes. Thread-safe.
 */
public final class Screen {
  /** What opens a frame, and what must be told beside it, by clue. */
  private final WantedIndex opens;

  private final List<Wanted> tells = new ArrayList<>();
  private final List<String> unscreened = new ArrayList<>();
  private final Fits fits;
  private final Forms forms;

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
      tells.add(new Wanted(clue.tells(), words));
    }
    opens =
        new WantedIndex(
            clues.stream().map(clue -> new Wanted(clue.opens(), words)).toList(), words);
    fits = new Fits(words, forms);
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
        BitSet left = opens.in(words.possible());
        left = left.isEmpty() ? left : opens.in(words.present(), left);
        openings.set(i, !left.isEmpty());
        tells = tells || tells(left, words);
      }
    }
    return tells ? openings : new BitSet();
  }

  private boolean tells(BitSet opened, SentenceWords words) {
    return opened.stream().anyMatch(clue -> tells.get(clue).isIn(words.present()));
  }
}
