package org.partnerships.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the build made of files in a jar: forms that are read in a fraction of the time, and a table
 * of these files. Immutable.
 *
 * <p>It counts only if every file in the jar has the size and the CRC-32 that it had then, which
 * the jar's own table of contents tells, and if the program that reads lies in that jar too.
 *
 * @param files the SHA-256 of each file by its path, sorted
 */
record Compiled(ZipFile jar, Map<String, String> files) {
  /** The folder of the forms, in the jar and in the folder that the build packs. */
  static final String FOLDER = "compiled/";

  /** A line for each file: CRC-32, size, SHA-256 and name in the jar. */
  static final String TABLE = "files.txt";

  static final String ENDING = ".bin";

  /**
   * What was made of the files below {@code root}; empty if nothing was, or if it is out of date.
   */
  static Optional<Compiled> of(ZipFile jar, String root) throws IOException {
    ZipEntry table = jar.getEntry(FOLDER + TABLE);
    if (table == null) {
      return Optional.empty();
    }
    Map<String, String> files = new LinkedHashMap<>();
    try (InputStream in = jar.getInputStream(table)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n")) {
        String[] cells = line.split(" ", 4);
        String name = cells[3];
        ZipEntry entry = jar.getEntry(name);
        if (entry == null
            || entry.getCrc() != Long.parseLong(cells[0])
            || entry.getSize() != Long.parseLong(cells[1])) {
          return Optional.empty();
        }
        if (name.startsWith(root)) {
          files.put(name.substring(root.length()), cells[2]);
        }
      }
    }
    return Optional.of(new Compiled(jar, files));
  }

  List<String> paths() {
    return new ArrayList<>(files.keySet());
  }

  /** Opens a form; the caller closes it. */
  Optional<InputStream> open(String name) {
    ZipEntry entry = jar.getEntry(FOLDER + name + ENDING);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(jar.getInputStream(entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
