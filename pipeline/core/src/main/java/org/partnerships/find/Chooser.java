package org.partnerships.find;

import java.util.List;
import java.util.Optional;

/** Decides who is meant where a sentence leaves it open. */
@FunctionalInterface
public interface Chooser {
  /** Whom a frame means; empty if that is too unsure, and then it gives no event. */
  Optional<Chosen> choose(OpenFrame frame);

  /** How likely each choice of a frame is right; empty where the decision weighs nothing. */
  default List<Double> probabilities(OpenFrame frame) {
    return List.of();
  }

  /** What is less likely is not chosen. */
  default double leastProbability() {
    return 0;
  }

  /**
   * A decision.
   *
   * @param choice its number among the frame's choices
   * @param probability how likely it is right, 0 to 1
   */
  record Chosen(int choice, double probability) {}
}
