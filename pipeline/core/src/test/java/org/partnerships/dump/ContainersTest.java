package org.partnerships.dump;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.partnerships.dump.DumpFixture.lines;
import static org.partnerships.dump.DumpFixture.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.article.Content;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;

/** Archives, crawls, feeds and mail folders. */
class ContainersTest {
  @TempDir private Path folder;

  @Test
  void theMembersOfAZipAreDocuments() throws IOException {
    byte[] zip =
        zip(
            "b.txt", utf8("B"),
            "ordner/a.txt", utf8("A"),
            "ordner/.versteckt", utf8("no"),
            "__MACOSX/a.txt", utf8("no"),
            "c.jsonl", utf8("{\"text\":\"C\"}\n{\"id\":\"d\",\"text\":\"D\"}\n"));
    assertEquals(
        List.of("x.zip!/b.txt B", "x.zip!/ordner/a.txt A", "x.zip!/c.jsonl#1 C", "d D"),
        readFile("x.zip", zip));
  }

  @Test
  void aTarIsReadCompressedOrNot() throws IOException {
    byte[] tar = tar("a.txt", utf8("A"), "b/ä.txt", utf8("Ä"));
    List<String> expected = List.of("!/a.txt A", "!/b/ä.txt Ä");
    for (String name : List.of("x.tar", "x.tar.gz", "x.tgz")) {
      byte[] bytes = name.endsWith(".tar") ? tar : gzip(tar);
      assertEquals(
          expected.stream().map(line -> name + line).toList(), readFile(name, bytes), name);
    }
  }

  @Test
  void anArchiveInAnArchiveIsReadAndNoDeeper() throws IOException {
    byte[] inner = zip("a.txt", utf8("A"));
    byte[] outer = zip("innen.zip", inner, "b.txt", utf8("B"));
    byte[] third = tar("aussen.zip", outer, "c.txt", utf8("C"));
    assertEquals(List.of("x.zip!/innen.zip!/a.txt A", "x.zip!/b.txt B"), readFile("x.zip", outer));
    assertEquals(
        List.of(
            "x.tar!/aussen.zip!/innen.zip !too-large",
            "x.tar!/aussen.zip!/b.txt B",
            "x.tar!/c.txt C"),
        readFile("x.tar", third));
  }

  @Test
  void aMemberOverTheLimitCostsOnlyItself() throws IOException {
    Files.write(folder.resolve("x.zip"), zip("a.txt", new byte[5 << 20], "b.txt", utf8("B")));
    assertEquals(
        List.of("x.zip!/a.txt !too-large", "x.zip!/b.txt B"),
        lines(read(DumpOptions.DEFAULT.withMaxDocumentBytes(1 << 20), folder)));
  }

  /** A dump of lines that are all alike may be as dense; a document of nothing else is none. */
  @Test
  void aDocumentThatSwellsIsGivenUpBeforeADump() throws IOException {
    byte[] blank = gzip(new byte[20 << 20]);
    List<String> tooLarge = List.of("x.txt.gz !too-large");
    assertEquals(tooLarge, readFile("x.txt.gz", blank));
    assertFalse(tooLarge.equals(readFile("x.txt.gz", gzip(new byte[10 << 20]))));
    assertFalse(readFile("x.jsonl.gz", blank).toString().contains("!too-large"));
  }

  @Test
  void aTruncatedOrWronglyNamedArchiveIsCorrupt() throws IOException {
    byte[] noise = new byte[100_000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (i * 7919 >> 3);
    }
    byte[] zip = zip("a.txt", utf8("A"), "b.txt", noise);
    List<String> lines = readFile("x.zip", Arrays.copyOf(zip, zip.length / 2));
    assertEquals("x.zip!/a.txt A", lines.get(0));
    assertTrue(lines.get(1).endsWith("!corrupt"), lines.toString());
    assertTrue(readFile("y.zip", utf8("kein Archiv")).get(0).startsWith("y.zip !"));
    assertTrue(readFile("y.tar", utf8("kein Archiv".repeat(99))).get(0).startsWith("y.tar !"));
    assertEquals(List.of("y.gz !corrupt"), readFile("y.gz", new byte[] {31, -117, 8, 0, 1}));
  }

  @Test
  void linksInATarAreNotFollowed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry link = new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
    }
    assertEquals(List.of("x.tar !empty"), readFile("x.tar", bytes.toByteArray()));
  }

  @Test
  void aCrawlGivesItsPages() throws IOException {
    byte[] warc =
        join(
            warcInfo(),
            response(
                "https://a.example/1.html",
                "200 OK",
                "text/html; charset=iso-8859-1",
                "",
                utf8("<p>Eins")),
            response("https://a.example/2", "404 Not Found", "text/html", "", utf8("weg")),
            response("https://a.example/3.png", "200 OK", "image/png", "", utf8("PNG")),
            response(
                "https://a.example/4.html",
                "200 OK",
                "text/html",
                "Transfer-Encoding: chunked\r\n",
                utf8("3\r\n<p>\r\n4\r\nVier\r\n0\r\n\r\n")),
            response(
                "https://a.example/5.html",
                "200 OK",
                "text/html",
                "Content-Encoding: gzip\r\n",
                gzip(utf8("<p>Fünf"))),
            response(
                "https://a.example/6.html",
                "200 OK",
                "text/html",
                "Content-Encoding: br\r\n",
                join(new byte[] {0x0b, 0x02, (byte) 0x80}, utf8("Sechs"), new byte[] {0x03})),
            response(
                "https://a.example/7.html",
                "200 OK",
                "text/html",
                "Content-Encoding: x\r\n",
                utf8("?")),
            response("https://a.example/8.html", "200 OK", "text/html", "", utf8("<p>Acht")));
    List<String> expected =
        List.of(
            "https://a.example/1.html <p>Eins",
            "https://a.example/4.html <p>Vier",
            "https://a.example/5.html <p>Fünf",
            "https://a.example/6.html Sechs",
            "x#8 !malformed-record",
            "https://a.example/8.html <p>Acht");
    for (String name : List.of("x.warc", "x.warc.gz")) {
      byte[] bytes = name.endsWith("gz") ? gzip(warc) : warc;
      List<String> lines = readFile(name, bytes);
      assertEquals(expected, lines.stream().map(line -> line.replace(name, "x")).toList());
    }
    RawArticle first =
        read(DumpOptions.DEFAULT, folder.resolve("x.warc")).get(0).result().orElseThrow();
    Content.Bytes content = (Content.Bytes) first.content();
    assertEquals("1.html", content.name());
    assertEquals(Optional.of("text/html; charset=iso-8859-1"), content.mediaType());
    assertEquals(Optional.of("https://a.example/1.html"), first.fields().url());
  }

  @Test
  void theItemsOfAnRssFileAreDocuments() throws IOException {
    String rss =
        """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Küstenbote</title><link>https://a.example/</link>
        <item><title>Nordlicht &amp; Südwind</title><link>https://a.example/1</link>
        <guid>tag:1</guid><pubDate>Tue, 04 May 2021 08:15:00 +0200</pubDate>
        <description>kurz</description>
        <content:encoded><![CDATA[<p>Lang & breit</p>]]></content:encoded></item>
        <item><link>https://a.example/2</link><description>&lt;b&gt;Zwei&lt;/b&gt;</description></item>
        <item><title>Ohne Text</title></item>
        </channel></rss>
        """;
    Files.write(folder.resolve("f.xml"), rss.getBytes(StandardCharsets.ISO_8859_1));
    List<Outcome<RawArticle>> outcomes = read(DumpOptions.DEFAULT, folder);
    assertEquals(
        List.of(
            "tag:1 <p>Lang & breit</p>",
            "https://a.example/2 <b>Zwei</b>",
            "f.xml#3 !malformed-record"),
        lines(outcomes));
    RawArticle first = outcomes.get(0).result().orElseThrow();
    assertEquals(Optional.of("Nordlicht & Südwind"), first.fields().title());
    assertEquals(Optional.of("https://a.example/1"), first.fields().url());
    assertEquals(Optional.of("Tue, 04 May 2021 08:15:00 +0200"), first.fields().published());
  }

  @Test
  void aWrongByteDoesNotEndAFeed() throws IOException {
    String rss =
        "<?xml version='1.0' encoding='UTF-8'?><rss><item><description>S\u00fcden</description>"
            + "</item><item><description>Norden</description></item></rss>";
    assertEquals(
        List.of("f.rss#1 S\ufffdden", "f.rss#2 Norden"),
        readFile("f.rss", rss.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void theEntriesOfAnAtomFileAreDocuments() throws IOException {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><id>feed</id>
        <entry><id>e1</id><title type="html">Eins</title>
        <link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/>
        <published>2021-05-04T08:15:00Z</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &lt; B</p></div></content>
        </entry></feed>
        """;
    Files.write(folder.resolve("f.atom"), utf8(atom));
    List<Outcome<RawArticle>> outcomes = read(DumpOptions.DEFAULT, folder);
    assertEquals(List.of("e1 <div><p>A &lt; B</p></div>"), lines(outcomes));
    assertEquals(
        Optional.of("https://a.example/1"), outcomes.get(0).result().orElseThrow().fields().url());
  }

  @Test
  void aFeedReadsNothingFromOutside() throws IOException {
    String rss =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<rss><item><description>a &x; b</description></item></rss>";
    String lines = readFile("f.rss", utf8(rss)).toString();
    assertTrue(!lines.contains("root:"), lines);
  }

  @Test
  void theMailsOfAFolderAreDocuments() throws IOException {
    String mbox =
        "From a@b Tue May  4 08:15:00 2021\nSubject: Eins\n\nText\n>From hier an\n\n"
            + "From c@d Tue May  4 08:16:00 2021\nSubject: Zwei\n\nFrom hier nicht\n";
    assertEquals(
        List.of("x.mbox#1 Subject: Eins\n\nText\nFrom hier an\n\n", "x.mbox#2 Subject: Zwei\n\n"),
        readFile("x.mbox", utf8(mbox)).subList(0, 2));
  }

  @Test
  void standardInputIsToldByItsContent() throws IOException {
    assertEquals(
        List.of("-!/a.txt A"), lines(DumpFixture.readStandardInput(zip("a.txt", utf8("A")))));
    assertEquals(
        List.of("-!/a.txt A"), lines(DumpFixture.readStandardInput(gzip(tar("a.txt", utf8("A"))))));
  }

  @Test
  void whatIsDamagedEndsAndDoesNotThrow() throws IOException {
    byte[] records = utf8("{\"text\":\"Eins\"}\n{\"text\":\"Zwei\"}\n".repeat(20));
    byte[] page = utf8("<p>Eins");
    Map<String, byte[]> whole =
        Map.of(
            "a.zip", zip("a.txt", utf8("A"), "b.jsonl", records),
            "a.tar", tar("a.txt", utf8("A"), "b.jsonl", records),
            "a.jsonl.gz", gzip(records),
            "a.mbox", utf8("From a\nSubject: A\n\nA\n\nFrom b\n\nB\n"),
            "a.rss", utf8("<rss><item><description>A</description></item></rss>"),
            "a.warc", join(warcInfo(), response("https://a/1", "200 OK", "text/html", "", page)));
    for (Map.Entry<String, byte[]> file : new TreeMap<>(whole).entrySet()) {
      Random random = new Random(7);
      for (int i = 0; i < 100; i++) {
        byte[] damaged = Arrays.copyOf(file.getValue(), 1 + random.nextInt(file.getValue().length));
        for (int n = random.nextInt(9); n > 0; n--) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        assertDoesNotThrow(() -> readFile(file.getKey(), damaged), file.getKey() + " " + i);
      }
    }
  }

  private List<String> readFile(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return lines(read(DumpOptions.DEFAULT, file));
  }

  private static byte[] zip(Object... namesAndContents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        byte[] content = (byte[]) namesAndContents[i + 1];
        TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[i]);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] warcInfo() {
    return record("warcinfo", "", "application/warc-fields", utf8("software: test\r\n"));
  }

  private static byte[] response(
      String url, String status, String type, String header, byte[] body) {
    byte[] head =
        utf8(
            "HTTP/1.1 "
                + status
                + "\r\nContent-Type: "
                + type
                + "\r\n"
                + header
                + (header.startsWith("Transfer") ? "" : "Content-Length: " + body.length + "\r\n")
                + "\r\n");
    return record(
        "response",
        "WARC-Target-URI: " + url + "\r\n",
        "application/http; msgtype=response",
        join(head, body));
  }

  private static byte[] record(String type, String header, String contentType, byte[] content) {
    return join(
        utf8(
            "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:8b0f6f4a-1111-4222-8333-944444444444>"
                + "\r\nWARC-Date: 2021-05-04T08:15:00Z\r\n"
                + header
                + "Content-Type: "
                + contentType
                + "\r\nContent-Length: "
                + content.length
                + "\r\n\r\n"),
        content,
        utf8("\r\n\r\n"));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
