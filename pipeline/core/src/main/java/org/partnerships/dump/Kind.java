package org.partnerships.dump;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a stream holds, once it is decompressed. */
enum Kind {
  JSON_LINES,
  JSON,
  ZIP,
  TAR,
  WARC,
  FEED,
  MBOX,
  MAIL,
  /** Files within one, as office programs wrote them before ZIP; Outlook's mails are such. */
  COMPOUND,
  FILE;

  /** How many bytes of the content are looked at. */
  static final int HEAD_BYTES = 2048;

  private static final int TAR_MAGIC_AT = 257;
  private static final List<String> FEED_ROOTS = List.of("<rss", "<feed", "<rdf:rdf");

  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "(?:[a-z][a-z-]{1,40}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,20}){1,50}?mime-version:");

  private static final String COMPOUND_MAGIC = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  /** Entries that come first in the ZIP of an office document or a book. */
  private static final List<String> DOCUMENT_ENTRIES =
      List.of("[Content_Types].xml", "mimetype", "_rels/", "docProps/", "word/");

  /** By name; a stream without one (standard input) by its first bytes. */
  static Kind of(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    String begin = new String(head, StandardCharsets.ISO_8859_1);
    if (endsWith(lower, ".jsonl", ".ndjson")) {
      return JSON_LINES;
    }
    if (lower.endsWith(".json")) {
      return JSON;
    }
    if (lower.endsWith(".zip")) {
      return ZIP;
    }
    if (lower.endsWith(".tar")) {
      return TAR;
    }
    if (endsWith(lower, ".warc", ".arc")) {
      return WARC;
    }
    if (lower.endsWith(".mbox")) {
      return MBOX;
    }
    if (lower.endsWith(".eml")) {
      return MAIL;
    }
    if (endsWith(lower, ".xml", ".rss", ".atom", ".rdf")) {
      return isFeed(begin) ? FEED : FILE;
    }
    if (begin.startsWith(COMPOUND_MAGIC)) {
      return COMPOUND;
    }
    if (name.isEmpty()) {
      return byContent(begin);
    }
    return isMail(begin) ? MAIL : FILE;
  }

  private static Kind byContent(String begin) {
    if (begin.startsWith("WARC/") || begin.startsWith("filedesc:")) {
      return WARC;
    }
    if (begin.startsWith("From ")) {
      return MBOX;
    }
    if (begin.startsWith("PK\3\4")) {
      String first = begin.length() > 30 ? begin.substring(30) : "";
      return DOCUMENT_ENTRIES.stream().anyMatch(first::startsWith) ? FILE : ZIP;
    }
    if (begin.startsWith("ustar", TAR_MAGIC_AT)) {
      return TAR;
    }
    if (isFeed(begin)) {
      return FEED;
    }
    if (isMail(begin)) {
      return MAIL;
    }
    return switch (firstSign(begin)) {
      case '{' -> JSON_LINES;
      case '[' -> JSON;
      default -> FILE;
    };
  }

  /** A header from the first line on that speaks of parts; other mails are read as files are. */
  private static boolean isMail(String begin) {
    String lower = begin.toLowerCase(Locale.ROOT);
    return MAIL_HEADER.matcher(lower).lookingAt() && lower.contains("multipart/");
  }

  private static boolean isFeed(String begin) {
    String lower = begin.toLowerCase(Locale.ROOT);
    return FEED_ROOTS.stream().anyMatch(lower::contains) && !lower.contains("<html");
  }

  private static char firstSign(String begin) {
    for (int i = 0; i < begin.length(); i++) {
      char c = begin.charAt(i);
      if (c > ' ' && c < 0x80) { // Above it: a byte order mark.
        return c;
      }
    }
    return ' ';
  }

  private static boolean endsWith(String name, String... endings) {
    return List.of(endings).stream().anyMatch(name::endsWith);
  }
}
