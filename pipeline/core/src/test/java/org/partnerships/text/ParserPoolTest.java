package org.partnerships.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.article.Rejection.Reason;

/** A parser that misbehaves costs one document and one process. */
class ParserPoolTest {
  private static final TextOptions LIMITS = TextOptions.DEFAULT.withParserMegabytes(64);

  @TempDir Path folder;

  private final ParserPool pool = pool(LIMITS);

  private static ParserPool pool(TextOptions options) {
    return new ParserPool(UnrulyParser.class.getName(), options);
  }

  private static Parsed parse(ParserPool pool, String name) throws ExtractionException {
    return pool.parse(new ParserRequest(new byte[100_000], name, "", "a/b"));
  }

  private String pid() throws ExtractionException {
    return parse(pool, "well").text();
  }

  @Test
  void aProcessIsUsedAgainForTheNextDocument() throws ExtractionException {
    String first = pid();
    assertEquals(first, pid());
    assertNotEquals(Long.toString(ProcessHandle.current().pid()), first);
  }

  /**
   * What the other one is asked meanwhile is short, so that it costs less than a second process.
   */
  @Test
  void aShortWaitStartsNoProcess() throws Exception {
    CompletableFuture<String> first = inBackground("well");
    CompletableFuture<String> second = inBackground("well");
    assertEquals(first.get(60, TimeUnit.SECONDS), second.get(60, TimeUnit.SECONDS));
  }

  @Test
  void aLongWaitStartsAnotherProcess() throws Exception {
    ParserPool patient = pool(LIMITS.withTimeout(Duration.ofSeconds(60)));
    String pid = parse(patient, "well").text();
    CompletableFuture.runAsync(
        () -> assertThrows(ExtractionException.class, () -> parse(patient, "loops")));
    String other = pid;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (other.equals(pid) && System.nanoTime() < end) {
      other = parse(patient, "well").text(); // Until the other thread has the process.
    }
    assertNotEquals(pid, other);
    ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
  }

  private CompletableFuture<String> inBackground(String name) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return parse(pool, name).text();
          } catch (ExtractionException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "nests, TOO_LARGE, true",
    "throws, CORRUPT, true",
    "refuses, ENCRYPTED, true",
    "explodes, OUT_OF_MEMORY, false",
    "throws an error of memory, OUT_OF_MEMORY, false",
    "crashes, CORRUPT, false"
  })
  void whatAParserDoesIsTheDocumentsReason(String name, Reason reason, boolean survives)
      throws ExtractionException {
    String before = pid();
    ExtractionException e = assertThrows(ExtractionException.class, () -> parse(pool, name));
    assertEquals(reason, e.reason(), e.getMessage());
    assertEquals(survives, before.equals(pid()), "is it the same process afterwards");
  }

  @Test
  void aParserThatDoesNotEndIsKilled() throws Exception {
    ParserPool hasty = pool(LIMITS.withTimeout(Duration.ofSeconds(2)));
    long pid = Long.parseLong(parse(hasty, "well").text());
    ExtractionException e = assertThrows(ExtractionException.class, () -> parse(hasty, "loops"));
    assertEquals(Reason.TIMEOUT, e.reason(), e.getMessage());
    assertFalse(isAlive(pid));
    assertNotEquals(Long.toString(pid), parse(hasty, "well").text());
  }

  @Test
  void whatAParserPrintsIsNotTakenForItsAnswer() throws ExtractionException {
    assertEquals(Optional.of("Größe 😀"), parse(pool, "prints").title());
  }

  @Test
  void aProcessThatCannotStartIsOurFault() {
    ParserPool none = new ParserPool("org.partnerships.text.NoSuchClass", LIMITS);
    ExtractionException e = assertThrows(ExtractionException.class, () -> parse(none, "well"));
    assertEquals(Reason.INTERNAL, e.reason());
    assertTrue(e.getMessage().contains("NoSuchClass"), e.getMessage());
  }

  @Test
  void anInterruptFromTheTerminalDoesNotCostTheDocument() throws Exception {
    String pid = pid();
    Path file = folder.resolve("begun");
    CompletableFuture<String> parsed = inBackground(UnrulyParser.WAITS + file);
    for (int i = 0; i < 600 && !Files.exists(file); i++) {
      Thread.sleep(100);
    }
    assertEquals(0, new ProcessBuilder("kill", "-INT", pid).start().waitFor());
    Files.delete(file);
    assertEquals(pid, parsed.get(60, TimeUnit.SECONDS));
  }

  @Test
  void noProcessOutlivesTheOneThatStartedIt() throws Exception {
    Process parent =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    OrphaningProcess.class.getName()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long child = Long.parseLong(firstLine(parent));
    assertTrue(isAlive(child));
    parent.destroyForcibly().waitFor();
    for (int i = 0; i < 100 && isAlive(child); i++) {
      Thread.sleep(100);
    }
    assertFalse(isAlive(child), "the child goes on after its parent was killed");
  }

  private static String firstLine(Process process) throws IOException {
    return new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))
        .readLine();
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
