package org.partnerships.dump;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Lines of bytes, with bounded memory: of a line that is too long only its length is kept. */
final class LineReader implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER];
  private byte[] line = new byte[BUFFER];
  private int begin;
  private int end;

  /**
   * A line.
   *
   * @param bytes without the line feed; empty if it is longer than the limit
   * @param length how many bytes it has
   */
  record Line(byte[] bytes, long length) {
    boolean tooLong() {
      return length > bytes.length;
    }
  }

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line; empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    long length = 0;
    boolean any = false;
    while (fill()) {
      any = true;
      int feed = indexOfFeed();
      int stop = feed < 0 ? end : feed;
      length = keep(length, stop);
      begin = feed < 0 ? end : feed + 1;
      if (feed >= 0) {
        break;
      }
    }
    return any ? Optional.of(lineOf(length)) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean fill() throws IOException {
    if (begin < end) {
      return true;
    }
    begin = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    return end > 0;
  }

  private int indexOfFeed() {
    for (int i = begin; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private long keep(long length, int stop) {
    int count = stop - begin;
    if (length + count <= limit) {
      int needed = (int) length + count;
      if (needed > line.length) {
        line = Arrays.copyOf(line, Math.min(limit, Math.max(needed, 2 * line.length)));
      }
      System.arraycopy(buffer, begin, line, (int) length, count);
    }
    return length + count;
  }

  private Line lineOf(long length) {
    byte[] bytes = length > limit ? new byte[0] : Arrays.copyOf(line, (int) length);
    if (line.length > BUFFER) {
      line = new byte[BUFFER]; // One huge line must not cost memory for the rest of the dump.
    }
    return new Line(bytes, length);
  }
}
