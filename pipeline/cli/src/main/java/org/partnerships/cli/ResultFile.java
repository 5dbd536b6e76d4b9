package org.partnerships.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Lines of results to standard output, or to a file that appears once it is whole. */
final class ResultFile implements AutoCloseable {
  private final Optional<Path> file;
  private final Path part;
  private final OutputStream out;
  private final Optional<PrintStream> console;

  private ResultFile(
      Optional<Path> file, Path part, OutputStream out, Optional<PrintStream> console) {
    this.file = file;
    this.part = part;
    this.out = out;
    this.console = console;
  }

  static ResultFile open(Optional<Path> file, PrintStream console) throws IOException {
    if (file.isEmpty()) {
      OutputStream buffered = new BufferedOutputStream(console, 1 << 16);
      return new ResultFile(file, Path.of(""), buffered, Optional.of(console));
    }
    Path path = file.get();
    if (Files.isDirectory(path)) {
      throw new UsageException("--out: " + path + " is a folder; name a file");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return new ResultFile(Optional.empty(), path, Files.newOutputStream(path), Optional.empty());
    }
    Path parent = path.toAbsolutePath().getParent();
    if (!Files.isDirectory(parent)) {
      throw new UsageException("--out: there is no folder " + parent + "; create it first");
    }
    Path part = parent.resolve("." + path.getFileName() + ".part");
    OutputStream buffered = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    return new ResultFile(file, part, buffered, Optional.empty());
  }

  /** Writes a line; false if nobody reads any more. */
  boolean line(String line) throws IOException {
    out.write(line.getBytes(StandardCharsets.UTF_8));
    out.write('\n');
    return console.isEmpty() || !console.get().checkError();
  }

  /** Brings the file into view. */
  void publish() throws IOException {
    out.flush();
    if (file.isPresent()) {
      out.close();
      Files.move(
          part, file.get(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (console.isEmpty()) {
      out.close();
    }
    if (file.isPresent()) {
      Files.deleteIfExists(part);
    }
  }
}
