package org.partnerships.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.partnerships.article.Rejection.Reason;

/**
 * A process that parses, seen from this one. To be used by one thread at a time. Once a document
 * has brought it down, it is dead.
 */
final class ParserChild {
  /** How its folder of temporary files is called. */
  static final String TEMPORARY = "partnerships-parser-";

  private static final Duration START = Duration.ofSeconds(120);
  private static final int MESSAGE_BYTES = 2000;
  private static final int KILLED_BY_THE_SYSTEM = 137;

  private static final ScheduledExecutorService WATCHDOG =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "parser-watchdog");
            thread.setDaemon(true);
            return thread;
          });

  private final Process process;
  private final Path temporary;
  private final DataOutputStream requests;
  private final DataInputStream replies;
  private volatile boolean tooLate;
  private int answered;

  private ParserChild(Process process, Path temporary) {
    this.process = process;
    this.temporary = temporary;
    this.requests =
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    this.replies = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /**
   * Starts one and waits until it can be asked.
   *
   * @param main the class with its {@code main}, on the class path of this process
   */
  static ParserChild start(String main, TextOptions options) throws IOException {
    Path temporary = Files.createTempDirectory(TEMPORARY);
    Process process =
        new ProcessBuilder(command(main, options, temporary))
            .redirectError(temporary.resolve("messages").toFile())
            .start();
    ParserChild child = new ParserChild(process, temporary);
    ScheduledFuture<?> alarm = child.killAfter(START);
    try {
      if (child.replies.read() != ParserWire.READY) {
        throw new IOException("no process to parse in could be started: " + child.messages());
      }
      return child;
    } catch (IOException e) {
      child.kill();
      throw e;
    } finally {
      alarm.cancel(false);
    }
  }

  private static List<String> command(String main, TextOptions options, Path temporary) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + options.parserMegabytes() + "m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + temporary.resolve("crash"),
            "-Xshare:auto",
            "-Djava.io.tmpdir=" + temporary,
            "-Djava.awt.headless=true",
            // What parsers have to say of a document nobody reads, and to start a log takes long.
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
            "-Dslf4j.internal.verbosity=ERROR",
            "-Duser.language=en",
            "-Duser.timezone=UTC",
            "-cp",
            classPath(),
            main,
            Integer.toString(options.maxTextLength()),
            Integer.toString(options.maxNesting()),
            Long.toString(options.timeout().toMillis())));
    return command;
  }

  /** Where this class comes from, first: the one jar that holds everything, as a rule. */
  private static String classPath() {
    String path = System.getProperty("java.class.path");
    CodeSource source = ParserChild.class.getProtectionDomain().getCodeSource();
    try {
      if (source == null) {
        return path;
      }
      Path first = Path.of(source.getLocation().toURI());
      boolean alone =
          !path.contains(File.pathSeparator) && first.equals(Path.of(path).toRealPath());
      return alone ? first.toString() : first + File.pathSeparator + path;
    } catch (URISyntaxException | IOException | RuntimeException e) {
      return path; // A class loader of its own kind; what the process was started with may do.
    }
  }

  /**
   * Has a document parsed.
   *
   * @throws ExtractionException if it cannot be; the process may be dead then
   */
  Parsed ask(ParserRequest request, Duration timeout) throws ExtractionException {
    ScheduledFuture<?> alarm = killAfter(timeout);
    try {
      ParserWire.write(request, requests);
      Parsed parsed = ParserWire.readReply(replies);
      answered++;
      return parsed;
    } catch (ExtractionException e) {
      answered++;
      throw e;
    } catch (IOException e) {
      throw dead(timeout, e);
    } finally {
      alarm.cancel(false);
    }
  }

  /** How many documents it has answered for. */
  int answered() {
    return answered;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Ends it at once and takes its temporary files away. */
  void kill() {
    process.destroyForcibly();
    exitStatus();
    ParserProcess.deleteTree(temporary);
  }

  private ScheduledFuture<?> killAfter(Duration time) {
    return WATCHDOG.schedule(
        () -> {
          tooLate = true;
          process.destroyForcibly();
        },
        time.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  private ExtractionException dead(Duration timeout, IOException cause) {
    int status = exitStatus();
    if (tooLate) {
      return new ExtractionException(
          Reason.TIMEOUT, "no end after " + timeout.toMillis() / 1000.0 + " seconds", cause);
    }
    if (status == ParserProcess.OUT_OF_MEMORY || status == KILLED_BY_THE_SYSTEM) {
      return new ExtractionException(
          Reason.OUT_OF_MEMORY, "more memory than a parser may have", cause);
    }
    return new ExtractionException(
        Reason.CORRUPT, "its parser crashed with status " + status + " " + messages(), cause);
  }

  /** Waits for its end, which is near: its pipes are closed already, or it was killed. */
  private int exitStatus() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
          } else {
            return process.exitValue();
          }
        } catch (InterruptedException e) {
          interrupted = true;
          process.destroyForcibly();
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private String messages() {
    try (InputStream in = Files.newInputStream(temporary.resolve("messages"))) {
      return new String(in.readNBytes(MESSAGE_BYTES), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
