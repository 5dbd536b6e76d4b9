package org.partnerships.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * A wrong or missed event.
 *
 * @param documentId where
 * @param cause why, as far as can be told
 * @param found what was found, with its rule: empty for a missed one
 * @param expected what is right: empty for a wrong one that resembles nothing
 * @param evidence the sentence that it was found in, or that it should have been found in
 * @param there what was seen in that sentence, for people: names, cues and what became of them
 */
public record EventError(
    String documentId,
    Cause cause,
    Optional<String> found,
    Optional<String> expected,
    Optional<String> evidence,
    List<String> there) {
  public EventError {
    there = List.copyOf(there);
  }
}
