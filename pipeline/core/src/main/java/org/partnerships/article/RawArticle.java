package org.partnerships.article;

import java.util.Objects;

/**
 * A document as the dump holds it.
 *
 * @param id its {@code id} field, else its URL, else its path below the input (with {@code !/}
 *     before an archive's member and {@code #n} before a record's number, counted from 1)
 * @param place its path below the input, with record and member, whatever its id is
 * @param source the file that it came from
 * @param fields what the dump says about it
 * @param content the article itself
 */
public record RawArticle(String id, String place, String source, Fields fields, Content content) {
  public RawArticle {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(content, "content");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a document without an id, from " + source);
    }
  }

  /** A document whose place is its id. */
  public RawArticle(String id, String source, Fields fields, Content content) {
    this(id, id, source, fields, content);
  }
}
