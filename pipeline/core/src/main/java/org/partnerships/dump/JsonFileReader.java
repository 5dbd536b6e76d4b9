package org.partnerships.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;

/**
 * A JSON file: one record, whose place is the file itself, or several, one after the other or in a
 * list.
 */
final class JsonFileReader implements DocumentReader {
  private final JsonSlicer slices;
  private final Place place;
  private final JsonRecords records;
  private final DumpOptions options;
  private long number;

  JsonFileReader(InputStream in, Place place, JsonRecords records, DumpOptions options) {
    this.slices = new JsonSlicer(in, (int) options.maxDocumentBytes());
    this.place = place;
    this.records = records;
    this.options = options;
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public Optional<Found> next() throws IOException {
    Optional<JsonSlicer.Slice> slice = slices.next();
    if (slice.isEmpty()) {
      return Optional.empty();
    }
    number++;
    boolean alone = number == 1 && !slices.isList() && slices.isAtEnd();
    return Optional.of(new Found.Document(read(slice.get(), alone ? place : place.record(number))));
  }

  @Override
  public void close() throws IOException {
    slices.close();
  }

  private Outcome<RawArticle> read(JsonSlicer.Slice slice, Place here) {
    return slice.tooLong()
        ? here.rejected(
            Rejection.Reason.TOO_LARGE,
            String.format(
                Locale.ROOT,
                "record %d has %d bytes, the limit is %d",
                number,
                slice.length(),
                options.maxDocumentBytes()))
        : records.read(slice.bytes(), here);
  }
}
