package org.partnerships.results;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.partnerships.article.Rejection;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.jsonl.EventRecord;
import org.partnerships.jsonl.MalformedRecordException;
import org.partnerships.jsonl.PartnershipRecord;
import org.partnerships.jsonl.RejectRecord;
import org.partnerships.jsonl.RunRecord;
import org.partnerships.merge.Partnership;

/** Reads what a run left in a folder. Never holds more than a line. */
public final class ResultFolder {
  private final Path folder;
  private final RunRecord run;

  private ResultFolder(Path folder, RunRecord run) {
    this.folder = folder;
    this.run = run;
  }

  /** Takes each record in turn. */
  @FunctionalInterface
  public interface Sink<T> {
    void accept(T record) throws IOException;
  }

  /**
   * Opens the folder of a run.
   *
   * @throws NoRunException if it is none
   */
  public static ResultFolder open(Path folder) throws IOException {
    Path file = folder.resolve("run.json");
    if (!Files.isRegularFile(file)) {
      throw new NoRunException(
          folder
              + " is no folder of a run: it holds no run.json. First: run INPUT --out "
              + folder);
    }
    try {
      return new ResultFolder(folder, RunRecord.read(Files.readString(file)));
    } catch (MalformedRecordException e) {
      throw new NoRunException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  public RunRecord run() {
    return run;
  }

  /** Each event, in the order of the file: what the last run found comes last. */
  public void events(Sink<PartnershipEvent> sink) throws IOException {
    each("events.jsonl", EventRecord::read, sink);
  }

  /** Each partnership, in the order of its key. */
  public void partnerships(Sink<Partnership> sink) throws IOException {
    each("partnerships.jsonl", PartnershipRecord::read, sink);
  }

  public void rejects(Sink<Rejection> sink) throws IOException {
    each("rejects.jsonl", RejectRecord::read, sink);
  }

  /** Each event with its line as it stands in the file. */
  public void eventLines(Sink<String> sink) throws IOException {
    each("events.jsonl", Function.identity(), sink);
  }

  private <T> void each(String name, Function<String, T> read, Sink<T> sink) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new NoRunException(folder + " is no folder of a run: it holds no " + name);
    }
    long number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        T record;
        try {
          record = read.apply(line);
        } catch (MalformedRecordException e) {
          throw new NoRunException(file + ", line " + number + ": " + e.getMessage(), e);
        }
        sink.accept(record);
      }
    }
  }
}
