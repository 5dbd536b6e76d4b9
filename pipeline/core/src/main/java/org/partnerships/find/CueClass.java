package org.partnerships.find;

import java.util.Locale;

/** The grammar of a cue, which decides where its parties are to be found. */
enum CueClass {
  /** {@code die Kooperation von A mit B}. */
  NOUN,
  /** {@code A arbeitet mit B zusammen}. */
  VERB,
  /** {@code A ist Partner von B}. */
  ROLE,
  /** {@code A verhandelt mit B über …}: only with a partnership as its topic. */
  TALKS;

  static CueClass of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
