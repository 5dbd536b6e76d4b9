package org.partnerships.article;

import java.util.Objects;

/**
 * A name in the text.
 *
 * @param span where it stands
 * @param text what stands there: {@code Leicas}
 * @param type what it names
 * @param name what a database would show, the same for all mentions in one article of what it
 *     names: {@code Leica}
 * @param from what found it: {@code model}, {@code names-file}, {@code legal-form}, {@code
 *     document}, …
 */
public record Mention(Span span, String text, EntityType type, String name, String from) {
  public Mention {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(from, "from");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("mention «" + text + "» does not fill " + span);
    }
  }

  /** The same place in the text under another name. */
  public Mention named(String newName) {
    return new Mention(span, text, type, newName, from);
  }
}
