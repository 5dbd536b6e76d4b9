package org.partnerships.event;

import java.util.Objects;
import java.util.Optional;
import org.partnerships.article.Span;

/**
 * A word that may speak of a partnership: {@code Kooperation}.
 *
 * @param span where it stands
 * @param text what stands there
 * @param phase the phase that the word itself means, if it means one
 */
public record Cue(Span span, String text, Optional<Phase> phase) {
  public Cue {
    Objects.requireNonNull(phase, "phase");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("cue «" + text + "» does not fill " + span);
    }
  }
}
