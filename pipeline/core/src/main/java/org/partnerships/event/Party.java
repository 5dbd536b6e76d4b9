package org.partnerships.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.partnerships.article.EntityType;
import org.partnerships.article.Span;

/**
 * An organisation in an event.
 *
 * @param name what a database would show: no legal form, no genitive -s
 * @param key its stable join key
 * @param id from the user's own list of names
 * @param type what it is
 * @param mentions where the article names it: first where the event does, then the first place of
 *     each other name that the article has for it, in text order
 */
public record Party(
    String name, String key, Optional<String> id, EntityType type, List<PartyMention> mentions) {

  /** A place where the text names the party, or describes it. */
  public record PartyMention(String text, Span span) {
    public PartyMention {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(span, "span");
    }
  }

  public Party {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    mentions = List.copyOf(mentions);
    if (key.isEmpty() || mentions.isEmpty()) {
      throw new IllegalArgumentException("a party without key or mention: " + name);
    }
  }
}
