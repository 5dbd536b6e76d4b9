package org.partnerships;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.partnerships.text.Documents;
import org.partnerships.text.OutlookFile;
import org.partnerships.text.PdfTraps;

/** A folder with every format and every trap that we know, and what must become of each. */
public final class HostileFiles {
  /** A document that gives an article. */
  static final String READ = "read";

  /** Every article's text. */
  static final String TEXT =
      "Die Nordlicht AG und die Südwind GmbH arbeiten künftig beim Bau von Windrädern zusammen."
          + " Das teilten beide Unternehmen am Dienstag in Hamburg mit. Der Vertrag läuft über fünf"
          + " Jahre und kann verlängert werden.";

  /** Columns as narrow as a newspaper's, with hyphens at their ends and ligatures. */
  private static final String[] LEFT = {
    "Die Nordlicht AG und die Süd-",
    "wind GmbH bauen künftig ge-",
    "meinsam. Die Zusammen-",
    "arbeit bei Forschungs-",
    "und Entwicklungsﬂügen in Kiel-",
    "Gaarden beginnt im Mai, und"
  };

  private static final String[] RIGHT = {
    "die Proﬁtabilität soll steigen.",
    "Das teilten beide Unterneh-",
    "men am Dienstag mit. Der Ver-",
    "trag läuft über fünf Jahre."
  };

  /** What they say, the left one first. */
  static final String COLUMNS =
      "Die Nordlicht AG und die Südwind GmbH bauen künftig gemeinsam. Die Zusammenarbeit bei"
          + " Forschungs- und Entwicklungsflügen in Kiel-Gaarden beginnt im Mai, und die"
          + " Profitabilität soll steigen. Das teilten beide Unternehmen am Dienstag mit. Der"
          + " Vertrag läuft über fünf Jahre.";

  private static final String PAGE = "<p>" + TEXT + "</p>";
  private static final String FROM = "From: a@example.org\r\nSubject: Mitteilung\r\n";
  private static final String PARTS =
      "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=g\r\n\r\n";
  private static final String FEED =
      "<rss><channel><item><title>x</title><description>%s</description></item>";
  private static final String ATOM =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>x</title>"
          + "<entry><title>x</title><content>%s</content></entry></feed>";
  private static final long GIGABYTE = 1L << 30;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Path folder;
  private final String server;
  private final Map<String, String> expected = new TreeMap<>();

  private HostileFiles(Path folder, String server) {
    this.folder = folder;
    this.server = server;
  }

  /** Makes the folder that is named, to be read by hand. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), "http://localhost:1")
        .forEach((id, fate) -> System.out.println(id + "\t" + fate));
  }

  /**
   * Writes all of them.
   *
   * @param server an address that documents ask for
   * @return by id: {@link #READ}, or the reason of its rejection
   */
  static Map<String, String> write(Path folder, String server) throws IOException {
    HostileFiles files = new HostileFiles(Files.createDirectories(folder), server);
    files.texts();
    files.pages();
    files.documents();
    files.mails();
    files.records();
    files.archives();
    files.crawls();
    files.xml();
    files.bombs();
    return files.expected;
  }

  /** Writes a few that break a parser, none of which takes long to make: what a crawl may hold. */
  static void writePoison(Path folder) throws IOException {
    HostileFiles files = new HostileFiles(Files.createDirectories(folder), "http://localhost:1");
    byte[] docx = Documents.docx(TEXT);
    files.add("document-encrypted.pdf", Documents.encryptedPdf(TEXT), "encrypted");
    files.add("document-truncated.docx", Arrays.copyOf(docx, docx.length / 3), "corrupt");
    files.add("document-explodes.pdf", PdfTraps.longString(300 << 20), "out-of-memory");
    files.add("page-nested.html", "<div>".repeat(100_000) + PAGE, READ);
    files.add("bomb-in-a.docx", docxBomb(), "too-large");
    files.add("document-truncated.pdf", Arrays.copyOf(Documents.pdf(lines()), 60), "corrupt");
    files.add("text-noise.txt", noise(100_000), "corrupt");
    files.add("bomb.txt.gz", gzipZeros(300L << 20), "too-large");
  }

  /** Writes only what can be read: seeds to break. */
  static void writeWhole(Path folder) throws IOException {
    HostileFiles files = new HostileFiles(Files.createDirectories(folder), "http://localhost:1");
    files.add("a.txt", TEXT, READ);
    files.add("a.html", "<html lang=de><title>x</title><body><h1>y</h1>" + PAGE, READ);
    files.add("a.jsonl", record() + "\n" + record(), READ);
    files.add("a.json", "[" + record() + "," + record() + "]", READ);
    files.add("a.eml", mail(), READ);
    files.add("a.msg", outlook().with(outlook()).bytes(), READ);
    files.add("a.mbox", "From x\n" + mail() + "\n\nFrom y\n" + mail(), READ);
    files.add("a.xml", FEED.formatted(TEXT) + "</channel></rss>", READ);
    files.add("a.warc", response("https://news.example/a", PAGE), READ);
    files.add("a.warc.gz", gzip(utf8(response("https://news.example/a", PAGE))), READ);
    files.add("a.arc", arc("https://news.example/a", PAGE), READ);
    files.add("a.atom", ATOM.formatted(TEXT), READ);
    files.add("a.zip", zip("a.txt", utf8(TEXT), "b.jsonl", utf8(record())), READ);
    files.add("a.tar", tar("a.txt", utf8(TEXT)), READ);
    files.add("a.jsonl.gz", gzip(utf8(record())), READ);
    files.add("a.jsonl.zst", com.github.luben.zstd.Zstd.compress(utf8(record())), READ);
    files.add("a.jsonl.xz", xz(utf8(record())), READ);
    files.add("a.jsonl.bz2", bzip2(new ByteArrayInputStream(utf8(record()))), READ);
    files.add("a.pdf", Documents.pdf(lines()), READ);
    files.add("a.docx", Documents.docx(TEXT), READ);
    files.add("a.odt", Documents.odt(TEXT), READ);
    files.add("a.rtf", Documents.rtf(TEXT), READ);
    files.add("a.epub", Documents.epub("x", PAGE), READ);
  }

  private static String record() {
    return "{\"id\": \"ä\", \"text\": \"" + TEXT + "\", \"x\": [1.5, null, {\"y\": \"\\u00e4\"}]}";
  }

  private void add(String name, byte[] content, String fate) throws IOException {
    Files.write(folder.resolve(name), content);
    expected.put(name, fate);
  }

  private void add(String name, String content, String fate) throws IOException {
    add(name, utf8(content), fate);
  }

  /** Something in a file that has been added; {@code member} with its sign, {@code !/} or #. */
  private void within(String name, String member, String fate) {
    expected.remove(name);
    expected.put(name + member, fate);
  }

  private void texts() throws IOException {
    add("text-utf8.txt", TEXT, READ);
    add("text-windows-1252.txt", ("„" + TEXT + "“ – 5 €").getBytes(WINDOWS), READ);
    add("text-utf16.txt", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE), READ);
    add("text-nfd.txt", Normalizer.normalize(TEXT, Normalizer.Form.NFD), READ);
    add("text-twice.txt", new String(utf8(TEXT), WINDOWS), READ);
    add("text-latin-9.txt", (TEXT + " 5 €").getBytes(Charset.forName("ISO-8859-15")), READ);
    add("text-empty.txt", "", "empty");
    add("text-blank.txt", " \n\t\r\n", "empty");
    add(
        "text-english.txt",
        "The two companies have been working together. ".repeat(9),
        "not-german");
    add("text-zeros.txt", new byte[100_000], "empty");
    add("text-noise.txt", noise(100_000), "corrupt");
    add("text-nul-inside.txt", TEXT.replace(". ", ".\0 "), READ);
    sparse("text-endless-line.txt", "Die ", 2 * GIGABYTE, "too-large");
  }

  private void pages() throws IOException {
    add("page.html", "<html><body>" + PAGE, READ);
    add("page-wrong-charset.html", "<meta charset=iso-8859-1>" + PAGE, READ);
    add("page-windows-1252.html", ("<meta charset=utf-8>" + PAGE).getBytes(WINDOWS), READ);
    add("page-utf16.html", ("<html><body>" + PAGE).getBytes(StandardCharsets.UTF_16), READ);
    add("page-no-such-charset.html", "<html><meta charset=klingonisch>" + PAGE, READ);
    add("page-entities.html", "<html><body>" + PAGE.replace("ü", "&uuml;"), READ);
    add("page-nested.html", "<div>".repeat(100_000) + PAGE, READ);
    add("page-nested-tables.html", "<table><tr><td>".repeat(100_000) + PAGE, READ);
    add("page-empty.html", "<html><body><script>x</script>", "empty");
    add("page-truncated.html", "<html><body>" + PAGE + "<p>Das Ende feh", READ);
    add("page-is-a-pdf.html", Documents.pdf(TEXT), READ);
    add(
        "page-asks-the-net.html",
        "<html><head><base href='%s/'><link rel=stylesheet href=a.css><script src=b.js></script>"
                .formatted(server)
            + "<iframe src=c.html></iframe><img src='d.png'>"
            + PAGE,
        READ);
  }

  private void documents() throws IOException {
    byte[] pdf = Documents.pdf(lines());
    byte[] docx = Documents.docx(TEXT);
    add("document.pdf", pdf, READ);
    add("document.docx", docx, READ);
    add("document.odt", Documents.odt(TEXT), READ);
    add("document.rtf", Documents.rtf(TEXT), READ);
    add("document.epub", Documents.epub("Mitteilung", PAGE), READ);
    add("document-named-wrong.docx", pdf, READ);
    add("document-named-wrong.pdf", docx, READ);
    add("document-without-name", pdf, READ);
    add("document-is-text.pdf", TEXT, READ);
    add("document-encrypted.pdf", Documents.encryptedPdf(TEXT), "encrypted");
    add("document-encrypted.docx", Documents.encryptedDocx(TEXT), "encrypted");
    add("document-truncated.pdf", Arrays.copyOf(pdf, 60), "corrupt");
    add("document-truncated.docx", Arrays.copyOf(docx, docx.length / 3), "corrupt");
    add("document-truncated.rtf", "{\\rtf1\\ansi{\\fonttbl", "empty");
    add("document-empty.pdf", Documents.pdf(" "), "empty");
    add("document-empty.docx", Documents.docx(" "), "empty");
    add("document-of-nothing.pdf", "", "empty");
    add(
        "document-picture.png",
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
        "unsupported");
    add("document-nested.rtf", "{\\rtf1 " + "{\\b ".repeat(100_000) + TEXT, "empty");
    add("document-pages.pdf", Documents.pdf(10_000, "Die Nordlicht AG baut nun Windräder."), READ);
    add("document-columns.pdf", Documents.columns(LEFT, RIGHT), READ);
    add("document-loops.pdf", PdfTraps.forms(13, 10), "timeout");
    add("document-explodes.pdf", PdfTraps.longString(300 << 20), "out-of-memory");
  }

  private static String[] lines() {
    return TEXT.split("(?<=\\.) ");
  }

  private void mails() throws IOException {
    String mail = mail();
    add("mail.eml", mail, READ);
    expected.put("mail.eml!/a.pdf", READ);
    add("mail-truncated.eml", mail.substring(0, mail.length() / 2), READ);
    expected.put("mail-truncated.eml!/a.pdf", "corrupt");
    add("mail-without-text.eml", FROM + "\r\n", "empty");
    add("mail-nested.eml", FROM + nestedParts(3000), "too-large");
    expected.put("mail-nested.eml!/attachments", "too-large");
    add(
        "mail-elsewhere.eml",
        FROM
            + PARTS
            + "--g\r\nContent-Type: message/external-body; access-type=URL; URL=\"%s/a\"\r\n\r\n"
                .formatted(server)
            + "Content-Type: text/plain\r\n\r\n--g--\r\n",
        "empty");
    OutlookFile outlook = outlook();
    add("mail.msg", outlook.bytes(), READ);
    expected.put("mail.msg!/a.pdf", READ);
    outlook.with(outlook()).with("b.bin", "", new byte[1 << 20]);
    add("mail-shares-its-bytes.msg", outlook.sharedBytes(), READ);
    expected.put("mail-shares-its-bytes.msg!/attachments", "corrupt");
    add("mail-truncated.msg", Arrays.copyOf(outlook.bytes(), 2000), "corrupt");
    add("mails.mbox", "From x\n" + FROM + "\n" + TEXT + "\n\nFrom y\n" + FROM + "\n\n", "");
    within("mails.mbox", "#1", READ);
    expected.put("mails.mbox#2", "empty");
  }

  /** A text and a PDF. */
  private static String mail() {
    String attachment = Base64.getMimeEncoder().encodeToString(Documents.pdf(lines()));
    return FROM
        + PARTS
        + "--g\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%s\r\n".formatted(TEXT)
        + "--g\r\nContent-Type: application/pdf; name=a.pdf\r\n"
        + "Content-Transfer-Encoding: base64\r\n\r\n%s\r\n--g--\r\n".formatted(attachment);
  }

  private static OutlookFile outlook() {
    return new OutlookFile("Mitteilung", TEXT, Instant.parse("2021-05-04T10:00:00Z"))
        .with("a.pdf", "application/pdf", Documents.pdf(lines()));
  }

  private static String nestedParts(int depth) {
    StringBuilder mail = new StringBuilder("MIME-Version: 1.0\r\n");
    for (int i = 0; i < depth; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
    }
    return mail + "Content-Type: text/plain\r\n\r\n" + TEXT;
  }

  private void records() throws IOException {
    String record = "{\"text\": \"" + TEXT + "\"}";
    add(
        "records.jsonl",
        record + "\n{broken\n[]\n{\"title\":\"x\"}\n" + record.substring(0, 99),
        "");
    within("records.jsonl", "#1", READ);
    for (int i = 2; i <= 5; i++) {
      expected.put("records.jsonl#" + i, "malformed-record");
    }
    String deep = "{\"text\":\"" + TEXT + "\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000);
    add("records-nested.ndjson", deep + "}", "");
    within("records-nested.ndjson", "#1", "malformed-record");
    add("records.json", "[" + record + ",\n" + record + "]", "");
    within("records.json", "#1", READ);
    expected.put("records.json#2", READ);
    add("record.json", record, READ);
    add("records-open.json", "[" + record + ",", "corrupt");
    expected.put("records-open.json#1", READ);
    add("records-nested.json", "[".repeat(1_000_000), "corrupt");
    expected.put("records-nested.json#1", "malformed-record");
    add("records-compressed.jsonl.gz", gzip(utf8(record)), "");
    within("records-compressed.jsonl.gz", "#1", READ);
    add("records-truncated.jsonl.gz", Arrays.copyOf(gzip(utf8(record)), 60), "corrupt");
    add("records-compressed.jsonl.zst", com.github.luben.zstd.Zstd.compress(utf8(record)), "");
    within("records-compressed.jsonl.zst", "#1", READ);
    add("records-compressed.jsonl.xz", xz(utf8(record)), "");
    within("records-compressed.jsonl.xz", "#1", READ);
    add("records-compressed.jsonl.bz2", bzip2(new ByteArrayInputStream(utf8(record))), "");
    within("records-compressed.jsonl.bz2", "#1", READ);
    sparse("records-endless-line.jsonl", "{\"text\":\"", 2 * GIGABYTE, "");
    within("records-endless-line.jsonl", "#1", "too-large");
  }

  private void archives() throws IOException {
    byte[] zip = zip("a.txt", utf8(TEXT), "b.pdf", Documents.pdf(lines()));
    add("archive.zip", zip, "");
    within("archive.zip", "!/a.txt", READ);
    expected.put("archive.zip!/b.pdf", READ);
    add("archive-twice.zip", zip("c.zip", zip), "");
    within("archive-twice.zip", "!/c.zip!/a.txt", READ);
    expected.put("archive-twice.zip!/c.zip!/b.pdf", READ);
    add("archive-thrice.zip", zip("d.zip", zip("c.zip", zip)), "");
    within("archive-thrice.zip", "!/d.zip!/c.zip", "too-large");
    add("archive-truncated.zip", Arrays.copyOf(zip, zip.length - zip.length / 2), "");
    within("archive-truncated.zip", "!/a.txt", READ);
    expected.put("archive-truncated.zip!/b.pdf", "corrupt");
    expected.put("archive-truncated.zip", "corrupt");
    add("archive-empty.zip", zip(), "empty");
    add("archive-is-text.zip", TEXT, "corrupt");
    byte[] encrypted = Documents.zip("mimetype", TEXT);
    encrypted[6] |= 1; // The flag in the member's header.
    add("archive-encrypted.zip", encrypted, "");
    within("archive-encrypted.zip", "!/mimetype", "encrypted");
    byte[] tar = tar("a.txt", utf8(TEXT));
    add("archive.tar.zst", com.github.luben.zstd.Zstd.compress(tar), "");
    within("archive.tar.zst", "!/a.txt", READ);
    add("archive.tar.xz", xz(tar), "");
    within("archive.tar.xz", "!/a.txt", READ);
    add("archive.tar.bz2", bzip2(new ByteArrayInputStream(tar)), "");
    within("archive.tar.bz2", "!/a.txt", READ);
    add("archive-outside.zip", zip("../../etc/a.txt", utf8(TEXT)), "");
    within("archive-outside.zip", "!/../../etc/a.txt", READ);
    add("archive.tar.gz", gzip(tar("a.txt", utf8(TEXT))), "");
    within("archive.tar.gz", "!/a.txt", READ);
    add("archive-truncated.tar", Arrays.copyOf(tar("a.txt", utf8(TEXT)), 600), "");
    within("archive-truncated.tar", "!/a.txt", "corrupt");
    expected.put("archive-truncated.tar", "corrupt");
  }

  private void crawls() throws IOException {
    String body = "<html><body>" + PAGE;
    add("crawl.warc", response("https://news.example/a", body), "");
    expected.remove("crawl.warc");
    expected.put("https://news.example/a", READ);
    String other = response("https://news.example/a", body).replace("example/a", "example/b");
    add("crawl-truncated.warc", other + other.substring(0, 80), "corrupt");
    expected.put("https://news.example/b", READ);
    add("crawl-is-text.warc", TEXT, "corrupt");
    add("crawl-zipped.warc.gz", gzip(utf8(other.replace("example/b", "example/c"))), "");
    expected.remove("crawl-zipped.warc.gz");
    expected.put("https://news.example/c", READ);
    add("crawl.arc", arc("https://news.example/d", body), "");
    expected.remove("crawl.arc");
    expected.put("https://news.example/d", READ);
    add("crawl-bomb.warc", zippedResponse(gzipZeros(300L << 20)), "");
    within("crawl-bomb.warc", "#1", "too-large");
    add("feed.atom", ATOM.formatted(TEXT), "");
    within("feed.atom", "#1", READ);
    add("feed.xml", FEED.formatted(TEXT) + "</channel></rss>", "");
    within("feed.xml", "#1", READ);
    add("feed-truncated.xml", FEED.formatted(TEXT) + "<item><descr", "corrupt");
    expected.put("feed-truncated.xml#1", READ);
  }

  /** A page that the server sent zipped. */
  private static byte[] zippedResponse(byte[] body) {
    String type = "Content-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: ";
    byte[] http = utf8("HTTP/1.1 200 OK\r\n" + type + body.length + "\r\n\r\n");
    String whole = response("https://news.example/bomb", "");
    String header = whole.substring(0, whole.lastIndexOf("Content-Length", whole.indexOf("HTTP/")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(utf8(header + "Content-Length: " + (http.length + body.length) + "\r\n\r\n"));
    out.writeBytes(http);
    out.writeBytes(body);
    out.writeBytes(utf8("\r\n\r\n"));
    return out.toByteArray();
  }

  /** A crawl as it was kept before WARC. */
  private static String arc(String url, String body) {
    String about = "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n\n";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body;
    String when = " 127.0.0.1 20220531000000 ";
    return "filedesc://a.arc"
        + when
        + "text/plain "
        + about.length()
        + "\n"
        + about
        + url
        + when
        + "text/html "
        + utf8(http).length
        + "\n"
        + http
        + "\n";
  }

  static String response(String url, String body) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + utf8(body).length
            + "\r\n\r\n"
            + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + url
        + "\r\n"
        + "WARC-Date: 2022-05-31T00:00:00Z\r\n"
        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + utf8(http).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private void xml() throws IOException {
    StringBuilder laughs = new StringBuilder("<!ENTITY a \"" + "x".repeat(1000) + "\">");
    for (char c = 'b'; c < 'k'; c++) {
      laughs.append("<!ENTITY " + c + " \"" + ("&" + (char) (c - 1) + ";").repeat(10) + "\">");
    }
    String doctype = "<?xml version=\"1.0\"?><!DOCTYPE a [" + laughs + "]>";
    add("xml-bomb.xml", doctype + "<a>&j;</a>", "corrupt");
    add("xml-bomb-feed.xml", doctype + "<rss><item><description>&j;", "corrupt");
    String outside = "<!DOCTYPE a [<!ENTITY b SYSTEM \"%s\">]>";
    add(
        "xml-asks-the-net.xml",
        outside.formatted(server + "/entity") + "<a>" + TEXT + "&b;</a>",
        READ);
    add(
        "xml-asks-for-a-file.xml",
        outside.formatted("file:///etc/hostname") + "<a>" + TEXT + "&b;</a>",
        READ);
    String dtd = "<!DOCTYPE rss SYSTEM \"%s/feed.dtd\">".formatted(server);
    add("xml-asks-in-a-feed.xml", dtd + "<rss><item><description>" + TEXT, "corrupt");
    add(
        "xml-asks-in-a-page.xhtml",
        "<!DOCTYPE html SYSTEM \"%s/page.dtd\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
                .formatted(server)
            + PAGE
            + "</body></html>",
        READ);
    add("xml-asks-in-a.docx", askingDocx(), READ);
    add("xml-nested.xml", "<a>".repeat(100_000) + TEXT + "</a>".repeat(100_000), READ);
  }

  /** Its template, its pictures and its types all lie elsewhere. */
  private byte[] askingDocx() throws IOException {
    String main =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    return zip(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + main
                + "\"/></Types>"),
        "_rels/.rels",
        utf8(
            "<Relationships xmlns=\"%s\"><Relationship Id=\"r\" Type=\"%sofficeDocument\""
                    .formatted(relationships, office)
                + " Target=\"word/document.xml\"/></Relationships>"),
        "word/_rels/document.xml.rels",
        utf8(
            "<Relationships xmlns=\"%s\"><Relationship Id=\"t\" Type=\"%sattachedTemplate\""
                    .formatted(relationships, office)
                + " TargetMode=\"External\" Target=\"%s/template\"/></Relationships>"
                    .formatted(server)),
        "word/document.xml",
        utf8(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>"
                + TEXT
                + "</w:t></w:r></w:p></w:body></w:document>"));
  }

  private void bombs() throws IOException {
    add("bomb.zip", zeros(600L << 20), "too-large");
    expected.put("bomb.zip!/zeros.txt", "too-large");
    add("bomb.txt.gz", gzipZeros(300L << 20), "too-large");
    add("bomb.jsonl.bz2", bzip2(new Repeated(' ', 400L << 20)), "too-large");
    add("bomb-in-a.docx", docxBomb(), "too-large");
  }

  private static byte[] docxBomb() throws IOException {
    return zip(
        "[Content_Types].xml",
        utf8(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-"
                + "package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument."
                + "wordprocessingml.document.main+xml\"/></Types>"),
        "_rels/.rels",
        utf8(
            "<Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>"),
        "word/document.xml",
        utf8(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                + "main\"><w:body><w:p><w:r><w:t>"
                + "a".repeat(20 << 20)
                + "</w:t></w:r></w:p></w:body></w:document>"));
  }

  /** A file that begins so and goes on with zeros; it takes no room on the disk. */
  private void sparse(String name, String begin, long length, String fate) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
      file.write(utf8(begin));
      file.setLength(length);
    }
    expected.put(name, fate);
  }

  private static byte[] noise(int length) {
    byte[] noise = new byte[length];
    new java.util.Random(length).nextBytes(noise);
    return noise;
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
      }
    }
    return out.toByteArray();
  }

  private static byte[] tar(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] gzipZeros(long length) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      new Repeated(' ', length).transferTo(gzip);
    }
    return out.toByteArray();
  }

  private static byte[] zeros(long length) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("zeros.txt"));
      new Repeated(' ', length).transferTo(zip);
    }
    return out.toByteArray();
  }

  private static byte[] xz(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream xz = new XZCompressorOutputStream(out)) {
      xz.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] bzip2(InputStream content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream bzip2 = new BZip2CompressorOutputStream(out)) {
      content.transferTo(bzip2);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** One sign, so many times. */
  private static final class Repeated extends InputStream {
    private final byte c;
    private long rest;

    Repeated(char c, long length) {
      this.c = (byte) c;
      this.rest = length;
    }

    @Override
    public int read() {
      return rest-- > 0 ? c : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int count = (int) Math.min(rest, length);
      Arrays.fill(bytes, offset, offset + Math.max(0, count), c);
      rest -= count;
      return count <= 0 ? -1 : count;
    }
  }
}
