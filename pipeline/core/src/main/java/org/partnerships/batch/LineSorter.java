package org.partnerships.batch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts lines by their characters; what does not fit into memory goes through files of a folder,
 * which is empty again after closing. Equal lines all stay. Lines may not hold line ends.
 */
final class LineSorter implements AutoCloseable {
  static final long CHARACTERS_IN_MEMORY = 24L << 20;
  private static final int FILES_AT_ONCE = 64;

  private final Path folder;
  private final long limit;
  private final List<Path> sorted = new ArrayList<>();
  private List<String> lines = new ArrayList<>();
  private long characters;
  private int files;

  /** Takes each line in turn. */
  @FunctionalInterface
  interface Sink {
    void accept(String line) throws IOException;
  }

  /**
   * Sorts with the help of a folder.
   *
   * @param limit how many characters are kept in memory
   */
  LineSorter(Path folder, long limit) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.limit = limit;
  }

  void add(String line) throws IOException {
    lines.add(line);
    characters += line.length();
    if (characters >= limit) {
      spill();
    }
  }

  /** Hands out all lines in order; nothing can be added after that. */
  void drainTo(Sink sink) throws IOException {
    if (sorted.isEmpty()) {
      Collections.sort(lines);
      for (String line : lines) {
        sink.accept(line);
      }
      return;
    }
    spill();
    merge(sorted, sink);
  }

  private void spill() throws IOException {
    Collections.sort(lines);
    Path file = newFile();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (String line : lines) {
        writeLine(out, line);
      }
    }
    lines = new ArrayList<>();
    characters = 0;
    sorted.add(file);
    if (sorted.size() == FILES_AT_ONCE) {
      mergeToOne();
    }
  }

  private void mergeToOne() throws IOException {
    Path file = newFile();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      merge(sorted, line -> writeLine(out, line));
    }
    for (Path old : sorted) {
      Files.delete(old);
    }
    sorted.clear();
    sorted.add(file);
  }

  private Path newFile() {
    return folder.resolve("sorted-" + files++);
  }

  private static void writeLine(BufferedWriter out, String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  private static void merge(List<Path> files, Sink sink) throws IOException {
    PriorityQueue<Source> sources = new PriorityQueue<>(Comparator.comparing(Source::line));
    List<BufferedReader> readers = new ArrayList<>();
    try {
      for (Path file : files) {
        BufferedReader reader = Files.newBufferedReader(file);
        readers.add(reader);
        advance(reader, sources);
      }
      for (Source next = sources.poll(); next != null; next = sources.poll()) {
        sink.accept(next.line());
        advance(next.reader(), sources);
      }
    } finally {
      for (BufferedReader reader : readers) {
        reader.close();
      }
    }
  }

  private record Source(String line, BufferedReader reader) {}

  private static void advance(BufferedReader reader, PriorityQueue<Source> sources)
      throws IOException {
    String line = reader.readLine();
    if (line != null) {
      sources.add(new Source(line, reader));
    }
  }

  @Override
  public void close() {
    try {
      StateFolder.deleteTree(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
