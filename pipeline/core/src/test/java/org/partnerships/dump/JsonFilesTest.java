package org.partnerships.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** JSON files: one record or many. */
class JsonFilesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvFileSource(resources = "json-files.tsv", delimiter = '\t', quoteCharacter = '§')
  void aFileYieldsItsRecords(String content, String expected) throws IOException {
    String json = content.replace("\\n", "\n").replace("\\\\", "\\");
    Files.writeString(folder.resolve("x.json"), json);
    assertEquals(
        expected,
        String.join("|", DumpFixture.lines(DumpFixture.read(DumpOptions.DEFAULT, folder))),
        json);
  }

  @Test
  void aListOnStandardInputIsRead() throws IOException {
    byte[] json = "\ufeff[{\"text\":\"A\"},{\"text\":\"B\"}]".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("-#1 A", "-#2 B"), DumpFixture.lines(DumpFixture.readStandardInput(json)));
  }

  @Test
  void aRecordOverTheLimitCostsNeitherMemoryNorTheNext() throws IOException {
    InputStream json =
        new SequenceInputStream(
            new ByteArrayInputStream("[{\"text\":\"".getBytes(StandardCharsets.UTF_8)),
            new SequenceInputStream(
                new Endless(1L << 28),
                new ByteArrayInputStream(
                    "\"},{\"text\":\"B\"}]".getBytes(StandardCharsets.UTF_8))));
    DumpOptions small = DumpOptions.DEFAULT.withMaxDocumentBytes(1000);
    assertEquals(
        List.of("-#1 !too-large", "-#2 B"), DumpFixture.lines(DumpFixture.read(small, json, "-")));
  }

  @Test
  void aFaultIsToldWithItsPlaceInTheFile() throws IOException {
    Files.writeString(
        folder.resolve("x.json"), "[ {\"text\": \"Öl\"},\n  {\"text\": \"Öl\", \"id\": x}]");
    assertEquals(
        "no JSON object: line 2, column 24: unrecognized token 'x': was expecting a value",
        DumpFixture.read(DumpOptions.DEFAULT, folder).get(1).rejection().orElseThrow().message());
  }

  @Test
  void slicesAreTheBytesOfTheRecords() throws IOException {
    try (JsonSlicer slices =
        new JsonSlicer(
            new ByteArrayInputStream("{\"a\": [1, {}]} {}".getBytes(StandardCharsets.UTF_8)),
            100)) {
      assertEquals(Optional.of("{\"a\": [1, {}]}"), slices.next().map(JsonFilesTest::text));
      assertEquals(Optional.of("{}"), slices.next().map(JsonFilesTest::text));
      assertEquals(Optional.empty(), slices.next().map(JsonFilesTest::text));
    }
  }

  private static String text(JsonSlicer.Slice slice) {
    return new String(slice.bytes(), StandardCharsets.UTF_8);
  }

  /** So many times the letter x. */
  private static final class Endless extends InputStream {
    private long rest;

    Endless(long length) {
      this.rest = length;
    }

    @Override
    public int read() {
      return rest-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (rest <= 0) {
        return -1;
      }
      int count = (int) Math.min(rest, length);
      java.util.Arrays.fill(bytes, offset, offset + count, (byte) 'x');
      rest -= count;
      return count;
    }
  }
}
