package org.partnerships.date;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The slots that tokens have filled so far, the last token first. */
record Trail(Map<Slot, String> slots, Optional<Trail> before) {

  /** All of them; what a later token says counts more. */
  Map<Slot, String> all() {
    Map<Slot, String> all = before.map(Trail::all).orElseGet(() -> new EnumMap<>(Slot.class));
    all.putAll(slots);
    return all;
  }
}
