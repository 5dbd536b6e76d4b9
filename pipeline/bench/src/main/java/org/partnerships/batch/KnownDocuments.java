package org.partnerships.batch;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Makes a folder that looks as if earlier runs had read very many documents. */
public final class KnownDocuments {
  private static final byte[] NOTHING = {};
  private static final StageTimes TIMES = new StageTimes(40, 250, 0);

  private KnownDocuments() {}

  /**
   * Documents without events.
   *
   * @param out the folder of the results
   * @param count of the documents
   */
  public static void write(Path out, int count) throws IOException {
    try (Writer frames = new Writer(out)) {
      for (int i = 0; i < count; i++) {
        frames.write(Frame.Fate.WITHOUT_EVENTS, TextSketch.NONE, NOTHING);
      }
    }
  }

  /**
   * A document for each event; no text is like another one.
   *
   * @param out the folder of the results
   * @param events a file of them, one a line
   */
  public static void writeEvents(Path out, Path events) throws IOException {
    try (Writer frames = new Writer(out);
        BufferedReader lines = Files.newBufferedReader(events)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        frames.write(Frame.Fate.WITH_EVENTS, frames.sketch(), bytes);
      }
    }
  }

  private static final class Writer implements AutoCloseable {
    private final SplittableRandom random = new SplittableRandom(1);
    private final Path out;
    private final StateFolder folder;
    private final OutputStream file;

    Writer(Path out) throws IOException {
      this.out = out;
      this.folder = StateFolder.open(out);
      this.file = new BufferedOutputStream(Files.newOutputStream(folder.documents()), 1 << 20);
    }

    void write(Frame.Fate fate, TextSketch text, byte[] lines) throws IOException {
      DocumentKey key = new DocumentKey(random.nextLong(), random.nextLong() | 1, 0);
      file.write(new Frame(key, fate, text, TIMES, lines).bytes());
    }

    TextSketch sketch() {
      StringBuilder minima = new StringBuilder();
      for (int i = 0; i < TextSketch.HASHES; i++) {
        minima.append((char) random.nextInt(1 << 16));
      }
      return new TextSketch(random.nextLong() | 1, minima.toString());
    }

    @Override
    public void close() throws IOException {
      file.close();
      folder.close();
      for (String name : new String[] {"events.jsonl", "partnerships.jsonl", "rejects.jsonl"}) {
        Files.write(out.resolve(name), NOTHING);
      }
    }
  }
}
