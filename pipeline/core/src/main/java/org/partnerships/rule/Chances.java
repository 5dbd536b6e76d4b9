package org.partnerships.rule;

import java.util.BitSet;
import java.util.List;

/** Of many things that rules need, tells those that stand among some units. Thread-safe. */
public final class Chances {
  private final Vocabulary vocabulary;
  private final WantedIndex index;
  private final int count;

  /**
   * Chances of needs, told by their numbers in the list.
   *
   * @param lexicon that their patterns were compiled with
   */
  public Chances(List<Need> needs, Lexicon lexicon) {
    this.vocabulary = lexicon.vocabulary();
    this.index = vocabulary.index(needs);
    this.count = needs.size();
  }

  /** The numbers of the needs that may be met there; quick for {@link Units}. */
  public BitSet among(List<Unit> units) {
    if (units instanceof Units known) {
      return index.in(known.present(vocabulary));
    }
    BitSet all = new BitSet();
    all.set(0, count);
    return all;
  }
}
