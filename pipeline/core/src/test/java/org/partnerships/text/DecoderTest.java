package org.partnerships.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DecoderTest {
  private static final String TEXT =
      "<p>Größere Maßnahmen für „Straßen“ – 5 € Übernahme: Äpfel, Öl</p>";

  private record Row(String stored, String declared) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("UTF-8", ""),
          new Row("UTF-8", "utf-8"),
          new Row("UTF-8", "iso-8859-1"),
          new Row("UTF-8", "windows-1252"),
          new Row("UTF-8", "keine-kodierung"),
          new Row("windows-1252", ""),
          new Row("windows-1252", "iso-8859-1"),
          new Row("windows-1252", "ISO-8859-1"),
          new Row("windows-1252", "utf-8"),
          new Row("windows-1252", "utf-16"),
          new Row("UTF-16LE", ""),
          new Row("UTF-16BE", "utf-8"),
          new Row("UTF-16", ""));

  @TestFactory
  Stream<DynamicTest> whatIsStoredCountsMoreThanWhatIsDeclared() {
    return ROWS.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.stored() + " declared as " + row.declared(),
                    () -> {
                      String page = "<meta charset=\"" + row.declared() + "\">" + TEXT;
                      byte[] bytes = page.getBytes(Charset.forName(row.stored()));
                      assertEquals(page, Decoder.decode(bytes, Optional.empty()));
                    }));
  }

  @Test
  void latin9HasItsEuro() {
    String text = "Für 5 € und mehr";
    byte[] bytes = text.getBytes(Charset.forName("ISO-8859-15"));
    assertEquals(text, Decoder.decode(bytes, Optional.empty()));
    assertEquals(text, Decoder.decode(bytes, Optional.of("text/plain; charset=ISO-8859-15")));
  }

  @Test
  void aHeaderIsBelievedIfTheTextIsNotUtf8() {
    byte[] bytes = "Źródło für alle".getBytes(Charset.forName("ISO-8859-2"));
    assertEquals(
        "Źródło für alle", Decoder.decode(bytes, Optional.of("text/html; charset=ISO-8859-2")));
  }

  @Test
  void oneBrokenLetterDoesNotSpoilThePage() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write("äöü".repeat(10).getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFC);
    bytes.write("ber".getBytes(StandardCharsets.UTF_8));
    assertEquals("äöü".repeat(10) + "über", Decoder.decode(bytes.toByteArray(), Optional.empty()));
  }

  @Test
  void aByteOrderMarkIsNoText() {
    assertEquals(
        "Text", Decoder.decode("\ufeffText".getBytes(StandardCharsets.UTF_8), Optional.empty()));
  }

  @Test
  void textThatWasEncodedTwiceIsMended() {
    String twice =
        new String(
            "Für Größe – „schön“".getBytes(StandardCharsets.UTF_8),
            Charset.forName("windows-1252"));
    assertEquals("Für Größe – „schön“", Decoder.mendTwiceEncoded(twice));
    String real = "SÃO PAULO und GrÃ¼nde für Öl und Äpfel";
    assertEquals(real, Decoder.mendTwiceEncoded(real));
    assertEquals("macht Spaß“", Decoder.mendTwiceEncoded("macht Spaß“"));
  }
}
