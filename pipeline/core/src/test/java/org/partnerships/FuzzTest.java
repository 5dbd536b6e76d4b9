package org.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.article.Article;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection.Reason;
import org.partnerships.dump.Dump;
import org.partnerships.dump.DumpOptions;
import org.partnerships.models.ModelFiles;
import org.partnerships.text.TextExtractor;
import org.partnerships.text.TextOptions;

/**
 * Broken files of every format against every reader: none throws, none takes long, and each
 * document is an article or has a reason. {@code -Dfuzz.rounds=100000} goes on for hours; a file
 * that breaks a reader is put into the resources beside this class, and is read for ever after.
 */
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 60);
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final TextExtractor EXTRACTOR =
      new TextExtractor(ModelFiles.builtIn(), TextOptions.DEFAULT);
  private static final DumpOptions DUMP = DumpOptions.DEFAULT.withMaxDocumentBytes(1 << 20);

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> noBrokenFileBreaksItsReader() throws IOException {
    return seeds().entrySet().stream()
        .map(seed -> DynamicTest.dynamicTest(seed.getKey(), () -> fuzz(seed)));
  }

  @TestFactory
  Stream<DynamicTest> filesThatBrokeAReaderNoLongerDo() throws IOException {
    Path broke = Path.of("src/test/resources/org/partnerships/fuzz");
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(broke)) {
      all.sorted().forEach(files::add);
    }
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertTimeoutPreemptively(SOON, () -> read(file))));
  }

  @Test
  void mutationsAreTheSameEachTime() {
    byte[] file = HostileFiles.TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertEquals(
        HexFormat.of().formatHex(new Mutations(1).of(file)),
        HexFormat.of().formatHex(new Mutations(1).of(file)));
  }

  /** Whole files of every format that this program reads itself, and some of Tika's. */
  private Map<String, byte[]> seeds() throws IOException {
    Path whole = folder.resolve("whole");
    HostileFiles.writeWhole(whole);
    Map<String, byte[]> seeds = new TreeMap<>();
    try (Stream<Path> files = Files.list(whole)) {
      for (Path file : files.toList()) {
        seeds.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return seeds;
  }

  private void fuzz(Map.Entry<String, byte[]> seed) throws IOException {
    Mutations mutations = new Mutations(seed.getKey().hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      byte[] broken = mutations.of(seed.getValue());
      Path file = Files.write(folder.resolve(seed.getKey()), broken);
      try {
        assertTimeoutPreemptively(SOON, () -> read(file));
      } catch (Throwable e) {
        Path kept = Path.of("target", round + "-" + seed.getKey());
        Files.write(kept, broken);
        throw new AssertionError("round " + round + ", kept as " + kept, e);
      }
    }
  }

  private static void read(Path file) throws IOException {
    int documents = 0;
    try (Dump dump = Dump.open(List.of(file.toString()), InputStream.nullInputStream(), DUMP)) {
      while (dump.hasNext()) {
        Outcome<RawArticle> raw = dump.next();
        documents++;
        Outcome<Article> article = raw.then(EXTRACTOR::extract);
        article.result().ifPresent(FuzzTest::assertIsArticle);
        article
            .rejection()
            .ifPresent(why -> assertFalse(why.reason() == Reason.INTERNAL, why.toString()));
      }
    }
    // A crawl or a feed may hold nothing that is a document; nothing else may vanish.
    assertTrue(documents > 0, "nothing came of " + file);
  }

  private static void assertIsArticle(Article article) {
    assertFalse(article.id().isEmpty());
    assertFalse(article.text().isBlank());
    assertFalse(article.text().contains("\uFFFE"), "a sign that is none");
  }
}
