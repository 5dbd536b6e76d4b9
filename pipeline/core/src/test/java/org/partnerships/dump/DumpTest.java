package org.partnerships.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.partnerships.dump.DumpFixture.lines;
import static org.partnerships.dump.DumpFixture.read;
import static org.partnerships.dump.DumpFixture.readStandardInput;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.article.Content;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;

class DumpTest {
  @TempDir private Path folder;

  @Test
  void aFolderIsWalkedInNameOrderWithoutDotFiles() throws IOException {
    write("b.txt", "B");
    write("a/z.txt", "Z");
    write("a/c/y.txt", "Y");
    write(".hidden.txt", "no");
    write("a/.git/config", "no");
    write("a.txt", "A");
    assertEquals(
        List.of("a/c/y.txt Y", "a/z.txt Z", "a.txt A", "b.txt B"),
        lines(read(DumpOptions.DEFAULT, folder)));
  }

  @Test
  void aFileGivenDirectlyIsNamedByItsFileName() throws IOException {
    Path file = write("tief/unten/Meldung.txt", "Text");
    List<Outcome<RawArticle>> outcomes = read(DumpOptions.DEFAULT, file);
    assertEquals(List.of("Meldung.txt Text"), lines(outcomes));
    RawArticle article = outcomes.get(0).result().orElseThrow();
    assertEquals(file.toString(), article.source());
    assertEquals("Meldung.txt", ((Content.Bytes) article.content()).name());
  }

  @Test
  void inputsAreReadInTheirOrder() throws IOException {
    Path second = write("b.txt", "B");
    Path first = write("a.txt", "A");
    assertEquals(List.of("b.txt B", "a.txt A"), lines(read(DumpOptions.DEFAULT, second, first)));
  }

  @Test
  void anEmptyFileIsADocumentAndAnEmptyFileOfRecordsIsRejected() throws IOException {
    write("leer.jsonl", "");
    write("leer.txt", "");
    assertEquals(
        List.of("leer.jsonl !empty", "leer.txt "), lines(read(DumpOptions.DEFAULT, folder)));
  }

  @Test
  void aMissingInputFailsAtOpening() {
    Path missing = folder.resolve("fehlt.txt");
    DumpException e = assertThrows(DumpException.class, () -> read(DumpOptions.DEFAULT, missing));
    assertTrue(e.getMessage().contains("fehlt.txt"), e.getMessage());
  }

  @Test
  void anUnreadableFileInAFolderCostsOnlyItself() throws IOException {
    write("a.txt", "A");
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone"));
    write("c.txt", "C");
    assertEquals(
        List.of("a.txt A", "b.txt !unreadable", "c.txt C"),
        lines(read(DumpOptions.DEFAULT, folder)));
  }

  @Test
  void aFileWithoutPermissionCostsOnlyItself() throws IOException {
    Path locked = write("a.txt", "A");
    write("b.txt", "B");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(locked), "this user may read everything");
    assertEquals(List.of("a.txt !unreadable", "b.txt B"), lines(read(DumpOptions.DEFAULT, folder)));
    assertThrows(DumpException.class, () -> read(DumpOptions.DEFAULT, locked));
  }

  @Test
  void aLinkThatLeadsBackEndsTheWalkThere() throws IOException {
    write("a/x.txt", "X");
    Files.createSymbolicLink(folder.resolve("a/round"), folder);
    assertEquals(
        List.of("a/round !unreadable", "a/x.txt X"), lines(read(DumpOptions.DEFAULT, folder)));
  }

  @Test
  void aFileOverTheLimitIsRejected() throws IOException {
    write("a.txt", "0123456789");
    write("b.txt", "0123456789A");
    assertEquals(
        List.of("a.txt 0123456789", "b.txt !too-large"),
        lines(read(DumpOptions.DEFAULT.withMaxDocumentBytes(10), folder)));
  }

  @Test
  void standardInputIsRecordsOrOneDocument() throws IOException {
    assertEquals(
        List.of("-#1 Eins", "-#2 Zwei"),
        lines(readStandardInput(utf8("{\"text\":\"Eins\"}\n{\"text\":\"Zwei\"}\n"))));
    assertEquals(List.of("- <p>Eins</p>"), lines(readStandardInput(utf8("<p>Eins</p>"))));
  }

  @Test
  void bytesAreCountedForTheProgressBar() throws IOException {
    write("a.txt", "12345");
    write("b/c.jsonl", "{\"text\":\"x\"}\n");
    try (Dump dump =
        Dump.open(List.of(folder.toString()), InputStream.nullInputStream(), DumpOptions.DEFAULT)) {
      assertEquals(18, dump.totalBytes());
      assertEquals(0, dump.bytesRead());
      dump.forEachRemaining(outcome -> {});
      assertEquals(18, dump.bytesRead());
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, utf8(text));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
