package org.partnerships.text;

import java.util.Objects;
import java.util.Optional;

/**
 * What a parser took out of a document, before anything is made of it.
 *
 * @param mediaType the format, by content and name
 * @param text an empty line between blocks, line breaks as they came
 * @param headline the first headline in the markup; empty if there is none
 * @param title what the document's properties call it
 * @param created when the document's properties say that it was made, as an ISO date-time
 */
record Parsed(
    String mediaType,
    String text,
    String headline,
    Optional<String> title,
    Optional<String> created) {
  Parsed {
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(headline, "headline");
  }
}
