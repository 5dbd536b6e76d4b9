package org.partnerships.event;

import java.util.Locale;

/** What happened to a partnership. */
public enum Phase {
  /** Talks, search or intention towards a named counterpart; not yet agreed. */
  SOUGHT,
  /** Agreed, announced, founded, signed, begun. */
  STARTED,
  /** Exists, or existed, with no news of its start or end. */
  ONGOING,
  /** Renewed, prolonged, deepened or widened. */
  EXTENDED,
  /** Terminated, expired, not renewed, dissolved. */
  ENDED,
  /** Talks or a plan failed before a partnership existed. */
  FAILED;

  /** The word in the record: {@code started}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
