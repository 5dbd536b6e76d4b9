package org.partnerships.dump;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a JSON text into the bytes of its records, with bounded memory: one object, objects one
 * after the other, or the elements of one list. It only counts brackets and knows strings; whether
 * a slice is good JSON is for others to say, so that a broken record does not cost the next.
 */
final class JsonSlicer implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int END = -1;

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private long line = 1;
  private long column = 1;
  private boolean begun;
  private boolean inList;
  private boolean wasList;

  /**
   * A record.
   *
   * @param bytes empty if it is longer than the limit
   * @param length how many bytes it has
   * @param start where it begins
   */
  record Slice(byte[] bytes, long length, TextPlace start) {
    boolean tooLong() {
      return length > bytes.length;
    }
  }

  JsonSlicer(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * The next record; empty at the end.
   *
   * @throws IOException if the text is no JSON of records, or its list has no end
   */
  Optional<Slice> next() throws IOException {
    int c = skipSeparators();
    if (c == '[' && !begun) {
      inList = true;
      wasList = true;
      begun = true;
      read();
      c = skipSeparators();
    }
    if (c == ']' && inList) {
      inList = false;
      read();
      c = skipSeparators();
    }
    if (c == END) {
      return end();
    }
    if (c != '{' && !inList) {
      throw new IOException("neither a record nor a list of records");
    }
    begun = true;
    return Optional.of(c == '{' || c == '[' ? brackets() : scalar());
  }

  /** True if a list was opened: its elements have numbers even if there is only one. */
  boolean isList() {
    return wasList;
  }

  /** True if nothing is left but white space. */
  boolean isAtEnd() throws IOException {
    return skipSeparators() == END;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Optional<Slice> end() throws IOException {
    if (inList) {
      throw new IOException("the list has no end");
    }
    return Optional.empty();
  }

  private Slice brackets() throws IOException {
    Growing slice = new Growing(limit, new TextPlace(line, column));
    int depth = 0;
    do {
      int c = read();
      if (c == END) {
        break;
      }
      slice.add(c);
      if (c == '"') {
        string(slice);
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
    } while (depth > 0);
    return slice.finish();
  }

  /** From after its opening quote to its closing one. */
  private void string(Growing slice) throws IOException {
    for (int c = read(); c != END; c = read()) {
      slice.add(c);
      if (c == '"') {
        return;
      }
      if (c == '\\') {
        int escaped = read();
        if (escaped != END) {
          slice.add(escaped);
        }
      }
    }
  }

  /** A number, a word or a string where a record should be. */
  private Slice scalar() throws IOException {
    Growing slice = new Growing(limit, new TextPlace(line, column));
    for (int c = peek(); c != END && c != ',' && c != ']'; c = peek()) {
      slice.add(read());
      if (c == '"') {
        string(slice);
      }
    }
    return slice.finish();
  }

  private int skipSeparators() throws IOException {
    int c = peek();
    while (c != END && (c <= ' ' || c == ',' || !begun && isMark(c))) {
      read();
      c = peek();
    }
    return c;
  }

  /** A byte of the byte order mark. */
  private static boolean isMark(int c) {
    return c == 0xEF || c == 0xBB || c == 0xBF;
  }

  private int peek() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return end == 0 ? END : buffer[next] & 0xff;
  }

  private int read() throws IOException {
    int c = peek();
    if (c == END) {
      return c;
    }
    next++;
    if (c == '\n') {
      line++;
      column = 1;
    } else if (TextPlace.isFirstByte(c)) {
      column++;
    }
    return c;
  }

  /** Bytes up to a limit; over it they are only counted. */
  private static final class Growing {
    private final int limit;
    private final TextPlace start;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long length;

    Growing(int limit, TextPlace start) {
      this.limit = limit;
      this.start = start;
    }

    void add(int b) {
      length++;
      if (length <= limit) {
        bytes.write(b);
      }
    }

    Slice finish() {
      return new Slice(length > limit ? new byte[0] : bytes.toByteArray(), length, start);
    }
  }
}
