package org.partnerships.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Gives up on a compressed stream that swells as no dump of articles does: some kilobytes of Bzip2
 * can hold terabytes of zeros. Texts shrink to a fifth or a twentieth; the same page over and over
 * to a hundredth.
 */
final class SwellGuard extends FilterInputStream {
  private static final long HARMLESS_BYTES = 256L << 20;
  private static final long HARMLESS_DOCUMENT_BYTES = 16L << 20;
  private static final long MOST_TIMES = 500;

  private final LongSupplier compressed;
  private final long begun;
  private long bytes;
  private long harmless = HARMLESS_BYTES;

  /**
   * A guard.
   *
   * @param content what comes out
   * @param compressed how many bytes have gone in so far
   */
  SwellGuard(InputStream content, LongSupplier compressed) {
    super(content);
    this.compressed = compressed;
    this.begun = compressed.getAsLong();
  }

  /** What comes out is one document: it is given up sooner than a dump. */
  void expectOneDocument() {
    harmless = HARMLESS_DOCUMENT_BYTES;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    count(Math.max(0, n));
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Reads to the end. */
  void drain() throws IOException {
    byte[] buffer = new byte[1 << 16];
    while (read(buffer, 0, buffer.length) >= 0) {
      // Only the count matters.
    }
  }

  private void count(long more) throws IOException {
    bytes += more;
    if (bytes > harmless && bytes / MOST_TIMES > compressed.getAsLong() - begun) {
      throw new TooLargeException(
          "it swells to more than " + MOST_TIMES + " times its compressed size");
    }
  }
}
