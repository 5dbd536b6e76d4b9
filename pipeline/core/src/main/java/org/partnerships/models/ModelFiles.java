package org.partnerships.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The trained models, rules and word lists, by their path below {@code models/}.
 *
 * <p>Thread-safe. A file that is missing is a fault of the installation and fails at once, with its
 * name.
 */
public final class ModelFiles {
  private static final Pattern COMMENT = Pattern.compile("(^|\\s+)#.*$");
  private static final Pattern CELL = Pattern.compile("\\s*;\\s*");
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String ANCHOR = "/models/MODELS.md";
  private static final ModelFiles BUILT_IN = new ModelFiles(builtInRoot());

  private final Path root;

  private ModelFiles(Path root) {
    this.root = root;
  }

  /** The files that travel in the jar. */
  public static ModelFiles builtIn() {
    return BUILT_IN;
  }

  /**
   * The files below a folder of the same layout.
   *
   * @throws IllegalArgumentException if it holds no {@code rules} folder
   */
  public static ModelFiles in(Path folder) {
    if (!Files.isDirectory(folder.resolve("rules"))) {
      throw new IllegalArgumentException(
          folder + " is no models folder: it holds no folder rules/. Copy models/ and change that");
    }
    return new ModelFiles(folder);
  }

  /**
   * Opens a file: {@code ner/de-ner.bin}. The caller closes it.
   *
   * @throws IOException if it is missing or cannot be read
   */
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(resolve(path));
  }

  public boolean exists(String path) {
    return Files.isRegularFile(root.resolve(path));
  }

  /** The whole of a UTF-8 file, without the byte order mark that some editors put before it. */
  public String text(String path) {
    try {
      String text = Files.readString(resolve(path), StandardCharsets.UTF_8);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The entries of a word list: one a line, trimmed, without blank lines and {@code #} comments (a
   * {@code #} at the start of a line or after white space).
   */
  public List<String> words(String path) {
    return text(path).lines().map(ModelFiles::entry).filter(line -> !line.isEmpty()).toList();
  }

  private static String entry(String line) {
    return (line.indexOf('#') < 0 ? line : COMMENT.matcher(line).replaceFirst("")).strip();
  }

  /** The rows of a table: the entries of a list, each cut at its semicolons, trimmed. */
  public List<List<String>> rows(String path) {
    return words(path).stream().map(row -> List.of(CELL.split(row))).toList();
  }

  /**
   * The rows of a table that has so many columns in each.
   *
   * @throws IllegalArgumentException if a row has more or fewer; the message names file, line and
   *     fault
   */
  public List<List<String>> rows(String path, int columns) {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line : text(path).lines().toList()) {
      number++;
      String entry = entry(line);
      if (!entry.isEmpty()) {
        List<String> row = List.of(CELL.split(entry, -1));
        if (row.size() != columns) {
          throw new IllegalArgumentException(
              path
                  + ", line "
                  + number
                  + ": not "
                  + columns
                  + " columns but "
                  + row.size()
                  + "; put a semicolon between them: "
                  + entry);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** The files below a folder whose names end so, as paths that {@link #open} takes, sorted. */
  public List<String> list(String folder, String ending) {
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(ending))
          .sorted()
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of each file below a folder, by path: what a run used. */
  public Map<String, String> digests(String folder) {
    Map<String, String> digests = new TreeMap<>();
    for (String path : list(folder, "")) {
      try {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        digests.put(
            path,
            "sha256:" + HexFormat.of().formatHex(sha.digest(Files.readAllBytes(resolve(path)))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
    return digests;
  }

  private Path resolve(String path) throws IOException {
    Path file = root.resolve(path);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString(), null, "missing below the models folder");
    }
    return file;
  }

  private static Path builtInRoot() {
    URL anchor = ModelFiles.class.getResource(ANCHOR);
    if (anchor == null) {
      throw new IllegalStateException("the models are not on the class path: no " + ANCHOR);
    }
    try {
      URI uri = anchor.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return Path.of(uri).getParent();
      }
      String jar = uri.getSchemeSpecificPart();
      // Opened once for the life of the process, and never shared under its URI.
      FileSystem files =
          FileSystems.newFileSystem(Path.of(URI.create(jar.substring(0, jar.indexOf("!/")))));
      return files.getPath(ANCHOR).getParent();
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the models cannot be opened: " + anchor, e);
    }
  }
}
