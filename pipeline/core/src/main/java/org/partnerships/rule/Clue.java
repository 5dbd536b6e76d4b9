package org.partnerships.rule;

import java.util.Objects;

/**
 * What a rule needs to find in a sentence.
 *
 * @param rule its id
 * @param opens without it, the rule sees nothing there
 * @param tells without it in the same sentence too, what the rule sees comes to nothing
 */
public record Clue(String rule, Need opens, Need tells) {
  public Clue {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(opens, "opens");
    Objects.requireNonNull(tells, "tells");
  }
}
