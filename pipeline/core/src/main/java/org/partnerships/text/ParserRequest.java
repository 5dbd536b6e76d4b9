package org.partnerships.text;

import java.util.Objects;
import org.partnerships.article.Content;

/**
 * A document for a parser.
 *
 * @param bytes its content
 * @param name the file's name
 * @param declared what a header said of its format; empty if nothing did
 * @param type the format by first bytes and name
 */
record ParserRequest(byte[] bytes, String name, String declared, String type) {
  ParserRequest {
    Objects.requireNonNull(bytes, "bytes");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(declared, "declared");
    Objects.requireNonNull(type, "type");
  }

  static ParserRequest of(Content.Bytes content, String type) {
    return new ParserRequest(content.bytes(), content.name(), content.mediaType().orElse(""), type);
  }
}
