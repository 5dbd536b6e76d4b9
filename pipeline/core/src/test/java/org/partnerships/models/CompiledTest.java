package org.partnerships.models;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompiledTest {
  @TempDir Path folder;

  /** Forms that were made of other files than those that lie beside them are not used. */
  @ParameterizedTest
  @CsvSource({
    "words/a.txt, Leica, words/a.txt rules/b.yaml",
    "words/a.txt, Sharp, ''",
    "words/a.txt, Leicas, ''",
    "words/new.txt, Leica, ''",
  })
  void formsAreUsedOnlyWithTheFilesThatTheyWereMadeOf(String path, String text, String used)
      throws Exception {
    ModelFiles models = models(Map.of("words/a.txt", "Leica", "rules/b.yaml", "type: cue"));
    try (FormFolder forms = new FormFolder(folder.resolve("classes"), models)) {
      forms.form("some").close();
    }
    Map<String, byte[]> entries = new TreeMap<>();
    add("classes/compiled", "compiled/", entries);
    add("models/rules", "models/rules/", entries);
    entries.put("models/" + path, text.getBytes());
    Path file = folder.resolve("some.jar");
    write(entries, file);
    try (ZipFile jar = new ZipFile(file.toFile())) {
      assertEquals(
          used.isEmpty() ? List.of() : List.of(used.split(" ")).stream().sorted().toList(),
          Compiled.of(jar, "models/").map(Compiled::paths).orElse(List.of()));
    }
  }

  private ModelFiles models(Map<String, String> files) throws IOException {
    Path models = folder.resolve("models");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = models.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return ModelFiles.in(models);
  }

  private void add(String from, String to, Map<String, byte[]> entries) throws IOException {
    try (var files = Files.list(folder.resolve(from))) {
      for (Path file : files.toList()) {
        entries.put(to + file.getFileName(), Files.readAllBytes(file));
      }
    }
  }

  private static void write(Map<String, byte[]> entries, Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
  }

  /** Also arrays that are longer than what is read at once. */
  @Test
  void aFormGivesBackWhatWasWritten() throws Exception {
    long[] longs = new long[20_000];
    short[] shorts = new short[70_000];
    longs[19_999] = Long.MIN_VALUE;
    shorts[69_999] = -7;
    Path file = folder.resolve("some.bin");
    try (FormWriter form = new FormWriter(file)) {
      form.text("Müller „&“ Söhne");
      form.number(-3);
      form.texts(List.of("", "a", "a", "\uD83D\uDE00"));
      form.array(longs);
      form.array(shorts);
    }
    try (InputStream in = Files.newInputStream(file)) {
      FormReader form = new FormReader(in);
      assertEquals("Müller „&“ Söhne", form.text());
      assertEquals(-3, form.number());
      assertEquals(List.of("", "a", "a", "\uD83D\uDE00"), form.texts());
      long[] someLongs = new long[longs.length];
      form.array(someLongs);
      assertArrayEquals(longs, someLongs);
      short[] someShorts = new short[shorts.length];
      form.array(someShorts);
      assertArrayEquals(shorts, someShorts);
    }
  }
}
