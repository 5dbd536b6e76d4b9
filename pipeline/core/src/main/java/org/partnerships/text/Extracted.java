package org.partnerships.text;

import java.util.Objects;
import java.util.Optional;
import org.partnerships.article.Article.Publication;

/**
 * What was found in a document, whatever its format.
 *
 * @param mediaType the format, such as {@code text/html}
 * @param text blocks, each on a line of its own; empty where the document has no text
 * @param title the headline, without the site's name
 * @param publication when it was published
 * @param url where the document itself says that it was published
 * @param language what the document says of its language, as ISO 639-1
 */
record Extracted(
    String mediaType,
    String text,
    Optional<String> title,
    Optional<Publication> publication,
    Optional<String> url,
    Optional<String> language) {
  Extracted {
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(text, "text");
  }
}
