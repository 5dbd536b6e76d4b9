package org.partnerships.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;

/** A record on each line; blank lines are skipped, but counted. */
final class JsonLinesReader implements DocumentReader {
  private final LineReader lines;
  private final Place place;
  private final JsonRecords records;
  private long number;

  JsonLinesReader(InputStream in, Place place, JsonRecords records, DumpOptions options) {
    this.lines = new LineReader(in, (int) options.maxDocumentBytes());
    this.place = place;
    this.records = records;
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public Optional<Found> next() throws IOException {
    for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      number++;
      if (line.get().tooLong() || !isBlank(line.get().bytes())) {
        return Optional.of(new Found.Document(read(line.get())));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private Outcome<RawArticle> read(LineReader.Line line) {
    Place here = place.record(number);
    return line.tooLong()
        ? records.tooLong("line " + number, line.length(), here)
        : records.read(line.bytes(), TextPlace.line(number), here);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
