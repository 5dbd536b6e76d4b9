package org.partnerships.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads frames until the end of a file or the first one that is not whole. */
final class FrameReader implements AutoCloseable {
  private static final int LONGEST_HEAD = 512;

  private final InputStream in;
  private long end;

  /** Opens a file; one that does not exist holds no frame. */
  FrameReader(Path file) throws IOException {
    this.in =
        Files.exists(file)
            ? new BufferedInputStream(Files.newInputStream(file), 1 << 16)
            : InputStream.nullInputStream();
  }

  /** The next whole frame. */
  Optional<Frame> next() throws IOException {
    String line = line();
    Optional<Frame.Head> head = Frame.head(line);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    byte[] lines = in.readNBytes(head.get().length());
    if (lines.length < head.get().length()) {
      return Optional.empty();
    }
    Optional<Frame> frame = head.get().with(lines);
    if (frame.isPresent()) {
      end += line.length() + 1 + lines.length;
    }
    return frame;
  }

  /** Where the last whole frame ended, in bytes. */
  long end() {
    return end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Up to the line end; empty if there is none where one has to be. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(LONGEST_HEAD);
    for (int b = in.read(); b >= 0 && line.size() < LONGEST_HEAD; b = in.read()) {
      if (b == '\n') {
        return line.toString(java.nio.charset.StandardCharsets.US_ASCII);
      }
      line.write(b);
    }
    return "";
  }
}
