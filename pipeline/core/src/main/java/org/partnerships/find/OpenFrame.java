package org.partnerships.find;

import java.util.List;
import java.util.Objects;
import org.partnerships.event.Phase;

/**
 * A frame of which the sentence does not name every party, and who may be meant.
 *
 * @param phase what happened
 * @param choices those who may be meant, in a fixed order
 */
public record OpenFrame(Phase phase, List<Choice> choices) {
  /** What a model calls a choice that is meant. */
  public static final String RIGHT = "right";

  /** What a model calls a choice that is not. */
  public static final String WRONG = "wrong";

  public OpenFrame {
    Objects.requireNonNull(phase, "phase");
    choices = List.copyOf(choices);
  }

  /**
   * Parties that may be meant.
   *
   * @param names all parties of the event that it would be, those in the sentence included
   * @param features what speaks for it and against it
   */
  public record Choice(List<String> names, List<String> features) {
    public Choice {
      names = List.copyOf(names);
      features = List.copyOf(features);
    }
  }
}
