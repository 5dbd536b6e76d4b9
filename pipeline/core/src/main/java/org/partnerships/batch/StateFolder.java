package org.partnerships.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerships.jsonl.UnfinishedRun;

/**
 * The hidden folder beside the results: the lock, what earlier runs know of each document ({@code
 * documents}), the journal of the present run, and {@code next}, where results grow until all of
 * them are whole. They appear together: after the mark {@code commit} is there, they are moved, and
 * a process that was killed meanwhile leaves the rest of the moves to the next one.
 */
final class StateFolder implements AutoCloseable {
  private static final String LAST = "last";

  /** What a commit brings into view, in this order. */
  private static final List<String> RESULTS =
      List.of("events.jsonl", "partnerships.jsonl", "rejects.jsonl", "run.json");

  private final Path out;
  private final Path state;
  private final FileChannel lockFile;
  private final FileLock lock;

  private StateFolder(Path out, Path state, FileChannel lockFile, FileLock lock) {
    this.out = out;
    this.state = state;
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /**
   * Locks the folder and finishes what a killed process left half moved. The system takes the lock
   * away from a process that ends, however it ends.
   *
   * @throws FolderInUseException if another process has it
   */
  static StateFolder open(Path out) throws IOException {
    Path state = Files.createDirectories(out.resolve(".state"));
    FileChannel file =
        FileChannel.open(
            state.resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      return locked(out, state, file);
    } catch (IOException e) {
      file.close(); // And with it goes the lock.
      throw e;
    }
  }

  private static StateFolder locked(Path out, Path state, FileChannel file) throws IOException {
    Optional<FileLock> lock = tryLock(file);
    if (lock.isEmpty()) {
      throw new FolderInUseException(
          out
              + " is in use by another run"
              + owner(file)
              + "; wait for it, or choose another folder");
    }
    writeOwner(file);
    StateFolder folder = new StateFolder(out, state, file, lock.get());
    folder.finishCommit();
    return folder;
  }

  private static Optional<FileLock> tryLock(FileChannel file) throws IOException {
    try {
      return Optional.ofNullable(file.tryLock(Long.MAX_VALUE - 1, 1, false));
    } catch (OverlappingFileLockException e) {
      return Optional.empty(); // Another thread of this very process has it.
    }
  }

  private static void writeOwner(FileChannel file) throws IOException {
    file.truncate(0);
    String owner = Long.toString(ProcessHandle.current().pid());
    file.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)), 0);
  }

  private static String owner(FileChannel file) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(20);
    int length = file.read(bytes, 0);
    String pid = length <= 0 ? "" : new String(bytes.array(), 0, length, StandardCharsets.US_ASCII);
    return pid.matches("\\d+") ? " (process " + pid + ")" : "";
  }

  Path journal() {
    return state.resolve("journal");
  }

  /** What earlier runs know: frames, one a document. */
  Path documents() {
    return state.resolve("documents");
  }

  Path next(String name) {
    return state.resolve("next").resolve(name);
  }

  /** A folder for what is being sorted; whoever sorts makes it and deletes it. */
  Path sorting(String what) {
    return state.resolve("sorting-" + what);
  }

  /** The run that has begun and not come to its end. */
  Optional<UnfinishedRun> unfinished() throws IOException {
    try {
      return Optional.of(UnfinishedRun.read(Files.readString(state.resolve("run"))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Begins a run with an empty journal. */
  void begin(UnfinishedRun run) throws IOException {
    Files.deleteIfExists(journal());
    Path written = state.resolve("run.new");
    Files.writeString(written, run.line());
    move(written, state.resolve("run"));
  }

  /** An empty folder for new results. */
  void prepareNext() throws IOException {
    deleteTree(state.resolve("next"));
    Files.createDirectories(state.resolve("next"));
  }

  /**
   * Brings the new results into view.
   *
   * @param last true if the run is at its end: its journal goes, and what it knows of the documents
   *     becomes what earlier runs know
   */
  void commit(boolean last) throws IOException {
    Path written = state.resolve("commit.new");
    Files.writeString(written, last ? LAST : "");
    move(written, state.resolve("commit"));
    finishCommit();
  }

  private void finishCommit() throws IOException {
    Path mark = state.resolve("commit");
    if (!Files.exists(mark)) {
      return;
    }
    boolean last = Files.readString(mark).equals(LAST);
    for (String name : RESULTS) {
      moveIfThere(next(name), out.resolve(name));
    }
    if (last) {
      moveIfThere(next("documents"), documents());
      Files.deleteIfExists(journal());
      Files.deleteIfExists(state.resolve("run"));
    }
    Files.delete(mark);
  }

  private static void moveIfThere(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      move(from, to);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    lockFile.close();
  }
}
