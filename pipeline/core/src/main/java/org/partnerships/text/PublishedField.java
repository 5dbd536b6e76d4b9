package org.partnerships.text;

import org.partnerships.article.Fields;
import org.partnerships.models.ModelFiles;

/** Tells whether the day of publication that a dump gives can be read. Thread-safe. */
public final class PublishedField {
  private final WrittenDates dates;

  public PublishedField(ModelFiles models) {
    this.dates = WrittenDates.in(models);
  }

  /**
   * True if the dump says something of the day of publication, and no date is in it; the article is
   * read as if it said nothing.
   */
  public boolean isUnreadable(Fields fields) {
    return fields
        .published()
        .filter(value -> !value.isBlank())
        .filter(value -> dates.read(value).isEmpty())
        .isPresent();
  }
}
