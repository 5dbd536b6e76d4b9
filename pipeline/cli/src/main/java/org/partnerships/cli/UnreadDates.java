package org.partnerships.cli;

import java.util.Iterator;
import java.util.Optional;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.dump.Dump;
import org.partnerships.models.ModelFiles;
import org.partnerships.text.PublishedField;

/** Counts the documents of whose day of publication the dump says something that is no date. */
final class UnreadDates {
  private static final int SHOWN = 40;

  private final PublishedField published;
  private long count;
  private String first = "";

  UnreadDates(ModelFiles models) {
    this.published = new PublishedField(models);
  }

  /** The same documents, looked at on their way; begins to count anew. */
  Iterator<Outcome<RawArticle>> watch(Dump dump) {
    count = 0;
    return new Watched(dump);
  }

  private void look(RawArticle document) {
    if (published.isUnreadable(document.fields())) {
      count++;
      if (count == 1) {
        String value = document.fields().published().orElseThrow().replaceAll("\\s+", " ").strip();
        first =
            document.id()
                + ": «"
                + (value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value)
                + "»";
      }
    }
  }

  /** What is to be told; empty if every date could be read. */
  Optional<String> warning() {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            "warning: the field published of "
                + Amount.of(count, "document")
                + " holds no date that can be read; the first is "
                + first
                + "; write it like 2022-05-23");
  }

  /** Closes the dump that it watches. */
  private final class Watched implements Iterator<Outcome<RawArticle>>, AutoCloseable {
    private final Dump dump;

    Watched(Dump dump) {
      this.dump = dump;
    }

    @Override
    public boolean hasNext() {
      return dump.hasNext();
    }

    @Override
    public Outcome<RawArticle> next() {
      Outcome<RawArticle> next = dump.next();
      next.result().ifPresent(UnreadDates.this::look);
      return next;
    }

    @Override
    public void close() {
      dump.close();
    }
  }
}
