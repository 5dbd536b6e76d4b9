package org.partnerships.models;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Where the build writes what it makes of the files of the models; see {@link Compiled}. */
public final class FormFolder implements Closeable {
  private final Path folder;
  private final StringBuilder table = new StringBuilder();

  /**
   * A folder for all forms.
   *
   * @param classes the folder of which the build makes the jar
   * @param models what they are made of
   */
  public FormFolder(Path classes, ModelFiles models) throws IOException {
    folder = Files.createDirectories(classes.resolve(Compiled.FOLDER));
    models.list("", "").forEach(path -> madeOf(ModelFiles.ROOT + path, models.bytes(path)));
  }

  /** Notes a file that some form is made of, by its name in the jar. */
  public void madeOf(String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    table.append(crc.getValue()).append(' ').append(content.length).append(' ');
    table.append(ModelFiles.digest(content)).append(' ').append(name).append('\n');
  }

  /** A new form, which {@link ModelFiles#compiled} finds under this name once it is closed. */
  public FormWriter form(String name) {
    return new FormWriter(folder.resolve(name + Compiled.ENDING));
  }

  /** Writes the table. */
  @Override
  public void close() throws IOException {
    Files.writeString(folder.resolve(Compiled.TABLE), table);
  }
}
