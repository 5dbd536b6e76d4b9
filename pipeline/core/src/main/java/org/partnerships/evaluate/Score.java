package org.partnerships.evaluate;

/**
 * Right, wrong and missed answers.
 *
 * @param right found and right
 * @param wrong found and not right
 * @param missed right and not found
 */
public record Score(int right, int wrong, int missed) {
  /** Nothing counted yet. */
  public static final Score ZERO = new Score(0, 0, 0);

  public Score plus(Score other) {
    return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** The share of what was found that is right; 0 where nothing was found. */
  public double precision() {
    return ratio(right, right + wrong);
  }

  /** The share of what is right that was found; 0 where there was nothing to find. */
  public double recall() {
    return ratio(right, right + missed);
  }

  /** The harmonic mean of the two. */
  public double f1() {
    return ratio(2 * right, 2 * right + wrong + missed);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
