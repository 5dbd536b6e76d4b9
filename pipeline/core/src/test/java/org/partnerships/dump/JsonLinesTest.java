package org.partnerships.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerships.dump.DumpFixture.lines;
import static org.partnerships.dump.DumpFixture.read;
import static org.partnerships.dump.DumpFixture.readStandardInput;
import static org.partnerships.dump.DumpFixture.textOf;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.partnerships.article.RawArticle;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class JsonLinesTest {

  @ParameterizedTest
  @CsvFileSource(resources = "json-lines.tsv", delimiter = '\t', quoteCharacter = '\0')
  void aLineIsAnArticleOrARejection(String line, String expected) throws IOException {
    assertEquals(
        List.of(expected),
        lines(readStandardInput(utf8("{\"text\":\"\"}\n" + line))).subList(1, 2),
        line);
  }

  @Test
  void aBrokenLineLeavesTheOthersUnharmed() throws IOException {
    String dump =
        "{\"id\":\"a\",\"text\":\"A\"}\n\n{\"id\":\"b\",\"te\n{\"text\":\"C\"}\r\n\"nur ein Wort\"\n";
    assertEquals(
        List.of("a A", "-#3 !malformed-record", "-#4 C", "-#5 !malformed-record"),
        lines(readStandardInput(utf8(dump))));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "json-faults.tsv", delimiter = '\t', quoteCharacter = '\0')
  void aFaultIsToldPlainlyWithItsPlace(String line, String expected) throws IOException {
    byte[] dump = utf8("{\"text\":\"\"}\n" + line + "\n");
    assertEquals(
        "no JSON object: " + expected,
        readStandardInput(dump).get(1).rejection().orElseThrow().message(),
        line);
  }

  @Test
  void otherCharactersThanUtf8AreTold() throws IOException {
    byte[] latin = "{\"text\":\"M\u00fcnchen\"}".getBytes(StandardCharsets.ISO_8859_1);
    String message = readStandardInput(latin).get(0).rejection().orElseThrow().message();
    assertTrue(message.startsWith("no JSON object: line 1, column 1"), message);
    assertTrue(message.endsWith(": the text is not in UTF-8"), message);
  }

  @Test
  void deepNestingIsToldWithoutAWordOfTheParser() throws IOException {
    String deep = "{\"text\":\"T\",\"x\":" + "[".repeat(2000) + "]".repeat(2000) + "}";
    String message = readStandardInput(utf8(deep)).get(0).rejection().orElseThrow().message();
    assertTrue(message.contains("nesting depth (1001) exceeds the maximum"), message);
    assertFalse(message.contains("`"), message);
  }

  @Test
  void textIsKeptCodeUnitByCodeUnit() throws IOException {
    String text = "\\u00a0 Zwei  Räume\\r\\n\\ta\\u0308\\u00ad\\ud83d\\ude00\\u0000 ";
    RawArticle article = only("{\"text\":\"" + text + "\"}");
    assertEquals("\u00a0 Zwei  Räume\r\n\ta\u0308\u00ad\ud83d\ude00\0 ", textOf(article));
  }

  @Test
  void otherFieldsAreCarriedThroughInTheirOrder() throws IOException {
    RawArticle article =
        only(
            "{\"z\":1.10,\"text\":\"T\",\"a\":[true,null,{\"b\":12345678901234567890}],\"url\":\"u\"}");
    Map<String, Object> extra = article.fields().extra();
    assertEquals(List.of("z", "a"), List.copyOf(extra.keySet()));
    assertEquals(new BigDecimal("1.10"), extra.get("z"));
    assertEquals("[true, null, {b=12345678901234567890}]", extra.get("a").toString());
  }

  @Test
  void fieldNamesCanBeMapped() throws IOException {
    DumpOptions options = DumpOptions.DEFAULT.withFields("text=body,published=date");
    InputStream in =
        in("{\"body\":\"B\",\"text\":\"T\",\"date\":\"2022-06-07\",\"published\":\"nie\"}");
    RawArticle article = read(options, in, "-").get(0).result().orElseThrow();
    assertEquals("B", textOf(article));
    assertEquals("2022-06-07", article.fields().published().orElseThrow());
    assertEquals(Map.of("text", "T", "published", "nie"), article.fields().extra());
  }

  @Test
  void aWrongMappingIsRefused() {
    for (String mapping : List.of("text", "=body", "text=", "body=text", "")) {
      assertThrows(
          IllegalArgumentException.class, () -> DumpOptions.DEFAULT.withFields(mapping), mapping);
    }
  }

  @TestFactory
  List<DynamicTest> compressedRecordsAreRead() throws IOException {
    return List.of(
        compressed("gzip", GZIPOutputStream::new),
        compressed("bzip2", BZip2CompressorOutputStream::new),
        compressed("xz", out -> new XZOutputStream(out, new LZMA2Options())),
        compressed("zstd", ZstdOutputStream::new),
        compressed("gzip in gzip", out -> new GZIPOutputStream(new GZIPOutputStream(out))));
  }

  @Test
  void twoGzipMembersAreOneStream() throws IOException {
    byte[] one = compress(GZIPOutputStream::new, "{\"text\":\"Eins\"}\n");
    byte[] two = compress(GZIPOutputStream::new, "{\"text\":\"Zwei\"}\n");
    InputStream both =
        new SequenceInputStream(new ByteArrayInputStream(one), new ByteArrayInputStream(two));
    assertEquals(List.of("-#1 Eins", "-#2 Zwei"), lines(read(DumpOptions.DEFAULT, both, "-")));
  }

  @Test
  void aTruncatedStreamKeepsWhatCameBefore() throws IOException {
    byte[] whole =
        compress(
            GZIPOutputStream::new,
            "{\"text\":\"Eins\"}\n" + "{\"text\":\"zwei drei vier\"}\n".repeat(9));
    List<String> lines = lines(readStandardInput(Arrays.copyOf(whole, whole.length - 12)));
    assertEquals("- !corrupt", lines.get(lines.size() - 1));
  }

  @Test
  void aLineOfFiftyMegabytesIsReadAndALongerOneRejected() throws IOException {
    int size = 50 << 20;
    InputStream in = sequence("{\"text\":\"", size, "\"}\n{\"text\":\"danach\"}\n");
    var outcomes = read(DumpOptions.DEFAULT, in, "-");
    assertEquals(size, textOf(outcomes.get(0).result().orElseThrow()).length());
    assertEquals("-#2 danach", DumpFixture.line(outcomes.get(1)));

    InputStream longer = sequence("{\"text\":\"", 65L << 20, "\"}\n{\"text\":\"danach\"}\n");
    assertEquals(
        List.of("-#1 !too-large", "-#2 danach"), lines(read(DumpOptions.DEFAULT, longer, "-")));
  }

  @Test
  void aLineOfTwoGigabytesCostsNoMemory() throws IOException {
    InputStream endless = sequence("{\"text\":\"", (2L << 30) + 7, "\"}\n{\"text\":\"danach\"}\n");
    assertEquals(
        List.of("-#1 !too-large", "-#2 danach"), lines(read(DumpOptions.DEFAULT, endless, "-")));
  }

  @Test
  void deepNestingIsRejected() throws IOException {
    String deep = "{\"text\":\"T\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertEquals(List.of("-#1 !malformed-record"), lines(readStandardInput(utf8(deep))));
  }

  @Test
  void aByteOrderMarkIsSkipped() throws IOException {
    assertEquals(List.of("-#1 T"), lines(readStandardInput(utf8("\ufeff{\"text\":\"T\"}"))));
  }

  private interface Wrapper {
    OutputStream wrap(OutputStream out) throws IOException;
  }

  private static DynamicTest compressed(String name, Wrapper wrapper) throws IOException {
    byte[] bytes = compress(wrapper, "{\"text\":\"Eins\"}\n{\"text\":\"Zwei\"}\n");
    return DynamicTest.dynamicTest(
        name, () -> assertEquals(List.of("-#1 Eins", "-#2 Zwei"), lines(readStandardInput(bytes))));
  }

  private static byte[] compress(Wrapper wrapper, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = wrapper.wrap(bytes)) {
      out.write(utf8(text));
    }
    return bytes.toByteArray();
  }

  /** So many letters between two strings, made while they are read. */
  private static InputStream sequence(String before, long letters, String after) {
    InputStream middle =
        new InputStream() {
          private long left = letters;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            int n = (int) Math.min(length, left);
            Arrays.fill(buffer, offset, offset + n, (byte) 'x');
            left -= n;
            return n == 0 && length > 0 ? -1 : n;
          }
        };
    return new SequenceInputStream(new SequenceInputStream(in(before), middle), in(after));
  }

  private static RawArticle only(String line) throws IOException {
    return readStandardInput(utf8(line)).get(0).result().orElseThrow();
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
