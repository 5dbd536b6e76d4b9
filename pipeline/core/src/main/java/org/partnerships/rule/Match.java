package org.partnerships.rule;

import java.util.Map;
import java.util.Optional;

/**
 * Where a pattern matched.
 *
 * @param begin index of the first unit
 * @param end index after the last unit
 * @param captures the unit ranges of the pattern's named parts
 */
public record Match(int begin, int end, Map<String, Range> captures) {

  /** Units from {@code begin} to before {@code end}. */
  public record Range(int begin, int end) {}

  public Match {
    captures = Map.copyOf(captures);
  }

  public Optional<Range> capture(String name) {
    return Optional.ofNullable(captures.get(name));
  }
}
