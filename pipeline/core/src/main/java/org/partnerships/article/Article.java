package org.partnerships.article;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as clean text. All later offsets count in {@code text}.
 *
 * @param id the document's id in the dump
 * @param url where it was published
 * @param source the file that it came from
 * @param mediaType the format that it was read from, such as {@code text/html}
 * @param title the headline; it may stand in the text too, or not
 * @param publication when it was published and where that was found
 * @param language ISO 639-1, such as {@code de}
 * @param digest {@code sha256:} and 64 hexadecimal digits, over the text
 * @param text paragraphs, each on a line of its own unless the dump gave the text as it is
 * @param extra fields of the dump that are carried through
 */
public record Article(
    String id,
    Optional<String> url,
    String source,
    String mediaType,
    Optional<String> title,
    Optional<Publication> publication,
    Optional<String> language,
    String digest,
    String text,
    Map<String, Object> extra) {

  /** The day of publication and what it was read from. */
  public record Publication(LocalDate date, PublishedFrom from) {
    public Publication {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(from, "from");
    }
  }

  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(digest, "digest");
    extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
  }

  /** The article with this day of publication; unchanged where there is none. */
  public Article published(Optional<LocalDate> date, PublishedFrom from) {
    return date.isEmpty()
        ? this
        : new Article(
            id,
            url,
            source,
            mediaType,
            title,
            Optional.of(new Publication(date.get(), from)),
            language,
            digest,
            text,
            extra);
  }

  /** The day of publication, if known. */
  public Optional<LocalDate> published() {
    return publication.map(Publication::date);
  }
}
