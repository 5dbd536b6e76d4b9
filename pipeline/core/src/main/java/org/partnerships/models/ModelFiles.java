package org.partnerships.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * The trained models, rules and word lists, by their path below {@code models/}.
 *
 * <p>Thread-safe. A file that is missing is a fault of the installation and fails at once, with its
 * name.
 */
public final class ModelFiles {
  private static final Pattern COMMENT = Pattern.compile("(^|\\s+)#.*$");
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String ANCHOR = "/models/MODELS.md";
  static final String ROOT = "models/";
  private static final ModelFiles BUILT_IN = builtInFiles();

  private final Store store;
  private final Optional<Compiled> compiled;

  private ModelFiles(Store store, Optional<Compiled> compiled) {
    this.store = store;
    this.compiled = compiled;
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
    return new ModelFiles(new Store.Folder(folder), Optional.empty());
  }

  /**
   * Opens a file: {@code ner/de-ner.bin}. The caller closes it.
   *
   * @throws IOException if it is missing or cannot be read
   */
  public InputStream open(String path) throws IOException {
    if (!store.has(path)) {
      throw new NoSuchFileException(store.place(path), null, "missing below the models folder");
    }
    return store.open(path);
  }

  public boolean exists(String path) {
    return store.has(path);
  }

  /** The whole of a UTF-8 file, without the byte order mark that some editors put before it. */
  public String text(String path) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(path))).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    } catch (CharacterCodingException e) {
      throw new UncheckedIOException("not UTF-8: " + store.place(path), e);
    }
  }

  byte[] bytes(String path) {
    try (InputStream in = open(path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the build made of the files under this name, read so in their stead. Empty where it made
   * nothing, and for files that are not those of the build, such as those of a folder.
   */
  public <T> Optional<T> compiled(String name, Function<FormReader, T> read) {
    Optional<InputStream> form = compiled.flatMap(forms -> forms.open(name));
    if (form.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = form.get()) {
      return Optional.of(read.apply(new FormReader(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The entries of a word list: one a line, trimmed, without blank lines and {@code #} comments (a
   * {@code #} at the start of a line or after white space).
   */
  public List<String> words(String path) {
    List<String> words = new ArrayList<>();
    text(path).lines().forEach(line -> addEntry(line, words));
    return words;
  }

  private static void addEntry(String line, List<String> words) {
    String entry = entry(line);
    if (!entry.isEmpty()) {
      words.add(entry);
    }
  }

  private static String entry(String line) {
    return (line.indexOf('#') < 0 ? line : COMMENT.matcher(line).replaceFirst("")).strip();
  }

  /** The rows of a table: the entries of a list, each cut at its semicolons, trimmed. */
  public List<List<String>> rows(String path) {
    return words(path).stream().map(row -> cells(row, 0)).toList();
  }

  /** With -1 also the empty ones at its end. */
  private static List<String> cells(String row, int limit) {
    List<String> cells = new ArrayList<>();
    for (String cell : row.split(";", limit)) {
      cells.add(cell.strip());
    }
    return cells;
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
        List<String> row = cells(entry, -1);
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
    String start = folder.isEmpty() ? "" : folder + "/";
    return paths(folder).stream()
        .filter(path -> path.startsWith(start) && path.endsWith(ending))
        .toList();
  }

  private List<String> paths(String folder) {
    try {
      return compiled.isPresent() ? compiled.get().paths() : store.paths(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of each file below a folder, by path: what a run used. */
  public Map<String, String> digests(String folder) {
    Map<String, String> digests = new TreeMap<>();
    for (String path : list(folder, "")) {
      digests.put(
          path, compiled.isPresent() ? compiled.get().files().get(path) : digest(bytes(path)));
    }
    return digests;
  }

  static String digest(byte[] content) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return "sha256:" + HexFormat.of().formatHex(sha.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static ModelFiles builtInFiles() {
    URL anchor = ModelFiles.class.getResource(ANCHOR);
    if (anchor == null) {
      throw new IllegalStateException("the models are not on the class path: no " + ANCHOR);
    }
    try {
      Optional<Path> jar = jarOf(anchor);
      if (jar.isEmpty()) {
        return in(Path.of(anchor.toURI()).getParent());
      }
      ZipFile files = new ZipFile(jar.get().toFile());
      Optional<Compiled> compiled =
          jar.equals(jarOf(ModelFiles.class.getResource("ModelFiles.class")))
              ? Compiled.of(files, ROOT)
              : Optional.empty();
      return new ModelFiles(new Store.Jar(files, ROOT), compiled);
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the models cannot be opened: " + anchor, e);
    }
  }

  /** The jar that a resource lies in, if it lies in one. */
  private static Optional<Path> jarOf(URL resource) throws URISyntaxException {
    URI uri = resource.toURI();
    if (!"jar".equals(uri.getScheme())) {
      return Optional.empty();
    }
    String jar = uri.getSchemeSpecificPart();
    return Optional.of(Path.of(URI.create(jar.substring(0, jar.indexOf("!/")))));
  }
}
