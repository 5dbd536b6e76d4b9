package org.partnerships.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes mails as Outlook saves them ({@code .msg}), for tests. */
public final class OutlookFile {
  private static final Instant YEAR_1601 = Instant.parse("1601-01-01T00:00:00Z");
  private static final String UNICODE = "001F";
  private static final String BYTES = "0102";

  /** A header's length, by where the mail stands. */
  private static final int OUTER = 32;

  private static final int INNER = 24;

  private record Attached(String name, String type, byte[] content, OutlookFile mail) {}

  private final String subject;
  private final String body;
  private final Instant sent;
  private final List<Attached> attached = new ArrayList<>();

  public OutlookFile(String subject, String body, Instant sent) {
    this.subject = subject;
    this.body = body;
    this.sent = sent;
  }

  /** With a file; without a type if that is empty. */
  public OutlookFile with(String name, String type, byte[] content) {
    attached.add(new Attached(name, type, content, null));
    return this;
  }

  /** With a mail as it is, not as a file. */
  public OutlookFile with(OutlookFile mail) {
    attached.add(new Attached("", "", new byte[0], mail));
    return this;
  }

  public byte[] bytes() {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      write(files.getRoot(), OUTER);
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, but each file that is attached claims the bytes of the first for its own. */
  public byte[] sharedBytes() {
    ByteBuffer file = ByteBuffer.wrap(bytes()).order(ByteOrder.LITTLE_ENDIAN);
    byte[] name = ("__substg1.0_3701" + BYTES).getBytes(StandardCharsets.UTF_16LE);
    long place = -1;
    for (int entry = 0; entry + 128 <= file.capacity(); entry += 128) {
      if (Arrays.equals(file.array(), entry, entry + name.length, name, 0, name.length)) {
        place = Math.max(place, file.getLong(entry + 0x74)); // The first sector and the size.
      }
    }
    for (int entry = 0; entry + 128 <= file.capacity(); entry += 128) {
      if (Arrays.equals(file.array(), entry, entry + name.length, name, 0, name.length)) {
        file.putLong(entry + 0x74, place);
      }
    }
    return file.array();
  }

  private void write(DirectoryEntry folder, int header) throws IOException {
    ByteBuffer properties =
        ByteBuffer.allocate(header + 2 * 16).order(ByteOrder.LITTLE_ENDIAN).position(8);
    properties.putInt(0).putInt(attached.size()).putInt(0).putInt(attached.size());
    properties.position(header);
    time(properties, 0x00390040); // sent
    time(properties, 0x0E060040); // received
    add(folder, "__properties_version1.0", properties.array());
    add(folder, "001A", "IPM.Note");
    add(folder, "0037", subject);
    add(folder, "1000", body);
    for (int i = 0; i < attached.size(); i++) {
      attach(folder.createDirectory("__attach_version1.0_#%08X".formatted(i)), attached.get(i));
    }
  }

  private void time(ByteBuffer properties, int tag) {
    properties.putInt(tag).putInt(6);
    properties.putLong(Duration.between(YEAR_1601, sent).toMillis() * 10_000);
  }

  private static void attach(DirectoryEntry folder, Attached attached) throws IOException {
    add(folder, "__properties_version1.0", new byte[8]);
    if (attached.mail() != null) {
      add(folder, "3001", attached.mail().subject);
      attached.mail().write(folder.createDirectory("__substg1.0_3701000D"), INNER);
      return;
    }
    if (!attached.name().isEmpty()) {
      add(folder, "3707", attached.name());
    }
    if (!attached.type().isEmpty()) {
      add(folder, "370E", attached.type());
    }
    add(folder, "__substg1.0_3701" + BYTES, attached.content());
  }

  private static void add(DirectoryEntry folder, String property, String value) throws IOException {
    add(folder, "__substg1.0_" + property + UNICODE, value.getBytes(StandardCharsets.UTF_16LE));
  }

  private static void add(DirectoryEntry folder, String name, byte[] content) throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(content));
  }
}
