package org.partnerships.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** A need in terms of the numbers of its choices: quick to test. Immutable. */
public final class Wanted {
  private final boolean anything;
  private final boolean all;
  private final BitSet choices = new BitSet();
  private final List<Wanted> parts = new ArrayList<>();

  /**
   * What a need wants.
   *
   * @param numbers those of its choices
   */
  public Wanted(Need need, Choices numbers) {
    anything = need instanceof Need.Anything;
    all = need instanceof Need.All;
    if (isSingle(need)) {
      choices.set(numbers.number(need));
    } else if (need instanceof Need.All every) {
      every.needs().forEach(part -> add(part, numbers));
    } else if (need instanceof Need.Any any) {
      any.needs().forEach(part -> add(part, numbers));
    }
  }

  private static boolean isSingle(Need need) {
    return need instanceof Need.OneOf || need instanceof Need.Labelled;
  }

  private void add(Need part, Choices numbers) {
    if (isSingle(part)) {
      choices.set(numbers.number(part));
    } else {
      parts.add(new Wanted(part, numbers));
    }
  }

  /**
   * Choices of which one is present wherever all that is wanted is; empty if none can be told.
   *
   * @param frequencies by choice; the rarest keys are taken
   */
  BitSet keys(double[] frequencies) {
    if (anything) {
      return new BitSet();
    }
    List<BitSet> keys = new ArrayList<>();
    choices.stream().mapToObj(Wanted::only).forEach(keys::add);
    parts.forEach(part -> keys.add(part.keys(frequencies)));
    return all ? rarest(keys, frequencies) : together(keys);
  }

  private static BitSet only(int choice) {
    BitSet only = new BitSet();
    only.set(choice);
    return only;
  }

  private static BitSet rarest(List<BitSet> keys, double[] frequencies) {
    return keys.stream()
        .filter(some -> !some.isEmpty())
        .min(
            Comparator.comparingDouble(
                some -> some.stream().mapToDouble(i -> frequencies[i]).sum()))
        .orElseGet(BitSet::new);
  }

  private static BitSet together(List<BitSet> keys) {
    BitSet together = new BitSet();
    for (BitSet some : keys) {
      if (some.isEmpty()) {
        return new BitSet();
      }
      together.or(some);
    }
    return together;
  }

  /** True if all that is wanted is among these choices. */
  public boolean isIn(BitSet present) {
    return anything || (all ? isAllIn(present) : isAnyIn(present));
  }

  private boolean isAllIn(BitSet present) {
    for (int i = choices.nextSetBit(0); i >= 0; i = choices.nextSetBit(i + 1)) {
      if (!present.get(i)) {
        return false;
      }
    }
    for (Wanted part : parts) {
      if (!part.isIn(present)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAnyIn(BitSet present) {
    if (choices.intersects(present)) {
      return true;
    }
    for (Wanted part : parts) {
      if (part.isIn(present)) {
        return true;
      }
    }
    return false;
  }
}
