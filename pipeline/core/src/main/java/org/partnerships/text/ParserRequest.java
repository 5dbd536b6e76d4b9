package org.partnerships.text;

import java.util.Objects;
import org.partnerships.article.Content;

/**
 * A document for a parser.
 *
 * @param bytes its content
 * @param name the file's name
 * @param declared what a header said of its format; empty if nothing did
 */
record ParserRequest(byte[] bytes, String name, String declared) {
  ParserRequest {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(declared, "declared");
  }

  static ParserRequest of(Content.Bytes content) {
    return new ParserRequest(content.bytes(), content.name(), content.mediaType().orElse(""));
  }
}
