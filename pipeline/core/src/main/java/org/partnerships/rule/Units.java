package org.partnerships.rule;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;

/**
 * Units that remember what stands among them: a pattern that asks for more is not tried. For one
 * thread.
 */
public final class Units extends AbstractList<Unit> implements RandomAccess {
  private final List<Unit> units;
  private Vocabulary vocabulary;
  private BitSet present;

  public Units(List<Unit> units) {
    this.units = List.copyOf(units);
  }

  @Override
  public Unit get(int index) {
    return units.get(index);
  }

  @Override
  public int size() {
    return units.size();
  }

  /** False if something is wanted that is not there. */
  boolean mayHold(Wanted wanted, Vocabulary of) {
    return wanted.isIn(present(of));
  }

  /** What of all that is asked for stands among them. Not to be changed. */
  BitSet present(Vocabulary of) {
    if (vocabulary != of) {
      vocabulary = of;
      present = of.in(units);
    }
    return present;
  }
}
