package org.partnerships.find;

import java.util.Optional;

/** Decides who is meant where a sentence leaves it open. */
@FunctionalInterface
public interface Chooser {
  /** Whom a frame means; empty if that is too unsure, and then it gives no event. */
  Optional<Chosen> choose(OpenFrame frame);

  /**
   * A decision.
   *
   * @param choice its number among the frame's choices
   * @param probability how likely it is right, 0 to 1
   */
  record Chosen(int choice, double probability) {}
}
