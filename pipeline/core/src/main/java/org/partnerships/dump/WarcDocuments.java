package org.partnerships.dump;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.partnerships.article.Content;
import org.partnerships.article.Fields;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;

/**
 * What a crawl got: the responses of a WARC or ARC that were a success and may hold an article.
 * Redirects, errors, pictures, styles and scripts are no documents.
 */
final class WarcDocuments implements DocumentReader {
  private static final int OK = 200;

  private final WarcReader records;
  private final Place place;
  private final DumpOptions options;
  private long number;

  WarcDocuments(InputStream in, Place place, DumpOptions options) throws IOException {
    this.records = new WarcReader(in);
    this.place = place;
    this.options = options;
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public Optional<Found> next() throws IOException {
    for (Optional<WarcRecord> record = records.next();
        record.isPresent();
        record = records.next()) {
      number++;
      if (record.get() instanceof WarcResponse response) {
        Optional<Outcome<RawArticle>> document = read(response);
        if (document.isPresent()) {
          return document.map(Found.Document::new);
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  /** Empty if the response is no document. */
  private Optional<Outcome<RawArticle>> read(WarcResponse response) {
    Place here = place.record(number);
    try {
      HttpResponse http = response.http();
      String type = http.headers().first("Content-Type").orElse("");
      if (http.status() != OK || NoArticles.isOne(type)) {
        return Optional.empty();
      }
      return Optional.of(read(response.target(), type, http, here));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(
          here.rejected(Rejection.Reason.MALFORMED_RECORD, "no HTTP response: " + e.getMessage()));
    }
  }

  private Outcome<RawArticle> read(String url, String type, HttpResponse http, Place here)
      throws IOException {
    int limit = (int) options.maxDocumentBytes();
    byte[] bytes = http.bodyDecoded().stream().readNBytes(limit + 1);
    if (bytes.length > limit) {
      return here.rejected(
          Rejection.Reason.TOO_LARGE, "over " + limit + " bytes, the limit for one document");
    }
    return Outcome.done(
        new RawArticle(
            url == null || url.isBlank() ? here.id() : url,
            here.id(),
            here.source(),
            new Fields(Optional.ofNullable(url), Optional.empty(), Optional.empty(), Map.of()),
            new Content.Bytes(
                bytes, nameIn(url), Optional.of(type).filter(some -> !some.isBlank()))));
  }

  /** {@code https://a.example/b/c.pdf?d=e → c.pdf}. */
  private static String nameIn(String url) {
    String path = url == null ? "" : url.replaceFirst("[?#].*$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
