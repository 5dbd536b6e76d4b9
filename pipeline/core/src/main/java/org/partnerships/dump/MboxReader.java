package org.partnerships.dump;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.partnerships.article.Content;
import org.partnerships.article.Rejection;

/** The mails of an MBOX file: each begins with a line {@code From …} after an empty line. */
final class MboxReader implements DocumentReader {
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private final LineReader lines;
  private final Place place;
  private final StreamOpener streams;
  private final DumpOptions options;
  private final int limit;
  private boolean begun;
  private boolean ended;
  private long number;

  MboxReader(InputStream in, Place place, StreamOpener streams, DumpOptions options) {
    this.streams = streams;
    this.options = options;
    this.limit = (int) options.maxDocumentBytes();
    this.lines = new LineReader(in, limit);
    this.place = place;
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public Optional<Found> next() throws IOException {
    while (!begun && !ended) {
      Optional<LineReader.Line> line = lines.next();
      ended = line.isEmpty();
      begun = line.isPresent() && startsWith(line.get().bytes(), FROM, 0);
    }
    return ended ? Optional.empty() : Optional.of(mail());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** Reads to the next mail's first line, or to the end. */
  private Found mail() throws IOException {
    Place here = place.record(++number);
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    long length = 0;
    boolean afterEmptyLine = false;
    while (true) {
      Optional<LineReader.Line> line = lines.next();
      if (line.isEmpty()) {
        ended = true;
        break;
      }
      byte[] bytes = line.get().bytes();
      if (afterEmptyLine && startsWith(bytes, FROM, 0)) {
        break;
      }
      length += line.get().length() + 1;
      if (length <= limit) {
        append(mail, bytes);
      }
      afterEmptyLine = line.get().length() == 0 || Arrays.equals(bytes, new byte[] {'\r'});
    }
    if (length > limit) {
      return new Found.Document(
          here.rejected(
              Rejection.Reason.TOO_LARGE, "over " + limit + " bytes, the limit for one document"));
    }
    Content.Bytes content =
        new Content.Bytes(mail.toByteArray(), "mail.eml", Optional.of("message/rfc822"));
    return new Found.Container(
        new MailReader(content, MailAttachments::of, here, streams, options));
  }

  /** {@code >From} at a line's begin was {@code From} before the mail came into the file. */
  private static void append(ByteArrayOutputStream mail, byte[] line) {
    int quotes = 0;
    while (quotes < line.length && line[quotes] == '>') {
      quotes++;
    }
    int from = quotes > 0 && startsWith(line, FROM, quotes) ? 1 : 0;
    mail.write(line, from, line.length - from);
    mail.write('\n');
  }

  private static boolean startsWith(byte[] line, byte[] begin, int at) {
    return line.length >= at + begin.length
        && Arrays.equals(line, at, at + begin.length, begin, 0, begin.length);
  }
}
