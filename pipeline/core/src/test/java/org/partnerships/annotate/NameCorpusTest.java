package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameCorpusTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeff"})
  void aTableMayBeginWithAByteOrderMark(String mark) throws Exception {
    Path table = folder.resolve("germeval.tsv");
    Files.writeString(table, mark + "# a comment\n1\tLeica\tB-ORG\tO\n2\twächst\tO\tO\n\n");
    assertEquals("Leica wächst", NameCorpus.read(table).get(0).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeff"})
  void recordsMayBeginWithAByteOrderMark(String mark) throws Exception {
    Path records = folder.resolve("a-train.jsonl");
    Files.writeString(records, mark + "{\"id\":\"1\",\"text\":\"Leica wächst\",\"mentions\":[]}\n");
    assertEquals("Leica wächst", NameCorpus.read(records).get(0).text());
  }
}
