package org.partnerships.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.partnerships.article.Rejection.Reason;

/**
 * What passes between this process and one that parses, both ways: each field with its length
 * before it. Both ends are the same version of this class.
 */
final class ParserWire {
  /** The first byte that a process sends, once it can take requests. */
  static final int READY = 'R';

  private static final int PARSED = 0;
  private static final int FAILED = 1;

  private ParserWire() {}

  static void write(ParserRequest request, DataOutputStream out) throws IOException {
    writeText(request.name(), out);
    writeText(request.declared(), out);
    writeText(request.type(), out);
    writeBytes(request.bytes(), out);
    out.flush();
  }

  static ParserRequest readRequest(DataInputStream in) throws IOException {
    String name = readText(in);
    String declared = readText(in);
    String type = readText(in);
    return new ParserRequest(readBytes(in), name, declared, type);
  }

  static void write(Parsed parsed, DataOutputStream out) throws IOException {
    out.writeByte(PARSED);
    writeText(parsed.mediaType(), out);
    writeText(parsed.text(), out);
    writeText(parsed.headline(), out);
    writeText(parsed.title().orElse(""), out);
    writeText(parsed.created().orElse(""), out);
    out.flush();
  }

  static void write(ExtractionException failure, DataOutputStream out) throws IOException {
    out.writeByte(FAILED);
    writeText(failure.reason().name(), out);
    writeText(failure.getMessage(), out);
    out.flush();
  }

  /**
   * The answer to a request.
   *
   * @throws ExtractionException the one that the parser threw
   * @throws IOException if the other process ended before it had answered
   */
  static Parsed readReply(DataInputStream in) throws IOException, ExtractionException {
    if (in.readByte() == FAILED) {
      Reason reason = Reason.valueOf(readText(in));
      throw new ExtractionException(reason, readText(in));
    }
    return new Parsed(
        readText(in), readText(in), readText(in), notEmpty(readText(in)), notEmpty(readText(in)));
  }

  private static Optional<String> notEmpty(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  private static void writeText(String text, DataOutputStream out) throws IOException {
    writeBytes(text.getBytes(StandardCharsets.UTF_8), out);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  private static void writeBytes(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the other end is gone");
    }
    return bytes;
  }
}
