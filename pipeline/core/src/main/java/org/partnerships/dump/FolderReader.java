package org.partnerships.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerships.article.Rejection;

/** The files below a folder, in name order, without those whose names begin with a dot. */
final class FolderReader implements DocumentReader {
  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> path.getFileName().toString());

  private final Path root;
  private final Path folder;
  private final FileOpener files;
  private Deque<Path> rest;

  FolderReader(Path root, Path folder, FileOpener files) {
    this.root = root;
    this.folder = folder;
    this.files = files;
  }

  @Override
  public Place place() {
    return placeOf(folder);
  }

  @Override
  public Optional<Found> next() throws IOException {
    if (rest == null) {
      rest = list();
    }
    return Optional.ofNullable(rest.poll()).map(this::open);
  }

  @Override
  public boolean mustHoldSomething() {
    return false;
  }

  @Override
  public void close() {}

  private Deque<Path> list() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted(BY_NAME)
          .collect(ArrayDeque::new, Deque::add, Deque::addAll);
    }
  }

  private Found open(Path path) {
    if (!Files.isDirectory(path)) {
      return files.open(path, placeOf(path));
    }
    if (leadsBack(path)) {
      return new Found.Document(
          placeOf(path)
              .rejected(Rejection.Reason.UNREADABLE, "a link to a folder that it lies in"));
    }
    return new Found.Container(new FolderReader(root, path, files));
  }

  private boolean leadsBack(Path path) {
    try {
      return Files.isSymbolicLink(path) && folder.toRealPath().startsWith(path.toRealPath());
    } catch (IOException e) {
      return false; // It will be found unreadable when it is listed.
    }
  }

  private Place placeOf(Path path) {
    String below = root.relativize(path).toString().replace('\\', '/');
    return Place.file(below.isEmpty() ? path.toString() : below, path.toString());
  }
}
