package org.partnerships.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.partnerships.article.Rejection;

/** Opens files, counting what is read from them. */
final class FileOpener {
  private final StreamOpener streams;
  private final AtomicLong bytesRead;

  FileOpener(StreamOpener streams, AtomicLong bytesRead) {
    this.streams = streams;
    this.bytesRead = bytesRead;
  }

  /** The file's reader; a file that cannot be opened is a rejected document. */
  Found open(Path file, Place place) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new IOException("it is no regular file");
      }
      return new Found.Container(streams.open(openCounted(file), nameOf(file), place));
    } catch (IOException e) {
      return new Found.Document(place.rejected(Rejection.Reason.UNREADABLE, reason(e)));
    }
  }

  private InputStream openCounted(Path file) throws IOException {
    return new CountingInput(Files.newInputStream(file), bytesRead);
  }

  static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** What is wrong, in a sentence; the messages of the file system are bare paths. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    return String.valueOf(e.getMessage());
  }
}
