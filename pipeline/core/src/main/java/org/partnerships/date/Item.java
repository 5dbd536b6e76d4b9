package org.partnerships.date;

import java.util.Optional;

/**
 * One token of a flat pattern.
 *
 * @param wordClass the class that the token must have a reading of
 * @param use what becomes of the reading's slots
 */
record Item(int wordClass, Use use) {

  /** Keeps the slots, drops them, or keeps their only value under another slot. */
  record Use(boolean keeps, Optional<Slot> as) {
    static final Use KEEP = new Use(true, Optional.empty());
    static final Use DROP = new Use(false, Optional.empty());

    static Use as(Slot slot) {
      return new Use(true, Optional.of(slot));
    }
  }
}
