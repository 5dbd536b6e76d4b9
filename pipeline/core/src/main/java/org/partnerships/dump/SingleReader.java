package org.partnerships.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.partnerships.article.Content;
import org.partnerships.article.Fields;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;

/** A stream that is one document. */
final class SingleReader implements DocumentReader {
  private final InputStream in;
  private final String name;
  private final Place place;
  private final DumpOptions options;
  private boolean done;

  SingleReader(InputStream in, String name, Place place, DumpOptions options) {
    this.in = in;
    this.name = name;
    this.place = place;
    this.options = options;
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public Optional<Found> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    return Optional.of(new Found.Document(read()));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Outcome<RawArticle> read() throws IOException {
    int limit = (int) options.maxDocumentBytes();
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      return place.rejected(
          Rejection.Reason.TOO_LARGE, "over " + limit + " bytes, the limit for one document");
    }
    return Outcome.done(
        new RawArticle(
            place.id(),
            place.source(),
            Fields.NONE,
            new Content.Bytes(bytes, name, Optional.empty())));
  }
}
