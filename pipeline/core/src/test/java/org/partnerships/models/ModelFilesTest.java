package org.partnerships.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFilesTest {
  @TempDir Path folder;

  @Test
  void wordListsLoseCommentsAndBlankLines() throws Exception {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(
        folder.resolve("rules/a.txt"), "# head\nGmbH\n\n  AG  # the usual one\nC#-Club\n");
    assertEquals(List.of("GmbH", "AG", "C#-Club"), ModelFiles.in(folder).words("rules/a.txt"));
  }

  /** As an editor on Windows writes it. */
  @Test
  void aByteOrderMarkIsNoPartOfTheFirstWord() throws Exception {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/a.txt"), "\ufeffGmbH; Haus\nAG; Hof\n");
    Files.writeString(folder.resolve("rules/b.txt"), "\ufeff# head\nGmbH\n");
    ModelFiles files = ModelFiles.in(folder);
    assertEquals(List.of(List.of("GmbH", "Haus"), List.of("AG", "Hof")), files.rows("rules/a.txt"));
    assertEquals(List.of("GmbH"), files.words("rules/b.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Opern; Oper | not 3 columns but 2",
        "Opern Oper e | not 3 columns but 1",
        "Opern; Oper; e; x | not 3 columns but 4",
      })
  void aRowOfTooFewOrTooManyColumnsIsNamed(String row, String fault) throws Exception {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/a.txt"), "# head\nZoos; Zoo; er\n" + row + "\n");
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> ModelFiles.in(folder).rows("rules/a.txt", 3));
    assertEquals(
        "rules/a.txt, line 3: " + fault + "; put a semicolon between them: " + row, e.getMessage());
  }

  @Test
  void aCellMayBeEmpty() throws Exception {
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve("rules/a.txt"), "; in\n");
    assertEquals(List.of(List.of("", "in")), ModelFiles.in(folder).rows("rules/a.txt", 2));
  }

  @Test
  void aFolderWithoutRulesIsRefusedWithItsName() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> ModelFiles.in(folder));
    assertTrue(e.getMessage().startsWith(folder.toString()), e.getMessage());
  }

  @Test
  void aMissingFileIsNamed() {
    UncheckedIOException e =
        assertThrows(
            UncheckedIOException.class, () -> ModelFiles.builtIn().text("words/no-such.txt"));
    assertTrue(e.getMessage().contains("words/no-such.txt"), e.getMessage());
    assertFalse(ModelFiles.builtIn().exists("words/no-such.txt"));
  }

  @Test
  void theBuiltInFilesHaveDigests() {
    assertTrue(
        ModelFiles.builtIn().digests("").get("MODELS.md").matches("sha256:[0-9a-f]{64}"),
        "MODELS.md");
  }

  /** A model that was trained again has its new checksum on its card. */
  @ParameterizedTest
  @ValueSource(strings = {"ner/de-ner.bin", "find/parties.bin"})
  void aModelsCardHasItsChecksum(String model) {
    String digest = ModelFiles.builtIn().digests("").get(model).replace("sha256:", "");
    assertTrue(ModelFiles.builtIn().text("MODELS.md").contains(digest), model + " " + digest);
  }
}
