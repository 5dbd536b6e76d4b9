package org.partnerships.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Only a bomb of text is refused before it is parsed. */
class ZippedTextTest {
  private static final int LIMIT = 100_000;
  private static final String DOCX = "word/document.xml";
  private static final String ODT = "content.xml";
  private static final String BOMB = "<a>" + "b".repeat(5 * LIMIT) + "</a>";

  static Stream<Arguments> documents() {
    byte[] bomb = Documents.zip(DOCX, BOMB);
    return Stream.of(
        Arguments.of("a text", Documents.docx("Ein Text"), "-"),
        Arguments.of("a bomb", bomb, "TOO_LARGE"),
        Arguments.of("a bomb as ODT", Documents.zip(ODT, BOMB), "TOO_LARGE"),
        Arguments.of("a bomb of umlauts", Documents.zip(DOCX, "ä".repeat(5 * LIMIT)), "TOO_LARGE"),
        Arguments.of("in pieces", Documents.zip(DOCX, "<a>bcde</a>".repeat(LIMIT)), "TOO_LARGE"),
        Arguments.of("umlauts count once", Documents.zip(DOCX, "ä".repeat(LIMIT)), "-"),
        Arguments.of("no text in it", Documents.zip(DOCX, "<abcdef/>".repeat(LIMIT)), "-"),
        Arguments.of("only space", Documents.zip(DOCX, " \n".repeat(5 * LIMIT)), "-"),
        Arguments.of("nothing that is read", Documents.zip("media/a.txt", BOMB), "-"),
        Arguments.of("no bomb, but long", Documents.zip(DOCX, varied(5 * LIMIT)), "-"),
        Arguments.of("cut off", Arrays.copyOf(bomb, bomb.length / 2), "-"),
        Arguments.of("no zip file", BOMB.getBytes(), "-"),
        Arguments.of("nothing", new byte[0], "-"));
  }

  private static String varied(int length) {
    StringBuilder text = new StringBuilder(length);
    new Random(7).ints(length, 'a', 'z').forEach(c -> text.append((char) c));
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void onlyABombIsRefused(String name, byte[] document, String expected) {
    assertEquals(expected, reason(document), name);
  }

  private static String reason(byte[] document) {
    try {
      ZippedText.check(document, LIMIT);
      return "-";
    } catch (ExtractionException e) {
      return e.reason().name();
    }
  }

  static Stream<Arguments> cut() {
    byte[] docx = Documents.docx("Ein Text");
    String start = "PK\u0003\u0004 [Content_Types].xml ";
    return Stream.of(
        Arguments.of("whole", docx, "-"),
        Arguments.of("cut before its text", bytes(start), "CORRUPT"),
        Arguments.of("cut within its text", bytes(start + "word/document.xml ab"), "-"),
        Arguments.of("of Office on the web", bytes(start + "word/document2.xml ab"), "-"),
        Arguments.of("in capitals", bytes(start + "WORD/DOCUMENT.XML ab"), "-"),
        Arguments.of("with its list of parts", bytes(start + "PK\u0001\u0002 x.xml"), "-"));
  }

  private static byte[] bytes(String signs) {
    return signs.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cut")
  void onlyADocxWithoutAnyTextIsRefused(String name, byte[] document, String expected) {
    String reason = "-";
    try {
      ZippedText.checkCut(document);
    } catch (ExtractionException e) {
      reason = e.reason().name();
    }
    assertEquals(expected, reason, name);
  }
}
