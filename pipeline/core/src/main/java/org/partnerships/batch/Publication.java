package org.partnerships.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.partnerships.event.EventDocument;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.jsonl.EventRecord;
import org.partnerships.jsonl.RunRecord;

/**
 * Writes the result files from what earlier runs know and the journal of this one, in that order.
 * Memory grows only by some bytes for each document that has events, to find copies.
 */
final class Publication {
  private static final int BUFFER = 1 << 16;
  private static final long SORTED_IN_MEMORY = LineSorter.CHARACTERS_IN_MEMORY / 2;

  private final StateFolder folder;
  private final Known known;
  private final boolean fresh;
  private final BatchOptions options;
  private long documents;
  private long events;
  private long rejects;
  private long partnerships;

  /**
   * Results of one moment.
   *
   * @param fresh true if earlier runs are to be forgotten
   * @param options say what is known of names
   */
  Publication(StateFolder folder, Known known, boolean fresh, BatchOptions options) {
    this.folder = folder;
    this.known = known;
    this.fresh = fresh;
    this.options = options;
  }

  /** Takes each frame that holds. */
  @FunctionalInterface
  private interface Sink {
    void accept(Frame frame) throws IOException;
  }

  /** Writes all results but {@code run.json} to where a commit finds them. */
  RunRecord.Total write() throws IOException {
    folder.prepareNext();
    TextClusters clusters = findClusters();
    try (PartnershipMerge merge =
            new PartnershipMerge(
                folder.sorting("merge"), options.places()::contains, options.aliases());
        OutputStream partnershipFile = create("partnerships.jsonl")) {
      writeDocuments(clusters, merge);
      partnerships = merge.writeTo(partnershipFile);
    }
    return new RunRecord.Total(documents, events, partnerships, rejects);
  }

  private void writeDocuments(TextClusters clusters, PartnershipMerge merge) throws IOException {
    try (OutputStream eventFile = create("events.jsonl");
        OutputStream rejectFile = create("rejects.jsonl");
        OutputStream documentFile = create("documents")) {
      each(
          frame -> {
            documents++;
            documentFile.write(frame.bytes());
            if (frame.fate().isRejected()) {
              rejects++;
              rejectFile.write(frame.lines());
            } else if (frame.fate() == Frame.Fate.WITH_EVENTS) {
              writeEvents(frame, clusters.of(frame.text()), eventFile, merge);
            }
          });
    }
  }

  private void writeEvents(
      Frame frame, Optional<String> cluster, OutputStream file, PartnershipMerge merge)
      throws IOException {
    for (String line : new String(frame.lines(), StandardCharsets.UTF_8).split("\n")) {
      PartnershipEvent event = EventRecord.read(line);
      if (cluster.isPresent()) {
        event = inCluster(event, cluster);
        file.write(EventRecord.line(event).getBytes(StandardCharsets.UTF_8));
      } else {
        file.write(line.getBytes(StandardCharsets.UTF_8));
      }
      file.write('\n');
      events++;
      merge.add(event);
    }
  }

  private static PartnershipEvent inCluster(PartnershipEvent event, Optional<String> cluster) {
    EventDocument d = event.document();
    return new PartnershipEvent(
        event.id(),
        new EventDocument(
            d.id(), d.url(), d.source(), d.title(), d.published(), cluster, d.extra()),
        event.parties(),
        event.kind(),
        event.phase(),
        event.modality(),
        event.date(),
        event.subject(),
        event.evidence(),
        event.rule(),
        event.confidence());
  }

  private TextClusters findClusters() throws IOException {
    try (LineSorter bands = new LineSorter(folder.sorting("bands"), SORTED_IN_MEMORY);
        LineSorter pairs = new LineSorter(folder.sorting("pairs"), SORTED_IN_MEMORY)) {
      TextClusters found = new TextClusters(bands, pairs);
      each(
          frame -> {
            if (frame.fate() == Frame.Fate.WITH_EVENTS) {
              found.add(frame.text());
            }
          });
      found.find();
      return found;
    }
  }

  private void each(Sink sink) throws IOException {
    if (!fresh) {
      try (FrameReader frames = new FrameReader(folder.documents())) {
        for (Optional<Frame> f = frames.next(); f.isPresent(); f = frames.next()) {
          if (known.holdsFromEarlierRun(f.get().key())) {
            sink.accept(f.get());
          }
        }
      }
    }
    try (FrameReader frames = new FrameReader(folder.journal())) {
      long place = 0;
      for (Optional<Frame> f = frames.next(); f.isPresent(); f = frames.next()) {
        if (f.get().fate() != Frame.Fate.SEEN && known.holdsFromThisRun(f.get().key(), place)) {
          sink.accept(f.get());
        }
        place++;
      }
    }
  }

  private OutputStream create(String name) throws IOException {
    Path file = folder.next(name);
    return new SyncedFile(
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  /** A buffered file that is on the disk once it is closed. */
  private static final class SyncedFile extends BufferedOutputStream {
    private final FileChannel file;

    SyncedFile(FileChannel file) {
      super(Channels.newOutputStream(file), BUFFER);
      this.file = file;
    }

    @Override
    public void close() throws IOException {
      flush();
      file.force(true);
      super.close();
    }
  }
}
