package org.partnerships.annotate;

/** How readily a word that may be an organisation's name is taken for one. */
public enum Readiness {
  /**
   * As precise as complete: for people who count names. A sentence or two without an article around
   * them show less of what a name is, so that less is taken for an organisation's there: of 0, -6,
   * -12 and -20 the best on GermEval's single sentences (each half by a model trained on the other,
   * organisations 59 to 65 %, all names 71 to 74 %); Wikinews' whole articles would lose by it.
   */
  BALANCED(0, -12),

  /**
   * More of what is doubtful, for rules: they ask for much more than a name, so that a false one
   * does less harm than one that is missing. Of 15, 30, 45 and 60 the best on five development sets
   * of events; of the names of organisations in Wikinews' development set 90 % instead of 88 % are
   * found, and 76 % instead of 84 % of what is found is one.
   */
  EAGER(15, 15);

  private static final int FEW_SENTENCES = 2;

  private final float bonus;
  private final float alone;

  Readiness(float bonus, float alone) {
    this.bonus = bonus;
    this.alone = alone;
  }

  /**
   * What is added to the scores of an organisation's tags, in the model's weights.
   *
   * @param sentences of the article
   */
  float bonus(int sentences) {
    return sentences > FEW_SENTENCES ? bonus : alone;
  }
}
