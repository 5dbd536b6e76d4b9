package org.partnerships.dump;

import java.util.Locale;

/** What a stream holds, once it is decompressed. */
enum Kind {
  JSON_LINES,
  FILE;

  /** How many bytes of the content are looked at. */
  static final int HEAD_BYTES = 512;

  /** By name; a stream without one (standard input) by its first bytes. */
  static Kind of(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    return name.isEmpty() && firstSign(head) == '{' ? JSON_LINES : FILE;
  }

  private static char firstSign(byte[] head) {
    for (byte b : head) {
      boolean skip = b == ' ' || b == '\t' || b == '\r' || b == '\n' || b < 0; // b < 0: a BOM
      if (!skip) {
        return (char) b;
      }
    }
    return ' ';
  }
}
