package org.partnerships.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a dump says about a document beside its content.
 *
 * @param url where it was published
 * @param title its headline
 * @param published when, as the dump writes it: a date or a date-time, not yet read
 * @param extra every other field, in its order, as maps, lists, strings, numbers and booleans
 */
public record Fields(
    Optional<String> url,
    Optional<String> title,
    Optional<String> published,
    Map<String, Object> extra) {

  /** Nothing known. */
  public static final Fields NONE =
      new Fields(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

  public Fields {
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }
}
