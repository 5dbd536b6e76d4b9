package org.partnerships.article;

import java.util.Objects;
import java.util.Optional;

/** What a dump holds for one document: text, a web page, or bytes of whatever format. */
public sealed interface Content {

  /** Running text that is taken as it is, code unit by code unit. */
  record Text(String text) implements Content {
    public Text {
      Objects.requireNonNull(text, "text");
    }
  }

  /** A web page that has already been decoded. */
  record Html(String html) implements Content {
    public Html {
      Objects.requireNonNull(html, "html");
    }
  }

  /**
   * A file or an archive member.
   *
   * @param bytes its content; not copied, nobody may change it
   * @param name the file's name, whose ending hints at the format
   * @param mediaType what a header said of it, such as {@code text/html; charset=ISO-8859-1}
   */
  record Bytes(byte[] bytes, String name, Optional<String> mediaType) implements Content {
    public Bytes {
      Objects.requireNonNull(bytes, "bytes");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(mediaType, "mediaType");
    }
  }
}
