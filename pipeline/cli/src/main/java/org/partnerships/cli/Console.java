package org.partnerships.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results
 * @param err messages
 */
record Console(InputStream in, PrintStream out, PrintStream err) {
  private static final int OUT = 1;
  private static final int ERR = 2;

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  Ansi outAnsi() {
    return isTerminal(OUT) && System.getenv("NO_COLOR") == null ? Ansi.ON : Ansi.OFF;
  }

  boolean errIsTerminal() {
    return isTerminal(ERR);
  }

  /** One line for people. */
  void say(String message) {
    err.println(message);
  }

  /** Java knows only whether all of its streams are a terminal; Linux knows each. */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }
}
