package org.partnerships.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Of many things that are wanted, tells those that what is present may meet without a look at each:
 * each is looked at only where the rarest part of it is present. Immutable.
 */
public final class WantedIndex {
  private static final int[] NONE = {};

  private final List<Wanted> wanted;

  /** Those for which no choice can be told that must be present. */
  private final BitSet always = new BitSet();

  /** By the number of a choice, those that are looked at if it is present. */
  private final int[][] byChoice;

  /**
   * An index of what is wanted, told by its numbers in the list.
   *
   * @param choices what its choices stand for
   */
  public WantedIndex(List<Wanted> wanted, Choices choices) {
    this.wanted = List.copyOf(wanted);
    double[] frequencies = frequencies(choices);
    List<List<Integer>> waiting = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      waiting.add(new ArrayList<>());
    }
    for (int i = 0; i < wanted.size(); i++) {
      BitSet keys = wanted.get(i).keys(frequencies);
      if (keys.isEmpty()) {
        always.set(i);
      }
      int item = i;
      keys.stream().forEach(key -> waiting.get(key).add(item));
    }
    byChoice = new int[choices.size()][];
    for (int i = 0; i < byChoice.length; i++) {
      List<Integer> items = waiting.get(i);
      byChoice[i] = items.isEmpty() ? NONE : items.stream().mapToInt(n -> n).toArray();
    }
  }

  /** How often a choice may be met, roughly: a short word more often than a long one. */
  private static double[] frequencies(Choices choices) {
    double[] frequencies = new double[choices.size()];
    for (int i = 0; i < frequencies.length; i++) {
      frequencies[i] = choices.words(i).words().isEmpty() ? 1 : 0;
      for (Need.Word word : choices.words(i).words()) {
        int length = Math.max(1, word.text().length());
        frequencies[i] += 1.0 / ((long) length * length * length);
      }
    }
    return frequencies;
  }

  /** The numbers of those that are among these choices. */
  public BitSet in(BitSet present) {
    BitSet seen = new BitSet();
    BitSet found = new BitSet();
    add(always, present, found);
    // A choice that was numbered later is nobody's key.
    int end = Math.min(present.length(), byChoice.length);
    for (int i = present.nextSetBit(0); i >= 0 && i < end; i = present.nextSetBit(i + 1)) {
      for (int item : byChoice[i]) {
        if (!seen.get(item)) {
          seen.set(item);
          found.set(item, wanted.get(item).isIn(present));
        }
      }
    }
    return found;
  }

  /** Of these numbers, those that are among these choices. */
  public BitSet in(BitSet present, BitSet numbers) {
    BitSet found = new BitSet();
    add(numbers, present, found);
    return found;
  }

  private void add(BitSet numbers, BitSet present, BitSet found) {
    for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
      found.set(i, wanted.get(i).isIn(present));
    }
  }
}
