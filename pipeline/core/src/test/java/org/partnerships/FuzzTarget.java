package org.partnerships;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.partnerships.article.Outcome;
import org.partnerships.article.Rejection.Reason;
import org.partnerships.dump.Dump;
import org.partnerships.dump.DumpOptions;
import org.partnerships.models.ModelFiles;
import org.partnerships.text.TextExtractor;
import org.partnerships.text.TextOptions;

/**
 * Every reader, for Jazzer, which follows what code an input reaches; to be run by hand, see
 * CONTRIBUTING. The first byte of an input chooses the reader, the others are the file; with {@code
 * -Dfuzz.reader=a.warc} all of it is the file.
 */
public final class FuzzTarget {
  /** A name for each reader that looks at names. */
  private static final List<String> NAMES =
      List.of(
          "a.jsonl", "a.json", "a.warc", "a.arc", "a.xml", "a.mbox", "a.eml", "a.msg", "a.zip",
          "a.tar", "a.html", "a.txt", "a.gz");

  private static final DumpOptions DUMP = DumpOptions.DEFAULT.withMaxDocumentBytes(1 << 20);
  private static final TextExtractor EXTRACTOR =
      new TextExtractor(ModelFiles.builtIn(), TextOptions.DEFAULT);

  private static final String READER = System.getProperty("fuzz.reader", "");

  private static Path folder;

  private FuzzTarget() {}

  /** Makes whole files to begin with: a folder for each reader, and {@code all}. */
  public static void main(String[] args) throws IOException {
    Path seeds = Path.of(args[0]);
    Path whole = seeds.resolve("whole");
    Path all = Files.createDirectories(seeds.resolve("all"));
    HostileFiles.writeWhole(whole);
    for (int i = 0; i < NAMES.size(); i++) {
      String name = NAMES.get(i);
      byte[] file = Files.readAllBytes(whole.resolve(name.equals("a.gz") ? "a.jsonl.gz" : name));
      Files.write(Files.createDirectories(seeds.resolve(name)).resolve("whole"), file);
      ByteArrayOutputStream chosen = new ByteArrayOutputStream();
      chosen.write(i);
      chosen.writeBytes(file);
      Files.write(all.resolve(name), chosen.toByteArray());
    }
  }

  /** Called by Jazzer, again and again. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    if (folder == null) {
      folder = Files.createTempDirectory("partnerships-fuzz-");
    }
    Path file =
        folder.resolve(READER.isEmpty() ? NAMES.get((input[0] & 0xff) % NAMES.size()) : READER);
    Files.write(file, READER.isEmpty() ? Arrays.copyOfRange(input, 1, input.length) : input);
    try (Dump dump = Dump.open(List.of(file.toString()), InputStream.nullInputStream(), DUMP)) {
      dump.forEachRemaining(raw -> check(raw.then(EXTRACTOR::extract)));
    }
  }

  private static void check(Outcome<?> outcome) {
    if (outcome.rejection().filter(why -> why.reason() == Reason.INTERNAL).isPresent()) {
      throw new AssertionError(outcome.rejection().get());
    }
  }
}
