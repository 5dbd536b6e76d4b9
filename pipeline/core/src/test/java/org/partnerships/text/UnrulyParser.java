package org.partnerships.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerships.article.Rejection.Reason;

/** A process whose parser does what the document's name says. */
public final class UnrulyParser {
  /** Then a file, which it makes when it begins, and waits until somebody deletes it. */
  static final String WAITS = "waits at ";

  private static final int LONGEST_WAIT_MILLIS = 60_000;

  private UnrulyParser() {}

  public static void main(String[] args) {
    ParserProcess.serve(UnrulyParser::parse);
  }

  private static Parsed parse(ParserRequest request) throws ExtractionException {
    if (request.name().startsWith(WAITS)) {
      waitWhileThereIs(Path.of(request.name().substring(WAITS.length())));
    }
    switch (request.name()) {
      case "loops" -> loop();
      case "explodes" -> explode();
      case "throws an error of memory" -> throw new OutOfMemoryError("made by hand");
      case "crashes" -> Runtime.getRuntime().halt(42);
      case "nests" -> nest(0);
      case "throws" -> throw new IllegalStateException("no such state");
      case "refuses" -> throw new ExtractionException(Reason.ENCRYPTED, "a password");
      case "prints" -> System.out.println("not into the replies");
      default -> {}
    }
    // Its text tells which process has read it.
    return new Parsed(
        "a/b",
        Long.toString(ProcessHandle.current().pid()),
        "",
        Optional.of("Größe 😀"),
        Optional.empty());
  }

  private static void loop() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static void explode() {
    List<byte[]> much = new ArrayList<>();
    while (true) {
      much.add(new byte[1 << 20]);
    }
  }

  private static int nest(int depth) {
    return nest(depth + 1) + 1;
  }

  private static void waitWhileThereIs(Path file) {
    try {
      Files.createFile(file);
      for (int waited = 0; Files.exists(file) && waited < LONGEST_WAIT_MILLIS; waited += 20) {
        Thread.sleep(20);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
