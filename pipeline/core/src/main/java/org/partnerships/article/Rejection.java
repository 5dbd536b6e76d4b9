package org.partnerships.article;

import java.util.Locale;
import java.util.Objects;

/**
 * Why a document gives nothing: bad input is a value, not an accident.
 *
 * @param id the document's id, or its path where it has none
 * @param source the file that it came from
 * @param stage where it fell out
 * @param reason the kind of fault
 * @param message for people: what was wrong, and where
 */
public record Rejection(String id, String source, Stage stage, Reason reason, String message) {

  /** The stage that gave up. */
  public enum Stage {
    READ,
    EXTRACT,
    ANNOTATE;

    /** The word in the record: {@code read}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The kinds of fault. */
  public enum Reason {
    /** Protected by a password. */
    ENCRYPTED,
    /** Damaged, truncated, or not the format that it claims to be. */
    CORRUPT,
    /** Over a limit for size or nesting. */
    TOO_LARGE,
    /** A parser did not come to an end. */
    TIMEOUT,
    OUT_OF_MEMORY,
    /** No text in it. */
    EMPTY,
    NOT_GERMAN,
    /** A line that is no JSON object with a text, a broken archive record. */
    MALFORMED_RECORD,
    /** A format that no parser reads. */
    UNSUPPORTED,
    /** The file could not be opened. */
    UNREADABLE,
    /** A fault of this program; the message says which. */
    INTERNAL;

    /** The word in the record: {@code not-german}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Rejection {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(message, "message");
  }
}
