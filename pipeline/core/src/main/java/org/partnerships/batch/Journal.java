package org.partnerships.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * Appends frames. Each is handed to the system at once, so that a killed process loses nothing; a
 * power cut loses a few seconds, which are then done again.
 */
final class Journal implements AutoCloseable {
  private static final long SYNC_EVERY = TimeUnit.SECONDS.toNanos(5);

  private final FileChannel file;
  private long synced = System.nanoTime();

  private Journal(FileChannel file) {
    this.file = file;
  }

  /** Opens a journal to go on after its whole frames, which end there; the torn rest is cut off. */
  static Journal continueAt(Path path, long end) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    file.truncate(end);
    file.position(end);
    return new Journal(file);
  }

  void add(Frame frame) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(frame.bytes());
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    if (System.nanoTime() - synced > SYNC_EVERY) {
      file.force(false);
      synced = System.nanoTime();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
