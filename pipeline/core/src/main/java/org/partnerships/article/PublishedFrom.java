package org.partnerships.article;

import java.util.Locale;

/** Where an article's publication date was found, the most trusted first. */
public enum PublishedFrom {
  FIELD,
  JSON_LD,
  META,
  TIME_ELEMENT,
  HEADER,
  URL,
  DATELINE,
  TEXT;

  /** The word in the record: {@code json-ld}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
