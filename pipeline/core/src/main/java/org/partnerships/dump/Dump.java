package org.partnerships.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;

/**
 * The documents of a list of inputs, one by one and in order: files, folders (walked in name order,
 * without dot-files) and what lies in them. Memory does not grow with the dump.
 *
 * <p>A document that cannot be read is a failed outcome, and the rest goes on. To be used by one
 * thread; only {@link #bytesRead} may be asked by others.
 */
public final class Dump implements Iterator<Outcome<RawArticle>>, AutoCloseable {
  /** The input that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  /** A container that is being read. */
  private static final class Open {
    private final DocumentReader reader;
    private boolean heldSomething;

    Open(DocumentReader reader) {
      this.reader = reader;
    }
  }

  private final List<Path> paths;
  private final Deque<Supplier<Found>> inputs;
  private final Deque<Open> open = new ArrayDeque<>();
  private final AtomicLong bytesRead;
  private Optional<Outcome<RawArticle>> ahead = Optional.empty();

  private Dump(List<Path> paths, Deque<Supplier<Found>> inputs, AtomicLong bytesRead) {
    this.paths = paths;
    this.inputs = inputs;
    this.bytesRead = bytesRead;
  }

  /**
   * Opens a dump.
   *
   * @param inputs files, folders, or {@code -} for standard input
   * @param standardInput read and closed only if it is among the inputs
   * @throws DumpException if an input is missing or may not be read
   */
  public static Dump open(List<String> inputs, InputStream standardInput, DumpOptions options)
      throws DumpException {
    AtomicLong bytesRead = new AtomicLong();
    StreamOpener streams = new StreamOpener(options);
    FileOpener files = new FileOpener(streams, bytesRead);
    List<Path> paths = new ArrayList<>();
    Deque<Supplier<Found>> found = new ArrayDeque<>();
    for (String input : inputs) {
      if (input.equals(STANDARD_INPUT)) {
        InputStream counted = new CountingInput(standardInput, bytesRead);
        Place place = Place.file(STANDARD_INPUT, STANDARD_INPUT);
        found.add(() -> new Found.Container(streams.open(counted, "", place)));
      } else {
        Path path = checked(input);
        paths.add(path);
        found.add(() -> foundAt(path, files));
      }
    }
    return new Dump(paths, found, bytesRead);
  }

  /** The size of all files, before decompression; standard input counts as nothing. */
  public long totalBytes() {
    long total = 0;
    for (Path path : paths) {
      total += sizeOf(path);
    }
    return total;
  }

  /** How much of it has been read. */
  public long bytesRead() {
    return bytesRead.get();
  }

  @Override
  public boolean hasNext() {
    if (ahead.isEmpty()) {
      ahead = advance();
    }
    return ahead.isPresent();
  }

  @Override
  public Outcome<RawArticle> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the dump is at its end");
    }
    Outcome<RawArticle> next = ahead.orElseThrow();
    ahead = Optional.empty();
    return next;
  }

  /** Closes what is still open. */
  @Override
  public void close() {
    while (!open.isEmpty()) {
      closeTop();
    }
    inputs.clear();
  }

  private Optional<Outcome<RawArticle>> advance() {
    Optional<Outcome<RawArticle>> outcome = Optional.empty();
    while (outcome.isEmpty() && !(open.isEmpty() && inputs.isEmpty())) {
      outcome = open.isEmpty() ? enter(inputs.remove().get()) : step(open.peek());
    }
    return outcome;
  }

  /** One step in a container; empty if it only led into another one or to its end. */
  // The one place where a broken container becomes a value; its libraries also throw unchecked.
  private Optional<Outcome<RawArticle>> step(Open top) {
    try {
      Optional<Found> found = top.reader.next();
      if (found.isPresent()) {
        top.heldSomething = true;
        return enter(found.get());
      }
      closeTop();
      return top.heldSomething || !top.reader.mustHoldSomething()
          ? Optional.empty()
          : Optional.of(
              top.reader.place().rejected(Rejection.Reason.EMPTY, "it holds no document"));
    } catch (IOException | RuntimeException e) {
      closeTop();
      return Optional.of(rejected(top.reader, e));
    }
  }

  private static Outcome<RawArticle> rejected(DocumentReader reader, Exception e) {
    if (e instanceof TooLargeException) {
      return reader.place().rejected(Rejection.Reason.TOO_LARGE, e.getMessage());
    }
    boolean folder = reader instanceof FolderReader;
    String message = e instanceof IOException io ? FileOpener.reason(io) : e.toString();
    return reader
        .place()
        .rejected(
            folder ? Rejection.Reason.UNREADABLE : Rejection.Reason.CORRUPT,
            (folder ? "" : "the rest cannot be read: ") + message);
  }

  private Optional<Outcome<RawArticle>> enter(Found found) {
    if (found instanceof Found.Document document) {
      return Optional.of(document.outcome());
    }
    open.push(new Open(((Found.Container) found).reader()));
    return Optional.empty();
  }

  private void closeTop() {
    try {
      open.pop().reader.close();
    } catch (IOException e) {
      // What was read is read; a fault of closing an input changes nothing.
    }
  }

  private static Found foundAt(Path path, FileOpener files) {
    return Files.isDirectory(path)
        ? new Found.Container(new FolderReader(path, path, files))
        : files.open(path, Place.file(FileOpener.nameOf(path), path.toString()));
  }

  private static Path checked(String input) throws DumpException {
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      throw new DumpException("no path: " + input, e);
    }
    if (!Files.exists(path)) {
      throw new DumpException("there is no file or folder " + input);
    }
    if (!Files.isReadable(path)) {
      throw new DumpException("no permission to read " + input);
    }
    return path;
  }

  private static long sizeOf(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0; // What cannot be read will be rejected; the sum is for a progress bar.
    }
  }
}
