package org.partnerships.merge;

import java.util.Objects;

/**
 * Another name of one of the user's own organisations.
 *
 * @param name as the user's list has it
 * @param key of the organisation
 */
public record Alias(String name, String key) {
  public Alias {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(key, "key");
  }
}
