package org.partnerships.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command line; it prints UTF-8, whatever the system's charset is. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] args) {
    StandardOutput sink = new StandardOutput();
    PrintStream out = new PrintStream(sink, false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int status = run(args, System.in, out, err);
    System.exit(sink.failure().map(e -> failed(e, err)).orElse(status));
  }

  private static int failed(IOException e, PrintStream err) {
    err.println("partnerships: cannot write to standard output: " + e.getMessage());
    return ExitStatus.INTERNAL_FAULT;
  }

  /**
   * Runs one command.
   *
   * @param out takes results only
   * @param err takes messages only
   * @return 0 all read, 1 some documents were rejected, 2 wrong usage or unreadable input, 3 an
   *     internal fault, 130 stopped
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    Console console = new Console(in, out, err);
    try {
      return commandLine(console).execute(args);
    } catch (Error e) { // Memory, most likely; the command's own net holds only exceptions.
      return Faults.internal(console, "partnerships", e);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new PartnershipsCommand(), new CommandFactory(console));
    line.setOut(console.outWriter());
    line.setErr(console.errWriter());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(console.outAnsi()));
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    Faults faults = new Faults(console);
    line.setParameterExceptionHandler(faults);
    line.setExecutionExceptionHandler(faults);
    return line;
  }
}
