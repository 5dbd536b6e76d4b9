package org.partnerships.models;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Where the files of the models lie. Thread-safe. */
sealed interface Store {

  boolean has(String path);

  /** Opens a file that is there; the caller closes it. */
  InputStream open(String path) throws IOException;

  /** The paths of at least all files below a folder, sorted. */
  List<String> paths(String folder) throws IOException;

  /** The place of a file, for messages. */
  String place(String path);

  /** A folder. */
  record Folder(Path root) implements Store {
    @Override
    public boolean has(String path) {
      return Files.isRegularFile(root.resolve(path));
    }

    @Override
    public InputStream open(String path) throws IOException {
      return Files.newInputStream(root.resolve(path));
    }

    @Override
    public List<String> paths(String folder) throws IOException {
      try (Stream<Path> files = Files.walk(root.resolve(folder))) {
        return files
            .filter(Files::isRegularFile)
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .sorted()
            .toList();
      } catch (NoSuchFileException e) {
        return List.of();
      }
    }

    @Override
    public String place(String path) {
      return root.resolve(path).toString();
    }
  }

  /**
   * A folder in a jar. The class loader has read the jar's table of contents already, and Java
   * reads it once for all.
   *
   * @param jar open for the life of the process
   * @param root with a slash at its end
   */
  record Jar(ZipFile jar, String root) implements Store {
    @Override
    public boolean has(String path) {
      return jar.getEntry(root + path) != null;
    }

    @Override
    public InputStream open(String path) throws IOException {
      return jar.getInputStream(jar.getEntry(root + path));
    }

    @Override
    public List<String> paths(String folder) {
      return jar.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(root))
          .map(name -> name.substring(root.length()))
          .sorted()
          .toList();
    }

    @Override
    public String place(String path) {
      return jar.getName() + "!/" + root + path;
    }
  }
}
