package org.partnerships.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.partnerships.article.Rejection;
import org.partnerships.jsonl.RejectRecord;

/**
 * Which documents are known with which content, and which frames of earlier runs or of this run are
 * no longer valid because the document came again.
 */
final class Known {
  /** The digest of a document that is known and has to be read again. */
  private static final long TRY_AGAIN = Long.MIN_VALUE;

  private final LongTable digests = new LongTable();

  /** By place: the id under which an earlier run rejected what stands there. */
  private final LongTable rejected = new LongTable();

  /** By document: one more than the place in the journal of the frame that holds. */
  private final LongTable valid = new LongTable();

  /** What a document is to one who knows the others. */
  enum Novelty {
    NEW,
    SEEN,
    UPDATED,
    /** It had been rejected for now. */
    TRIED_AGAIN
  }

  /** All that the file of earlier runs knows. */
  void load(Path documents) throws IOException {
    try (FrameReader frames = new FrameReader(documents)) {
      for (Optional<Frame> f = frames.next(); f.isPresent(); f = frames.next()) {
        Frame frame = f.get();
        boolean settled = frame.fate() != Frame.Fate.REJECTED_FOR_NOW;
        digests.put(frame.key().id(), settled ? frame.key().digest() : TRY_AGAIN);
        if (frame.fate().isRejected()) {
          rejected.put(place(frame), frame.key().id());
        }
      }
    }
  }

  private static long place(Frame frame) {
    Rejection why = RejectRecord.read(new String(frame.lines(), StandardCharsets.UTF_8).strip());
    return DocumentKey.placeOf(why.id(), why.source());
  }

  /**
   * Meets the next document of this run; from now on it is known.
   *
   * @param place its place in the journal, counted from 0
   */
  Novelty meet(DocumentKey key, long place) {
    long unread = key.place() == 0 ? 0 : rejected.get(key.place());
    if (unread != 0) {
      valid.put(unread, place + 1); // What was rejected there can be read now.
    }
    long before = digests.get(key.id());
    if (before == key.digest()) {
      return Novelty.SEEN;
    }
    digests.put(key.id(), key.digest());
    if (before == 0) {
      return Novelty.NEW;
    }
    valid.put(key.id(), place + 1);
    return before == TRY_AGAIN ? Novelty.TRIED_AGAIN : Novelty.UPDATED;
  }

  boolean holdsFromEarlierRun(DocumentKey key) {
    return valid.get(key.id()) == 0;
  }

  boolean holdsFromThisRun(DocumentKey key, long place) {
    long holds = valid.get(key.id());
    return holds == 0 || holds == place + 1;
  }
}
