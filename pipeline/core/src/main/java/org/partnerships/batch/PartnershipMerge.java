package org.partnerships.batch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.jsonl.PairFactRecord;
import org.partnerships.jsonl.PartnershipRecord;
import org.partnerships.merge.Alias;
import org.partnerships.merge.NameGroups;
import org.partnerships.merge.PairFact;
import org.partnerships.merge.PairMerger;

/**
 * Events of any number, in any order, to partnerships in the order of their keys. First the names
 * are unified, then the facts are sorted by pair, both with the help of a folder; memory holds the
 * facts of one pair at a time.
 */
final class PartnershipMerge implements AutoCloseable {
  private final Path folder;
  private final Map<String, Alias> aliases;
  private final NameEvidence names;
  private final BufferedWriter facts;

  /**
   * A merge that sorts in a folder.
   *
   * @param isPlace see {@link NameEvidence}
   * @param aliases see {@link PairFact#of}
   */
  PartnershipMerge(Path folder, Predicate<String> isPlace, Map<String, Alias> aliases)
      throws IOException {
    this.aliases = aliases;
    this.folder = Files.createDirectories(folder);
    this.names = new NameEvidence(folder.resolve("names"), isPlace);
    this.facts = Files.newBufferedWriter(factFile());
  }

  void add(PartnershipEvent event) throws IOException {
    names.add(event);
    for (PairFact fact : PairFact.of(event, aliases)) {
      names.add(fact);
      facts.write(PairFactRecord.line(fact));
      facts.write('\n');
    }
  }

  /**
   * Writes a line for each partnership; nothing can be added after that.
   *
   * @return how many there are
   */
  long writeTo(OutputStream file) throws IOException {
    facts.close();
    NameGroups groups = names.groups();
    names.close();
    try (LineSorter sorter =
        new LineSorter(folder.resolve("pairs"), LineSorter.CHARACTERS_IN_MEMORY)) {
      try (BufferedReader lines = Files.newBufferedReader(factFile())) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          Optional<String> unified = groups.isEmpty() ? Optional.of(line) : unified(line, groups);
          if (unified.isPresent()) {
            sorter.add(unified.get());
          }
        }
      }
      return write(sorter, file);
    }
  }

  private static Optional<String> unified(String line, NameGroups groups) {
    PairFact fact = PairFactRecord.read(line);
    Optional<PairFact> unified = groups.apply(fact);
    return unified.map(other -> other == fact ? line : PairFactRecord.line(other));
  }

  private static long write(LineSorter sorter, OutputStream file) throws IOException {
    List<PairFact> pair = new ArrayList<>();
    long[] written = {0};
    sorter.drainTo(
        line -> {
          PairFact fact = PairFactRecord.read(line);
          if (!pair.isEmpty() && !isSamePair(pair.get(0), fact)) {
            write(pair, file);
            written[0]++;
          }
          pair.add(fact);
        });
    if (!pair.isEmpty()) {
      write(pair, file);
      written[0]++;
    }
    return written[0];
  }

  private static boolean isSamePair(PairFact one, PairFact other) {
    return one.first().key().equals(other.first().key())
        && one.second().key().equals(other.second().key());
  }

  private static void write(List<PairFact> pair, OutputStream file) throws IOException {
    String line = PartnershipRecord.line(PairMerger.merge(pair)) + "\n";
    file.write(line.getBytes(StandardCharsets.UTF_8));
    pair.clear();
  }

  private Path factFile() {
    return folder.resolve("facts");
  }

  @Override
  public void close() throws IOException {
    facts.close();
    names.close();
    StateFolder.deleteTree(folder);
  }
}
