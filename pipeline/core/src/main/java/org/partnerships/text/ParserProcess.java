package org.partnerships.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.stream.Stream;
import org.partnerships.article.Rejection.Reason;

/**
 * The process that parses: reads requests from its standard input, writes a reply to each, and ends
 * when its input does, whatever its parser is doing then. So it never outlives the process that
 * started it, however that one ended.
 *
 * <p>Ctrl-C in a terminal reaches it too and is not heeded: the other process may still want the
 * document that is being read. It opens no connection to the network.
 */
public final class ParserProcess {
  /** The exit status after a parser ran out of memory; the same as the virtual machine's own. */
  static final int OUT_OF_MEMORY = 3;

  /**
   * One that nobody asks anything for so long ends, and is started anew when it is needed. To start
   * one takes as long as to read hundreds of pages, so a few documents among many keep it.
   */
  private static final long IDLE_MILLIS = 300_000;

  /** Parsers call themselves; broken documents nest deeply. */
  private static final long STACK_BYTES = 16L << 20;

  private static final Set<String> NETWORK = Set.of("http", "https", "ftp", "mailto");

  /** Parses one document. */
  interface Parser {
    Parsed parse(ParserRequest request) throws ExtractionException;
  }

  private final Parser parser;
  private final DataOutputStream out;
  private final SynchronousQueue<ParserRequest> requests = new SynchronousQueue<>();
  private volatile boolean busy;
  private volatile long idleSince = System.nanoTime();

  private ParserProcess(Parser parser, OutputStream out) {
    this.parser = parser;
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
  }

  /**
   * Started by {@link ParserChild} only.
   *
   * @param args the most characters of text, the deepest nesting of elements, the milliseconds that
   *     a document may take
   */
  public static void main(String[] args) {
    TextOptions limits =
        TextOptions.DEFAULT
            .withMaxTextLength(Integer.parseInt(args[0]))
            .withMaxNesting(Integer.parseInt(args[1]))
            .withTimeout(Duration.ofMillis(Long.parseLong(args[2])));
    serve(new BinaryReader(limits)::read);
  }

  /** Answers requests until there can be no more; does not return. */
  static void serve(Parser parser) {
    OutputStream replies = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err); // Nobody but us may write there.
    URL.setURLStreamHandlerFactory(protocol -> NETWORK.contains(protocol) ? new Closed() : null);
    // Holds up an interrupt from the terminal until the input is at its end, which halts us.
    Runtime.getRuntime().addShutdownHook(new Thread(ParserProcess::waitForEver));
    new ParserProcess(parser, replies).run();
  }

  private void run() {
    start(this::work, "parser");
    start(this::endWhenIdle, "idle");
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16))) {
      out.writeByte(ParserWire.READY);
      out.flush();
      while (true) {
        ParserRequest request = ParserWire.readRequest(in);
        busy = true;
        requests.put(request);
      }
    } catch (IOException e) {
      end(0); // The input's end.
    } catch (InterruptedException e) {
      end(1);
    }
  }

  private void work() {
    try {
      while (true) {
        answer(requests.take());
        idleSince = System.nanoTime();
        busy = false;
      }
    } catch (IOException | InterruptedException e) {
      end(1); // Nobody is there to hear the answer.
    } catch (OutOfMemoryError e) {
      end(OUT_OF_MEMORY);
    }
  }

  private void answer(ParserRequest request) throws IOException {
    try {
      ParserWire.write(parser.parse(request), out);
    } catch (ExtractionException e) {
      ParserWire.write(e, out);
    } catch (StackOverflowError e) {
      ParserWire.write(new ExtractionException(Reason.TOO_LARGE, "nested too deep", e), out);
    } catch (RuntimeException | LinkageError | AssertionError e) {
      ParserWire.write(new ExtractionException(Reason.CORRUPT, e.toString(), e), out);
    }
  }

  private void endWhenIdle() {
    try {
      while (busy || System.nanoTime() - idleSince < IDLE_MILLIS * 1_000_000) {
        Thread.sleep(IDLE_MILLIS / 100);
      }
      end(0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void start(Runnable work, String name) {
    Thread thread = new Thread(null, work, name, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
  }

  private static void waitForEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void end(int status) {
    deleteTemporaryFiles();
    Runtime.getRuntime().halt(status);
  }

  /** The process has a folder of its own for them. */
  private static void deleteTemporaryFiles() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    if (folder.getFileName().toString().startsWith(ParserChild.TEMPORARY)) {
      deleteTree(folder);
    }
  }

  /** Deletes a folder as far as it can be deleted. */
  static void deleteTree(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      // Temporary files; the system clears them away some day.
    }
  }

  /** The network, for whoever wants to follow an address in a document. */
  private static final class Closed extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new IOException("documents are read without the network: " + url);
    }
  }
}
