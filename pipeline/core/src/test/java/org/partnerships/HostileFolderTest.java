package org.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.annotate.Annotator;
import org.partnerships.annotate.LanguageGuard;
import org.partnerships.annotate.NamesFile;
import org.partnerships.article.Article;
import org.partnerships.article.Outcome;
import org.partnerships.article.Rejection;
import org.partnerships.batch.Batch;
import org.partnerships.batch.BatchOptions;
import org.partnerships.batch.Processed;
import org.partnerships.batch.StageTimes;
import org.partnerships.dump.Dump;
import org.partnerships.dump.DumpOptions;
import org.partnerships.jsonl.RejectRecord;
import org.partnerships.jsonl.RunRecord;
import org.partnerships.models.ModelFiles;
import org.partnerships.text.TextExtractor;
import org.partnerships.text.TextOptions;

/** One run over every trap that we know ends, counts each document, and asks nobody anything. */
class HostileFolderTest {
  private static final TextOptions LIMITS =
      TextOptions.DEFAULT.withTimeout(Duration.ofSeconds(180)).withParserMegabytes(256);
  private static final DumpOptions DUMP = DumpOptions.DEFAULT.withMaxDocumentBytes(64L << 20);

  @TempDir private Path temporary;

  private final Map<String, String> texts = new ConcurrentHashMap<>();

  @Test
  void aFolderOfTrapsIsReadToItsEnd() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      AtomicInteger calls = count(server);
      Path folder = temporary.resolve("input");
      Map<String, String> expected =
          HostileFiles.write(folder, "http://localhost:" + server.getLocalPort());
      RunRecord record = run(folder);

      assertEquals(lines(expected), lines(fates()));
      assertEquals(expected.size(), record.documents().read());
      assertEquals(0, calls.get(), "calls to the server that documents name");
      assertEquals(HostileFiles.COLUMNS, texts.get("document-columns.pdf"));
      assertTrue(
          texts.get("text-nfd.txt").contains("Südwind")
              && texts.get("text-twice.txt").contains("Südwind")
              && texts.get("page-entities.html").contains("Südwind")
              && texts.get("text-latin-9.txt").contains("Südwind")
              && texts.get("text-latin-9.txt").contains("5 €")
              && texts.get("page-wrong-charset.html").contains("Südwind")
              && texts.get("page-windows-1252.html").contains("Südwind")
              && texts.get("text-windows-1252.txt").contains("„Die Nordlicht AG"),
          texts.toString());
      texts.values().forEach(text -> assertTrue(text.contains("Die Nordlicht AG"), text));
    }
  }

  /** Anyone who calls is counted and hung up on. */
  private static AtomicInteger count(ServerSocket server) {
    AtomicInteger calls = new AtomicInteger();
    Thread thread =
        new Thread(
            () -> {
              try {
                while (true) {
                  server.accept().close();
                  calls.incrementAndGet();
                }
              } catch (IOException e) {
                // The test is over.
              }
            });
    thread.setDaemon(true);
    thread.start();
    return calls;
  }

  private RunRecord run(Path folder) throws IOException {
    TextExtractor extractor = new TextExtractor(ModelFiles.builtIn(), LIMITS);
    LanguageGuard language = new Annotator(ModelFiles.builtIn(), NamesFile.NONE).languageGuard();
    BatchOptions options =
        new BatchOptions(
            temporary.resolve("out"),
            false,
            new RunRecord.Setting("test", "17", 2, Map.of(), Map.of()),
            Set.of());
    return new Batch(
            options,
            raw -> processed(extractor.extract(raw).then(language::check)),
            Clock.systemUTC())
        .run(
            () -> Dump.open(List.of(folder.toString()), InputStream.nullInputStream(), DUMP),
            () -> false,
            progress -> {});
  }

  private Processed processed(Outcome<Article> article) {
    article.result().ifPresent(a -> texts.put(a.id(), a.text()));
    Outcome<List<org.partnerships.event.PartnershipEvent>> none =
        article.then(a -> Outcome.done(List.of()));
    return new Processed(none, java.util.Optional.empty(), StageTimes.ZERO);
  }

  /** What became of each: an article, or the reason in the file of the rejects. */
  private Map<String, String> fates() throws IOException {
    Map<String, String> fates = new TreeMap<>();
    texts.keySet().forEach(id -> fates.put(id, HostileFiles.READ));
    for (String line : java.nio.file.Files.readAllLines(temporary.resolve("out/rejects.jsonl"))) {
      Rejection why = RejectRecord.read(line);
      fates.put(why.id(), why.reason().label());
    }
    return fates;
  }

  private static String lines(Map<String, String> fates) {
    return fates.entrySet().stream()
        .map(fate -> fate.getKey() + " " + fate.getValue())
        .collect(Collectors.joining("\n"));
  }
}
