package org.partnerships.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnerships.article.Content;
import org.partnerships.models.ModelFiles;

/** Documents that want to break their reader cost only themselves, and little time. */
class HostileTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String SENTENCE = "Die Nordlicht AG und die Südwind GmbH kooperieren. ";

  @TestFactory
  Stream<DynamicTest> documentsThatCannotBeReadAreRejectedWithTheirReason() {
    byte[] pdf = Documents.pdf("Ein Text");
    byte[] docx = Documents.docx("Ein Text");
    byte[] noise = new byte[5000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * i * 31 + i / 7);
    }
    Map<String, byte[]> files = new TreeMap<>();
    files.put("a.txt empty", new byte[0]);
    files.put("b.txt empty", " \n\t\r\n ".getBytes(StandardCharsets.UTF_8));
    files.put("c.html empty", "<html><body><script>x</script>".getBytes(StandardCharsets.UTF_8));
    files.put("d.pdf empty", Documents.pdf(" "));
    files.put("e.pdf encrypted", Documents.encryptedPdf("Ein Text"));
    files.put("f.docx encrypted", Documents.encryptedDocx("Ein Text"));
    files.put("g.pdf corrupt", Arrays.copyOf(pdf, 40));
    files.put("h.docx corrupt", damaged(docx));
    files.put("i.bin unsupported", noise);
    files.put("j.zip unsupported", Documents.zip("a.txt", "Ein Text"));
    files.put("k.png unsupported", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    files.put("k.css unsupported", "p { color: red }".getBytes(StandardCharsets.UTF_8));
    files.put("l.eml empty", "Subject: Nichts\n\n".getBytes(StandardCharsets.UTF_8));
    return files.entrySet().stream()
        .map(
            file -> {
              String[] parts = file.getKey().split(" ");
              return DynamicTest.dynamicTest(
                  file.getKey(),
                  () ->
                      assertEquals(
                          parts[1],
                          TextFixture.reason(TextFixture.bytes(parts[0], file.getValue()))));
            });
  }

  @TestFactory
  Stream<DynamicTest> pagesThatNestOrRepeatWithoutEndAreReadInTime() {
    return Stream.of(
            "<div>".repeat(100_000) + SENTENCE,
            "<table><tr><td>".repeat(100_000) + SENTENCE,
            "<b><i>".repeat(50_000) + SENTENCE,
            "<a href=x>".repeat(100_000) + SENTENCE,
            "<span class=share>".repeat(100_000) + SENTENCE.repeat(2000),
            ("<span class=share>" + SENTENCE + "</span>").repeat(50_000),
            "<ul><li>".repeat(100_000) + SENTENCE,
            ("<p>" + SENTENCE).repeat(50_000),
            (SENTENCE.strip().replace(".", ",") + "<br>").repeat(50_000),
            "<time datetime=x></time>".repeat(100_000) + SENTENCE,
            "<p class='date'>x</p>".repeat(100_000) + SENTENCE,
            "<h1>" + SENTENCE + "</h1>" + "<h2>x</h2>".repeat(50_000),
            "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>" + SENTENCE,
            "<meta name=date content=2021-05-04>".repeat(50_000) + SENTENCE,
            "<p>" + "<".repeat(500_000) + SENTENCE,
            "<p>" + "&#".repeat(500_000) + SENTENCE,
            "<p>" + "x".repeat(3_000_000) + " " + SENTENCE)
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.substring(0, 25),
                    () ->
                        assertTimeoutPreemptively(
                            SOON,
                            () ->
                                TextFixture.EXTRACTOR.extract(
                                    TextFixture.raw(new Content.Html(page))))));
  }

  @Test
  void textOverTheLimitIsRejected() {
    String line = "x".repeat(50 << 20);
    assertEquals("too-large", TextFixture.reason(TextFixture.bytes("a.txt", line)));
    assertEquals(
        "too-large",
        TextFixture.reason(TextFixture.EXTRACTOR.extract(TextFixture.raw(new Content.Text(line)))));
    assertEquals(
        "too-large",
        TextFixture.reason(TextFixture.EXTRACTOR.extract(TextFixture.raw(new Content.Html(line)))));
  }

  @Test
  void aZipBombInADocumentIsRejected() {
    String bomb =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>"
            + "a".repeat(60 << 20)
            + "</w:t></w:r></w:p></w:body></w:document>";
    byte[] docx =
        Documents.zip(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
                + "2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                + "</Relationships>",
            "word/document.xml",
            bomb);
    assertEquals("too-large", TextFixture.reason(TextFixture.bytes("a.docx", docx)));
  }

  @Test
  void entitiesOfXmlNeitherExplodeNorReadFiles() {
    String bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"" + "x".repeat(1000) + "\">";
    for (char c = 'c'; c < 'k'; c++) {
      bomb += "<!ENTITY " + c + " \"" + ("&" + (char) (c - 1) + ";").repeat(10) + "\">";
    }
    String reason = TextFixture.reason(TextFixture.bytes("a.xml", bomb + "]><a>&j;</a>"));
    assertTrue(List.of("corrupt", "too-large", "empty").contains(reason), reason);

    String outside =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
            + "<a>Ein Text &b;</a>";
    TextFixture.bytes("a.xml", outside)
        .result()
        .ifPresent(article -> assertTrue(!article.text().contains("root:"), article.text()));
  }

  @Test
  void manyPagesAreReadOrRejectedInTime() {
    byte[] pdf = Documents.pdf(500, "Eine Seite mit einem Satz darauf.");
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertEquals("-", TextFixture.reason(TextFixture.bytes("a.pdf", pdf))));
  }

  @Test
  void aMissingWordListIsToldByItsName() {
    RuntimeException e =
        assertThrows(
            RuntimeException.class, () -> ModelFiles.builtIn().words("words/gibt-es-nicht.txt"));
    assertTrue(e.getMessage().contains("gibt-es-nicht.txt"), e.getMessage());
  }

  private static byte[] damaged(byte[] zip) {
    byte[] damaged = zip.clone();
    Arrays.fill(damaged, damaged.length / 3, damaged.length * 2 / 3, (byte) 7);
    return damaged;
  }
}
