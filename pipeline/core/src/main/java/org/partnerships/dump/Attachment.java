package org.partnerships.dump;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is attached to a mail.
 *
 * @param name its file name without folders; empty where only the content can tell what it is
 * @param member what it is called in an id: unlike all others of the mail
 * @param bytes its content, decoded
 */
record Attachment(String name, String member, byte[] bytes) {

  /** Takes the attachments out of a mail of one format. */
  @FunctionalInterface
  interface Finder {
    List<Attachment> of(byte[] mail) throws IOException;
  }

  /** Calls the attachments of one mail, in their order, so that no two are called the same. */
  static final class Names {
    private final Map<String, Integer> counts = new HashMap<>();
    private int total;

    Attachment attachment(String path, byte[] bytes) {
      String slashes = path.replace('\\', '/');
      String name = slashes.substring(slashes.lastIndexOf('/') + 1).strip();
      String member = name.isEmpty() ? "part-" + (total + 1) : name;
      int count = counts.merge(member, 1, Integer::sum);
      total++;
      return new Attachment(name, count == 1 ? member : member + "#" + count, bytes);
    }
  }
}
