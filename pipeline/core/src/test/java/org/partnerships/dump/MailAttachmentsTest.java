package org.partnerships.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerships.dump.DumpFixture.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is attached to a mail is a document of its own. */
class MailAttachmentsTest {
  private static final String BODY =
      part("Content-Type: text/plain; charset=utf-8", "Guten Tag, anbei die Mitteilung.");

  @TempDir private Path folder;

  private static String part(String header, String content) {
    return "--grenze\r\n" + header + "\r\n\r\n" + content + "\r\n";
  }

  private static String attached(String name, byte[] content) {
    return part(
        "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
            + "Content-Disposition: attachment; filename=\""
            + name
            + "\"",
        Base64.getMimeEncoder().encodeToString(content));
  }

  private static String attached(String name, String content) {
    return attached(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static String mail(String... parts) {
    return "From: a@example.org\r\nSubject: Mitteilung\r\nMIME-Version: 1.0\r\n"
        + "Content-Type: multipart/mixed; boundary=grenze\r\n\r\n"
        + String.join("", parts)
        + "--grenze--\r\n";
  }

  /** Id and text of all that a file holds, but of mails only the id. */
  private List<String> read(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return lines(DumpFixture.read(DumpOptions.DEFAULT, folder)).stream()
        .map(line -> line.contains("\n") ? line.substring(0, line.indexOf(' ')) : line)
        .map(line -> line.startsWith(file.getFileName().toString()) ? line : "?" + line)
        .toList();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  @Test
  void attachmentsFollowTheirMail() throws IOException {
    assertEquals(
        List.of("a.eml", "a.eml!/b.txt B", "a.eml!/b.txt#2 B2", "a.eml!/größe.txt C"),
        read(
            "a.eml",
            mail(
                BODY,
                attached("b.txt", "B"),
                attached("b.txt", "B2"),
                attached("=?UTF-8?Q?gr=C3=B6=C3=9Fe.txt?=", "C"))));
  }

  @Test
  void aNameInTheTypeMakesAnAttachmentToo() throws IOException {
    assertEquals(
        List.of("a.eml", "a.eml!/b.txt B"),
        read("a.eml", mail(BODY, part("Content-Type: text/plain; name=\"c:\\x\\b.txt\"", "B"))));
  }

  @Test
  void anAttachmentWithoutANameHasANumber() throws IOException {
    assertEquals(
        List.of("a.eml", "a.eml!/part-1 B"),
        read(
            "a.eml",
            mail(BODY, part("Content-Type: text/plain\r\nContent-Disposition: attachment", "B"))));
  }

  @Test
  void picturesAndSignaturesAreNoDocuments() throws IOException {
    assertEquals(
        List.of("a.eml"),
        read(
            "a.eml",
            mail(
                BODY,
                part("Content-Type: image/png; name=logo.png", "x"),
                part("Content-Type: application/pgp-signature; name=signature.asc", "x"))));
  }

  @Test
  void attachedArchivesAndMailsAreOpened() throws IOException {
    String inner = mail(BODY, attached("c.txt", "C"));
    assertEquals(
        List.of("a.eml", "a.eml!/z.zip!/b.txt B", "a.eml!/mail.eml", "a.eml!/mail.eml!/c.txt C"),
        read(
            "a.eml",
            mail(
                BODY,
                attached("z.zip", zip("b.txt", "B".getBytes(StandardCharsets.UTF_8))),
                part("Content-Type: message/rfc822", inner.replace("grenze", "innen")))));
  }

  @Test
  void nestingHasAnEnd() throws IOException {
    String mail = mail(BODY, attached("e.txt", "E"));
    for (int i = 0; i < 4; i++) {
      mail = mail(BODY, attached("m.eml", mail));
    }
    assertEquals(
        List.of(
            "a.eml",
            "a.eml!/m.eml",
            "a.eml!/m.eml!/m.eml",
            "a.eml!/m.eml!/m.eml!/m.eml !too-large"),
        read("a.eml", mail));
  }

  @Test
  void eachMailOfAFolderHasItsOwn() throws IOException {
    assertEquals(
        List.of("a.mbox#1", "a.mbox#1!/b.txt B", "a.mbox#2", "a.mbox#2!/b.txt B2"),
        read(
            "a.mbox",
            "From a\n"
                + mail(BODY, attached("b.txt", "B"))
                + "\nFrom b\n"
                + mail(BODY, attached("b.txt", "B2"))));
  }

  @Test
  void aMailIsKnownByItsHeaderWhateverItsName() throws IOException {
    assertEquals(
        List.of("cur-17.host", "cur-17.host!/b.txt B"),
        read("cur-17.host", mail(BODY, attached("b.txt", "B"))));
  }

  @Test
  void aMailThatIsCutOffGivesWhatIsThere() throws IOException {
    String mail = mail(BODY, attached("b.txt", "B"), attached("c.txt", "C"));
    assertEquals(
        List.of("a.eml", "a.eml!/b.txt B"),
        read("a.eml", mail.substring(0, mail.indexOf("--grenze", mail.indexOf("b.txt")))));
  }
}
