package org.partnerships.batch;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What a journal keeps of one document: a line of numbers, and after it the lines that go into a
 * result file. A checksum over both tells a torn frame.
 *
 * @param key which document
 * @param fate what became of it
 * @param text tells copies of one text; none without events
 * @param times how long it took
 * @param lines its events or its rejection, in UTF-8, each with a line end
 */
record Frame(DocumentKey key, Fate fate, TextSketch text, StageTimes times, byte[] lines) {
  private static final int FIELDS = 9;

  /** Where the document's place is not its id. */
  private static final int FIELDS_WITH_PLACE = 10;

  private static final int MEMORY_WITHOUT_LINES = 600;
  private static final byte[] NO_LINES = {};

  /** What became of a document. */
  enum Fate {
    WITH_EVENTS,
    WITHOUT_EVENTS,
    REJECTED,
    /** Rejected for what may be otherwise another time; the next run tries again. */
    REJECTED_FOR_NOW,
    SEEN;

    boolean isRejected() {
      return this == REJECTED || this == REJECTED_FOR_NOW;
    }
  }

  /** The first line of a frame and what it promises. */
  record Head(Frame frame, int length, long sum, String checked) {
    /** The whole frame, if its lines are those that it was written with. */
    Optional<Frame> with(byte[] lines) {
      return checksum(checked, lines) == sum
          ? Optional.of(new Frame(frame.key, frame.fate, frame.text, frame.times, lines))
          : Optional.empty();
    }
  }

  static Frame seen(DocumentKey key) {
    return new Frame(key, Fate.SEEN, TextSketch.NONE, StageTimes.ZERO, NO_LINES);
  }

  /** How many bytes it takes while it waits, about. */
  long memory() {
    return MEMORY_WITHOUT_LINES + lines.length;
  }

  byte[] bytes() {
    String checked =
        String.join(
            " ",
            hex(key.id()),
            hex(key.digest()),
            fate.name(),
            text.line(),
            Long.toString(times.extract()),
            Long.toString(times.annotate()),
            Long.toString(times.find()),
            Integer.toString(lines.length));
    if (key.place() != 0) {
      checked += " " + hex(key.place());
    }
    String head = checked + " " + hex(checksum(checked, lines)) + "\n";
    byte[] first = head.getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[first.length + lines.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(lines, 0, all, first.length, lines.length);
    return all;
  }

  /** Empty if the line is no whole first line. */
  static Optional<Head> head(String line) {
    String[] fields = line.split(" ");
    if (fields.length != FIELDS && fields.length != FIELDS_WITH_PLACE) {
      return Optional.empty();
    }
    try {
      long place = fields.length == FIELDS_WITH_PLACE ? number(fields[FIELDS - 1]) : 0;
      Frame frame =
          new Frame(
              new DocumentKey(number(fields[0]), number(fields[1]), place),
              Fate.valueOf(fields[2]),
              TextSketch.read(fields[3]),
              new StageTimes(
                  Long.parseLong(fields[4]), Long.parseLong(fields[5]), Long.parseLong(fields[6])),
              NO_LINES);
      return Optional.of(
          new Head(
              frame,
              Integer.parseUnsignedInt(fields[7]),
              number(fields[fields.length - 1]),
              line.substring(0, line.lastIndexOf(' '))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String hex(long number) {
    return HexFormat.of().toHexDigits(number);
  }

  private static long number(String hex) {
    return HexFormat.fromHexDigitsToLong(hex);
  }

  private static long checksum(String checked, byte[] lines) {
    CRC32 crc = new CRC32();
    crc.update(checked.getBytes(StandardCharsets.US_ASCII));
    crc.update(lines);
    return crc.getValue();
  }
}
