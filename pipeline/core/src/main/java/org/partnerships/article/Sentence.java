package org.partnerships.article;

import java.util.List;

/**
 * A sentence, or a headline, a caption or another block that stands for itself.
 *
 * @param span from its first to its last token
 * @param tokens in text order, none overlapping
 */
public record Sentence(Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
    for (Token token : tokens) {
      if (!span.contains(token.span())) {
        throw new IllegalArgumentException(token + " lies outside of " + span);
      }
    }
  }
}
