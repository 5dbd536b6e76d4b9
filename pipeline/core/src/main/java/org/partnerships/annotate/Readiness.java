package org.partnerships.annotate;

/** How readily a word that may be an organisation's name is taken for one. */
public enum Readiness {
  /**
   * As precise as complete: for people who count names. Of 0, -6, -12 and -20 that between the
   * middle two keeps Wikinews' figure and gains most on single sentences (GermEval, each half by a
   * model trained on the other: 71 % of all names become 74 %).
   */
  BALANCED(-10),

  /**
   * More of what is doubtful, for rules: they ask for much more than a name, so that a false one
   * does less harm than one that is missing. Of 15, 30, 45 and 60 the best on five development sets
   * of events; of the names of organisations in Wikinews' development set 90 % instead of 88 % are
   * found, and 76 % instead of 84 % of what is found is one.
   */
  EAGER(15);

  private final float bonus;

  Readiness(float bonus) {
    this.bonus = bonus;
  }

  /** What is added to the scores of an organisation's tags, in the model's weights. */
  float bonus() {
    return bonus;
  }
}
