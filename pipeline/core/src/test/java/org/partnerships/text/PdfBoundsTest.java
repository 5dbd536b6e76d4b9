package org.partnerships.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What no parser could read to its end is refused; all that one could is not. */
class PdfBoundsTest {
  private static final PdfBounds BOUNDS = new PdfBounds(10_000, 1_000);
  private static final String SENTENCE = "BT (Die Nordlicht AG baut.) Tj ET ";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          /X Do,                        {X=1},      0
          q /X Do /Y1 Do/X Do Q,        "{X=2, Y1=1}", 0
          (/X Do) Tj /Y Do,             {Y=1},      5
          (a\\)b) Tj /Y Do,             {Y=1},      4
          (a\\\\) Tj /Y Do,             {Y=1},      3
          <</A/B>>BDC /X Do,            {X=1},      5
          <abcd>Tj,                     {},         4
          % (abc /Y Do,                 {},         0
          /X Doc /X do,                 {},         0
          (not closed,                  {},         10
          """)
  void formsAndStringsAreSeen(String content, String draws, int longest) throws IOException {
    byte[] bytes = content.strip().getBytes(StandardCharsets.ISO_8859_1);
    ContentScan scan = ContentScan.of(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
    assertEquals(draws, new TreeMap<>(scan.draws()).toString(), content);
    assertEquals(longest, scan.longestString(), content);
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("a text", Documents.pdf("Ein Text"), "-"),
        Arguments.of("a long string", PdfTraps.longString(20_000), "OUT_OF_MEMORY"),
        Arguments.of(
            "a long string that is closed",
            PdfTraps.page("BT (" + "\\)".repeat(9_000) + ") Tj ET"),
            "OUT_OF_MEMORY"),
        Arguments.of(
            "a long string of digits", PdfTraps.page("<" + "61".repeat(9_000)), "OUT_OF_MEMORY"),
        Arguments.of(
            "a long string in a form", PdfTraps.form("(" + "a".repeat(20_000)), "OUT_OF_MEMORY"),
        Arguments.of("a string of the limit", PdfTraps.longString(10_000), "-"),
        Arguments.of("many strings", PdfTraps.page(SENTENCE.repeat(2_000)), "-"),
        Arguments.of("a large drawing", PdfTraps.page("0 0 m 1 1 l S ".repeat(20_000)), "-"),
        Arguments.of("a long remark", PdfTraps.page("%(" + "a".repeat(50_000)), "-"),
        Arguments.of("1 form, often", PdfTraps.forms(2, 5_000), "TIMEOUT"),
        Arguments.of("forms, 111 times", PdfTraps.forms(3, 10), "-"),
        Arguments.of("forms, 1,111 times", PdfTraps.forms(4, 10), "TIMEOUT"),
        Arguments.of("forms, more often than a number holds", PdfTraps.forms(40, 99), "TIMEOUT"),
        Arguments.of("forms, deep but once", PdfTraps.forms(60, 1), "-"),
        Arguments.of("a form in itself", PdfTraps.formInItself(), "TIMEOUT"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void onlyWhatCannotBeReadIsRefused(String name, byte[] pdf, String expected) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(expected, reason(document), name);
    }
  }

  private static String reason(PDDocument document) {
    try {
      BOUNDS.check(document);
      return "-";
    } catch (ExtractionException e) {
      assertNotNull(e.getMessage());
      return e.reason().name();
    }
  }

  /** The bound is a microsecond for each form: what is below it is the parser's. */
  @Test
  void formsThatCanBeDrawnInTimeAreDrawn() {
    byte[] pdf = PdfTraps.forms(5, 10);
    assertEquals("empty", TextFixture.reason(TextFixture.bytes("a.pdf", pdf)));
  }
}
