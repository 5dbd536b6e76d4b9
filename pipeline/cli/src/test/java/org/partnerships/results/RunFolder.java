package org.partnerships.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnerships.article.Rejection;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.jsonl.EventRecord;
import org.partnerships.jsonl.PartnershipRecord;
import org.partnerships.jsonl.RejectRecord;
import org.partnerships.jsonl.RunRecord;
import org.partnerships.merge.PairFact;
import org.partnerships.merge.PairMerger;

/** A folder as a run leaves it, for tests. */
public final class RunFolder {
  private RunFolder() {}

  /**
   * Writes all files of a run.
   *
   * @param newEvents how many of the events, the last ones, the last run found
   */
  public static void write(
      Path folder, List<PartnershipEvent> events, int newEvents, List<Rejection> rejects)
      throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("events.jsonl"), events.stream().map(EventRecord::line).toList());
    Map<String, List<PairFact>> pairs =
        events.stream()
            .flatMap(event -> PairFact.of(event, Map.of()).stream())
            .collect(
                Collectors.groupingBy(
                    f -> f.first().key() + "|" + f.second().key(),
                    TreeMap::new,
                    Collectors.toList()));
    Files.write(
        folder.resolve("partnerships.jsonl"),
        pairs.values().stream().map(PairMerger::merge).map(PartnershipRecord::line).toList());
    Files.write(folder.resolve("rejects.jsonl"), rejects.stream().map(RejectRecord::line).toList());
    long documents = events.stream().map(event -> event.document().id()).distinct().count();
    Files.writeString(
        folder.resolve("run.json"),
        new RunRecord(
                new RunRecord.Setting("0.1.0", "17", 1, Map.of(), Map.of()),
                true,
                Instant.parse("2024-05-17T10:15:30Z"),
                Instant.parse("2024-05-17T10:15:31Z"),
                new RunRecord.Documents(
                    documents + rejects.size(), documents, 0, rejects.size(), 0, 0),
                newEvents,
                rejects.stream()
                    .collect(Collectors.groupingBy(r -> r.reason().label(), Collectors.counting())),
                Map.of(),
                new RunRecord.Total(
                    documents + rejects.size(), events.size(), pairs.size(), rejects.size()))
            .page());
  }
}
