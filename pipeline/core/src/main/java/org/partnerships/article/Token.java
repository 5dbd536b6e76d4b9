package org.partnerships.article;

import java.util.Objects;

/**
 * A word or a mark of punctuation.
 *
 * @param span where it stands
 * @param text what stands there
 * @param lemma its dictionary form: {@code geht → gehen}, {@code Kooperationen → Kooperation}; the
 *     text itself where none is known
 * @param pos its part of speech, a Universal Dependencies tag: {@code NOUN}, {@code PROPN}, {@code
 *     VERB}, {@code AUX}, {@code ADP}, …
 */
public record Token(Span span, String text, String lemma, String pos) {
  public Token {
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(pos, "pos");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("token «" + text + "» does not fill " + span);
    }
  }
}
