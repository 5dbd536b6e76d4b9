package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns with spaces between them are not taken for a name in silence. */
class NamesFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hafenwerk  HW AG  ORG",
        "Hafenwerk HW AG ORG",
        "Hafenwerk HW ORG c-17",
        "Hafenwerk Hafenwerk AG|HW AG",
      })
  void columnsWithoutTabsAreRefused(String line) throws IOException {
    assertEquals(
        file() + ", line 2: there is no tab in it; put a tab between name, aliases, type and id",
        assertThrows(IllegalArgumentException.class, () -> read(line)).getMessage(),
        line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hafenwerk  HW AG", "Hafenwerk    c-17"})
  void whatMayBeColumnsIsDoubted(String line) throws IOException {
    NamesFile names = read(line);
    assertEquals(
        List.of(
            file()
                + ", line 2: taken as one name, «"
                + line
                + "»; if these are columns, put a tab between them"),
        names.doubts());
    assertEquals(line, names.entries().get(1).name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hafenwerk",
        "Hafenwerk AG & Co. KG",
        "ORG",
        "Nordlicht-ORG",
        "Hafenwerk  AG\tHW  AG|HW\tORG\tc-17",
        "# Hafenwerk  HW  AG  ORG"
      })
  void otherLinesAreNot(String line) throws IOException {
    assertEquals(List.of(), read(line).doubts(), line);
  }

  private NamesFile read(String line) throws IOException {
    return NamesFile.read(Files.writeString(file(), "Nordlicht\tNL\n" + line + "\n"));
  }

  private Path file() {
    return folder.resolve("names.tsv");
  }
}
