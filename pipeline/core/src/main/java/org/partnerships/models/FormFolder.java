package org.partnerships.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;

/** Where the build writes what it makes of the files of the models; see {@link Compiled}. */
public final class FormFolder {
  private final Path folder;

  /**
   * A folder for all forms, with the table of the files that they are made of.
   *
   * @param classes the folder of which the build makes the jar
   */
  public FormFolder(Path classes, ModelFiles models) throws IOException {
    folder = Files.createDirectories(classes.resolve(Compiled.FOLDER));
    StringBuilder table = new StringBuilder();
    for (Map.Entry<String, String> file : models.digests("").entrySet()) {
      byte[] bytes = models.bytes(file.getKey());
      CRC32 crc = new CRC32();
      crc.update(bytes);
      table.append(crc.getValue()).append(' ').append(bytes.length).append(' ');
      table.append(file.getValue()).append(' ').append(file.getKey()).append('\n');
    }
    Files.writeString(folder.resolve(Compiled.TABLE), table);
  }

  /** A new form, which {@link ModelFiles#compiled} finds under this name once it is closed. */
  public FormWriter form(String name) {
    return new FormWriter(folder.resolve(name + Compiled.ENDING));
  }
}
