package org.partnerships.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.partnerships.article.Span;

/**
 * What a pattern steps over: a word, or several that count as one, such as a name.
 *
 * @param span where it stands
 * @param text what stands there
 * @param lemmas its dictionary forms, lower case; a verb whose particle stands apart has both
 * @param pos its part of speech
 * @param labels whatever the caller says of it; patterns ask for them as {@code <label>}
 */
public record Unit(Span span, String text, List<String> lemmas, String pos, Set<String> labels) {

  /** The label of a unit that a gap {@code ..} does not step over: a clause mark, a verb. */
  public static final String BORDER = "border";

  public Unit {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(pos, "pos");
    lemmas = List.copyOf(lemmas);
    labels = Set.copyOf(labels);
  }
}
