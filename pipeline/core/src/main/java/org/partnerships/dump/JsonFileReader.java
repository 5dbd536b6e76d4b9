package org.partnerships.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;

/**
 * A JSON file: one record, whose place is the file itself, or several, one after the other or in a
 * list.
 */
final class JsonFileReader implements DocumentReader {
  private final JsonSlicer slices;
  private final Place place;
  private final JsonRecords records;
  private long number;

  JsonFileReader(InputStream in, Place place, JsonRecords records, DumpOptions options) {
    this.slices = new JsonSlicer(in, (int) options.maxDocumentBytes());
    this.place = place;
    this.records = records;
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
        ? records.tooLong("record " + number, slice.length(), here)
        : records.read(slice.bytes(), slice.start(), here);
  }
}
