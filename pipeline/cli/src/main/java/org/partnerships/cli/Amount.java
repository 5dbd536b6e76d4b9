package org.partnerships.cli;

import java.util.Locale;

/** Numbers of things, as people read them. */
final class Amount {
  private Amount() {}

  /** {@code 1 event}, {@code 1,200 events}. */
  static String of(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
