package org.partnerships.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageStartTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!doctype html><p>A                                       | true",
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"> | true",
        "'  <html lang=de>'                                         | true",
        "<HTML><BODY>                                              | true",
        "'\u00ef\u00bb\u00bf<html>'                                | true",
        "'<?xml version=\"1.0\"?> <!DOCTYPE html>'                 | true",
        "<htmlx>                                                   | false",
        "<!doctype rss>                                            | false",
        "<?xml version=\"1.0\"?><rss>                              | false",
        "<p>A</p>                                                  | false",
        "'%PDF-1.4 <html>'                                         | false",
        "'Die Nordlicht AG'                                        | false",
        "''                                                        | false",
      })
  void aPageIsKnownByItsStart(String start, boolean page) {
    assertEquals(page, PageStart.isIn(start.getBytes(StandardCharsets.ISO_8859_1)), start);
  }

  /** What is left out is Tika's answer; it must be the same. */
  @ParameterizedTest
  @CsvSource({
    "a.html,<!doctype html><p>A",
    "a.txt,<html><p>A",
    "a.eml,<html><p>A",
    "a.php,<!DOCTYPE html><p>A",
    "a.docx,<html><p>A",
    "'',<html><p>A"
  })
  void tikaSaysSoToo(String name, String start) throws IOException {
    Metadata hints = ContainerTypes.hints(name, "");
    byte[] bytes = start.getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "text/html",
        MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(bytes), hints).toString());
  }
}
