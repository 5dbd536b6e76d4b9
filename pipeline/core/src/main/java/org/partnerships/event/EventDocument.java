package org.partnerships.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The document of an event.
 *
 * @param id its id in the dump
 * @param url where it was published
 * @param source the file that it came from
 * @param title its headline
 * @param published the day of publication
 * @param cluster the same for copies of one text
 * @param extra fields of the dump that are carried through
 */
public record EventDocument(
    String id,
    Optional<String> url,
    String source,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> cluster,
    Map<String, Object> extra) {
  public EventDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }
}
