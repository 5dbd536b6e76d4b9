package org.partnerships.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import java.util.Optional;

/** JSON that can stand within a script element: nothing in it ends or opens anything there. */
final class SafeInHtml extends CharacterEscapes {
  private static final String DANGEROUS = "<>&'\u2028\u2029";

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    DANGEROUS.chars().filter(c -> c < codes.length).forEach(c -> codes[c] = ESCAPE_CUSTOM);
    return codes;
  }

  @Override
  public SerializableString getEscapeSequence(int c) {
    return Optional.of(c)
        .filter(any -> DANGEROUS.indexOf(any) >= 0)
        .map(any -> new SerializedString(String.format(Locale.ROOT, "\\u%04x", any)))
        .orElse(null); // Jackson's own contract: no escape of ours.
  }
}
