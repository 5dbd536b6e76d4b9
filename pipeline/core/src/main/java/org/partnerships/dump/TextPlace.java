package org.partnerships.dump;

/**
 * A place in a text file as an editor shows it; both counted from 1.
 *
 * @param column in characters
 */
record TextPlace(long line, long column) {
  /** The beginning of a line. */
  static TextPlace line(long number) {
    return new TextPlace(number, 1);
  }

  /** The place behind so many of the bytes that begin here; they are UTF-8. */
  TextPlace after(byte[] bytes, int count) {
    long toLine = line;
    long toColumn = column;
    for (int i = 0; i < count; i++) {
      if (bytes[i] == '\n') {
        toLine++;
        toColumn = 1;
      } else if (isFirstByte(bytes[i])) {
        toColumn++;
      }
    }
    return new TextPlace(toLine, toColumn);
  }

  /** True for the first byte of a character of UTF-8. */
  static boolean isFirstByte(int b) {
    return (b & 0xC0) != 0x80;
  }

  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
