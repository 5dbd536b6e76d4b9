package org.partnerships.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The id of an event: the same facts from the same document have the same id, always. */
public final class EventId {
  private static final int DIGITS = 24;

  private EventId() {}

  /**
   * {@code e-} and 24 hexadecimal digits.
   *
   * @param documentId the id of the document that says so
   * @param partyKeys the keys of all parties, in any order
   * @param phase what happened
   * @param dateValue the TIMEX3 value of the date, if there is one
   */
  public static String of(
      String documentId, Collection<String> partyKeys, Phase phase, Optional<String> dateValue) {
    MessageDigest sha = sha256();
    add(sha, documentId);
    List<String> keys = partyKeys.stream().sorted().toList();
    keys.forEach(key -> add(sha, key));
    add(sha, phase.label());
    add(sha, dateValue.orElse(""));
    return "e-" + HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS);
  }

  /** Each part goes in with its length, so that no two lists of parts look alike. */
  private static void add(MessageDigest sha, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    sha.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
