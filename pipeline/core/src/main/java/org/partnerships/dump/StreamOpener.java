package org.partnerships.dump;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.partnerships.article.Content;
import org.partnerships.article.Rejection;

/** Chooses the reader of a stream by its first bytes and its name. */
final class StreamOpener {
  private static final int BUFFER = 1 << 16;

  /** A file that was compressed twice is odd; more often is a trap. */
  private static final int MAX_COMPRESSIONS = 2;

  private final DumpOptions options;
  private final JsonRecords records;

  StreamOpener(DumpOptions options) {
    this.options = options;
    this.records = new JsonRecords(options);
  }

  /**
   * The reader of a stream, which owns it from now on. Nothing but a first look is read.
   *
   * @param name the file's name, or an empty one where only the content can tell
   */
  DocumentReader open(InputStream in, String name, Place place) {
    return new LazyReader(
        place, () -> choose(new BufferedInputStream(in, BUFFER), name, place), in);
  }

  private DocumentReader choose(BufferedInputStream in, String name, Place place)
      throws IOException {
    BufferedInputStream content = in;
    String contentName = name;
    Optional<SwellGuard> guard = Optional.empty();
    for (int i = 0; i < MAX_COMPRESSIONS; i++) {
      Optional<Compression> compression = Compression.of(head(content, Compression.MAGIC_BYTES));
      if (compression.isEmpty()) {
        break;
      }
      guard = Optional.of(opened(compression.get(), content));
      content = new BufferedInputStream(guard.get(), BUFFER);
      contentName = compression.get().contentName(contentName);
    }
    Kind kind = Kind.of(contentName, head(content, Kind.HEAD_BYTES));
    if ((kind == Kind.ZIP || kind == Kind.TAR) && place.archives() >= options.maxNesting()) {
      return new TooDeep(place, content);
    }
    if (kind == Kind.FILE) {
      guard.ifPresent(SwellGuard::expectOneDocument);
    }
    return switch (kind) {
      case JSON_LINES -> new JsonLinesReader(content, place, records, options);
      case ZIP -> ArchiveReader.zip(content, place, this);
      case TAR -> ArchiveReader.tar(content, place, this);
      case WARC -> new WarcDocuments(content, place, options);
      case FEED -> new FeedReader(content, place, options);
      case JSON -> new JsonFileReader(content, place, records, options);
      case MBOX -> new MboxReader(content, place, this, options);
      case MAIL -> mail(content, contentName, MailAttachments::of, place);
      case COMPOUND -> mail(content, contentName, OutlookAttachments::of, place);
      case FILE -> new SingleReader(content, contentName, place, options);
    };
  }

  /** The mail with its attachments; one that is too large is rejected as any file is. */
  private DocumentReader mail(InputStream in, String name, Attachment.Finder finder, Place place)
      throws IOException {
    byte[] bytes = in.readNBytes((int) options.maxDocumentBytes() + 1);
    return bytes.length > options.maxDocumentBytes()
        ? new SingleReader(new ByteArrayInputStream(bytes), name, place, options)
        : new MailReader(
            new Content.Bytes(bytes, name, Optional.empty()), finder, place, this, options);
  }

  private static SwellGuard opened(Compression compression, InputStream in) throws IOException {
    AtomicLong read = new AtomicLong();
    return new SwellGuard(compression.open(new CountingInput(in, read)), read::get);
  }

  private static byte[] head(BufferedInputStream in, int length) throws IOException {
    in.mark(length);
    byte[] head = in.readNBytes(length);
    in.reset();
    return head;
  }

  /** An archive in too many others: rejected without a look into it. */
  private static final class TooDeep implements DocumentReader {
    private final Place place;
    private final InputStream in;
    private boolean done;

    TooDeep(Place place, InputStream in) {
      this.place = place;
      this.in = in;
    }

    @Override
    public Place place() {
      return place;
    }

    @Override
    public Optional<Found> next() {
      if (done) {
        return Optional.empty();
      }
      done = true;
      return Optional.of(
          new Found.Document(
              place.rejected(
                  Rejection.Reason.TOO_LARGE,
                  "an archive within " + place.archives() + " others")));
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
