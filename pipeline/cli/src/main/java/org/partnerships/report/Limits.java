package org.partnerships.report;

/**
 * How much a page holds, so that a browser bears it and this program's memory is bounded.
 *
 * @param partnerships those with the most sources
 * @param statements of all partnerships together
 * @param statementsOfOne of one partnership at most
 * @param rejects the first ones
 */
record Limits(int partnerships, int statements, int statementsOfOne, int rejects) {
  static final Limits DEFAULT = new Limits(20_000, 60_000, 25, 200);
  private static final int AT_LEAST = 2;

  /** How many statements each of so many partnerships may bring. */
  int statementsOfEach(int partnerships) {
    int share = statements / Math.max(1, partnerships);
    return Math.max(AT_LEAST, Math.min(statementsOfOne, share));
  }
}
