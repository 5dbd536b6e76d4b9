package org.partnerships.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.article.Article;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.models.ModelFiles;
import org.partnerships.text.Documents;
import org.partnerships.text.OutlookFile;
import org.partnerships.text.TextExtractor;
import org.partnerships.text.TextOptions;

/** What is attached to a mail that Outlook saved is a document of its own. */
class OutlookAttachmentsTest {
  private static final String BODY = "Guten Tag, anbei die Mitteilung der Nordlicht AG.";
  private static final Instant SENT = Instant.parse("2021-05-04T10:00:00Z");

  @TempDir private Path folder;

  private static OutlookFile mail() {
    return new OutlookFile("Mitteilung", BODY, SENT);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Id and text, but of mails only the id. */
  private List<String> read(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
    return lines(DumpFixture.read(DumpOptions.DEFAULT, folder));
  }

  private static List<String> lines(List<Outcome<RawArticle>> outcomes) {
    return DumpFixture.lines(outcomes).stream()
        .map(line -> line.contains("\0") ? line.substring(0, line.indexOf(' ')) : line)
        .toList();
  }

  @Test
  void attachmentsFollowTheirMail() throws IOException {
    byte[] mail =
        mail()
            .with("b.txt", "", bytes("B"))
            .with("b.txt", "text/plain", bytes("B2"))
            .with("c:\\x\\größe.txt", "", bytes("C"))
            .with("", "", bytes("D"))
            .bytes();
    assertEquals(
        List.of(
            "a.msg",
            "a.msg!/b.txt B",
            "a.msg!/b.txt#2 B2",
            "a.msg!/größe.txt C",
            "a.msg!/part-4 D"),
        read("a.msg", mail));
  }

  @Test
  void aMailIsKnownByItsContent() throws IOException {
    byte[] mail = mail().with("b.txt", "", bytes("B")).bytes();
    assertEquals(List.of("a.dat", "a.dat!/b.txt B"), read("a.dat", mail));
    assertEquals(List.of("-", "-!/b.txt B"), lines(DumpFixture.readStandardInput(mail)));
  }

  @Test
  void picturesAreNoDocuments() throws IOException {
    assertEquals(
        List.of("a.msg"), read("a.msg", mail().with("logo.png", "image/png", bytes("x")).bytes()));
  }

  @Test
  void attachedArchivesAndMailsAreOpened() throws IOException {
    OutlookFile inner = mail().with("c.txt", "", bytes("C"));
    assertEquals(
        List.of(
            "a.msg",
            "a.msg!/z.zip!/b.txt B",
            "a.msg!/Mitteilung.msg",
            "a.msg!/Mitteilung.msg!/c.txt C"),
        read("a.msg", mail().with("z.zip", "", Documents.zip("b.txt", "B")).with(inner).bytes()));
  }

  @Test
  void nestingHasAnEnd() throws IOException {
    OutlookFile mail = mail().with("e.txt", "", bytes("E"));
    for (int i = 0; i < 4; i++) {
      mail = mail().with(mail);
    }
    String inner = "!/Mitteilung.msg";
    assertEquals(
        List.of(
            "a.msg",
            "a.msg" + inner,
            "a.msg" + inner + inner,
            "a.msg" + inner + inner + inner + " !too-large"),
        read("a.msg", mail.bytes()));
  }

  @Test
  void otherFilesOfTheKindHaveNone() throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(bytes("x")), "WordDocument");
      files.writeFilesystem(out);
      assertEquals(List.of("a.doc"), read("a.doc", out.toByteArray()));
    }
  }

  @Test
  void aMailThatIsCutOffIsCountedWithWhatIsAttached() throws IOException {
    byte[] mail = mail().with("b.pdf", "", Documents.pdf(BODY)).bytes();
    byte[] cut = java.util.Arrays.copyOf(mail, mail.length - 3000);
    assertTrue(read("a.msg", cut).contains("a.msg"));
  }

  /** Else a small mail could hold gigabytes. */
  @Test
  void partsThatShareTheirBytesAreATrap() throws IOException {
    OutlookFile mail = mail().with("a.bin", "", new byte[1 << 20]);
    for (int i = 0; i < 40; i++) {
      mail.with("b.bin", "", bytes("B"));
    }
    assertEquals(
        List.of("a.msg", "a.msg!/attachments !corrupt"), read("a.msg", mail.sharedBytes()));
  }

  /** Also the attached mail has its own day, which stands elsewhere in it. */
  @Test
  void aMailIsOfTheDayOnWhichItWasSent() throws IOException {
    OutlookFile inner =
        new OutlookFile(
            "Innen", BODY + " Sie gilt seit dem 3. März 2019.", SENT.minusSeconds(1L << 25));
    Files.write(folder.resolve("a.msg"), mail().with(inner).bytes());
    TextExtractor extractor = new TextExtractor(ModelFiles.builtIn(), TextOptions.DEFAULT);
    List<Article> articles =
        DumpFixture.read(DumpOptions.DEFAULT, folder).stream()
            .map(raw -> raw.then(extractor::extract))
            .map(Outcome::result)
            .flatMap(Optional::stream)
            .toList();
    assertEquals(
        List.of(
            "Mitteilung 2021-05-04 header " + BODY,
            "Innen 2020-04-11 header " + BODY + " Sie gilt seit dem 3. März 2019."),
        articles.stream()
            .map(
                a ->
                    "%s %s %s %s"
                        .formatted(
                            a.title().orElseThrow(),
                            a.published().orElseThrow(),
                            a.publication().orElseThrow().from().label(),
                            a.text().substring(a.text().indexOf('\n') + 1)))
            .toList());
  }
}
