package org.partnerships.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Makes a folder that looks as if earlier runs had read very many documents without events. */
public final class KnownDocuments {
  private static final byte[] NOTHING = {};
  private static final StageTimes TIMES = new StageTimes(40, 250, 0);

  private KnownDocuments() {}

  /**
   * Writes.
   *
   * @param out the folder of the results
   * @param count of the documents
   */
  public static void write(Path out, int count) throws IOException {
    try (StateFolder folder = StateFolder.open(out);
        OutputStream file =
            new BufferedOutputStream(Files.newOutputStream(folder.documents()), 1 << 20)) {
      SplittableRandom random = new SplittableRandom(1);
      for (int i = 0; i < count; i++) {
        DocumentKey key = new DocumentKey(random.nextLong(), random.nextLong() | 1);
        file.write(
            new Frame(key, Frame.Fate.WITHOUT_EVENTS, TextSketch.NONE, TIMES, NOTHING).bytes());
      }
    }
    for (String name : new String[] {"events.jsonl", "partnerships.jsonl", "rejects.jsonl"}) {
      Files.write(out.resolve(name), "".getBytes(StandardCharsets.UTF_8));
    }
  }
}
