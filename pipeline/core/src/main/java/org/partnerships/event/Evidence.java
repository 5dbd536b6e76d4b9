package org.partnerships.event;

import java.util.Objects;
import org.partnerships.article.Span;

/** A sentence that states an event. */
public record Evidence(String text, Span span) {
  public Evidence {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
  }
}
