package org.partnerships.find;

import java.util.Objects;
import org.partnerships.article.EntityType;
import org.partnerships.article.Span;

/**
 * An organisation as a sentence refers to it.
 *
 * @param name the organisation, by its name in this article
 * @param type what it is
 * @param span where the sentence refers to it
 * @param text with what words
 * @param by how
 */
record Referent(String name, EntityType type, Span span, String text, By by) {

  /** How an organisation is referred to, the surest first. */
  enum By {
    NAME,
    /** {@code Leica-Chef}, {@code VW-Ford-Allianz}. */
    COMPOUND,
    /** {@code der Reifenhändler}, where one alone of those named before is called so. */
    CALLED,
    /** {@code der Wetzlarer Konzern}, {@code die Chinesen}, {@code beide Unternehmen}. */
    DESCRIPTION,
    /** {@code man}, {@code sie}, {@code dessen}. */
    PRONOUN,
    /** Not at all: the text around makes clear who is meant. */
    CONTEXT;

    /** The name by which a model of who is meant knows it: to that, all descriptions are one. */
    String known() {
      return this == CALLED ? DESCRIPTION.name() : name();
    }
  }

  Referent {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(span, "span");
  }

  /** The same organisation, meant here without being named. */
  Referent at(Span place, String words, By how) {
    return new Referent(name, type, place, words, how);
  }
}
