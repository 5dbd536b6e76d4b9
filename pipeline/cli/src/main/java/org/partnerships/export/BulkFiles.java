package org.partnerships.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.jsonl.EventRecord;
import org.partnerships.jsonl.PartnershipRecord;
import org.partnerships.merge.Partnership;
import org.partnerships.results.ResultFolder;

/**
 * The wire format of {@code _bulk}: a line that says what to do, a line with the record. The id is
 * that of the event, so that loading twice changes nothing.
 */
final class BulkFiles {
  private static final String ACTION = "{\"index\":{\"_index\":\"%s\",\"_id\":\"%s\"}}\n";
  private static final int ID_DIGITS = 40;

  private BulkFiles() {}

  static void events(ResultFolder results, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      results.events(event -> write(out, event));
    }
  }

  static void partnerships(ResultFolder results, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      results.partnerships(partnership -> write(out, partnership));
    }
  }

  /** What the fields of both indexes are; without it a date such as 2022-Q2 would be refused. */
  static void template(Path file) throws IOException {
    try (InputStream in = BulkFiles.class.getResourceAsStream("opensearch-template.json")) {
      Files.copy(in, file);
    }
  }

  private static void write(BufferedWriter out, PartnershipEvent event) throws IOException {
    out.write(ACTION.formatted("partnership-events", event.id()));
    out.write(EventRecord.line(event));
    out.write('\n');
  }

  private static void write(BufferedWriter out, Partnership partnership) throws IOException {
    out.write(ACTION.formatted("partnerships", id(partnership.key())));
    out.write(PartnershipRecord.line(partnership));
    out.write('\n');
  }

  /** A key may be longer than the 512 bytes that an id may have. */
  private static String id(String key) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "p-" + HexFormat.of().formatHex(sum).substring(0, ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
