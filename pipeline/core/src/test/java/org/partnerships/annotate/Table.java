package org.partnerships.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The rows of a table beside the test. */
final class Table {
  private Table() {}

  /** A row's cells; {@code \n} and {@code \r} in them are line breaks. */
  static Stream<Arguments> rows(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.replace("\\n", "\n").replace("\\r", "\r").split("\t", -1))
          .map(cells -> Arguments.of((Object[]) Arrays.copyOf(cells, cells.length)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
