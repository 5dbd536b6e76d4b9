package org.partnerships.dump;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.PropertiesChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Takes out what is attached to a mail that Outlook saved ({@code .msg}), in its order. Such a mail
 * is a folder of small files within one file; nothing but these is read here.
 */
final class OutlookAttachments {
  private static final byte[] FOLDER = "__attach_version1.0".getBytes(StandardCharsets.UTF_16LE);
  private static final String NO_DATA = "its parts are larger than the mail";

  /** Files in one another, attached mails included. */
  private static final int MAX_DEPTH = 50;

  /**
   * The header of an attached mail's properties is so long, and that of a mail by itself longer.
   */
  private static final int INNER_HEADER = 24;

  private static final int MORE_IN_OUTER = 8;

  private final Attachment.Names names = new Attachment.Names();

  private OutlookAttachments() {}

  /**
   * The attachments of a mail; none if it is another file of the kind, such as an old Word
   * document.
   *
   * @throws TooLargeException if its parts are nested without measure
   * @throws IOException if its parts cannot be told apart
   */
  static List<Attachment> of(byte[] mail) throws IOException {
    if (!contains(mail, FOLDER)) {
      return List.of();
    }
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(mail))) {
      if (size(files.getRoot(), 0) > mail.length) {
        throw new IOException(NO_DATA); // One part lies within the others: a trap.
      }
      return new OutlookAttachments().in(new MAPIMessage(files));
    } catch (StackOverflowError e) {
      throw new TooLargeException("its parts lie too deep in one another");
    }
  }

  private List<Attachment> in(MAPIMessage mail) throws IOException {
    if (mail.has7BitEncodingStrings()) {
      mail.guess7BitEncoding();
    }
    List<Attachment> found = new ArrayList<>();
    for (AttachmentChunks part : mail.getAttachmentFiles()) {
      if (!NoArticles.isOne(text(part.getAttachMimeTag()).orElse(""))) {
        Optional<Attachment> attachment =
            part.isEmbeddedMessage()
                ? Optional.of(embedded(part))
                : Optional.ofNullable(part.getAttachData()).map(data -> file(part, data));
        attachment.ifPresent(found::add);
      }
    }
    return found;
  }

  private Attachment file(AttachmentChunks part, ByteChunk data) {
    String name =
        Stream.of(
                part.getAttachLongFileName(), part.getAttachFileName(), part.getAttachDisplayName())
            .flatMap(chunk -> text(chunk).stream())
            .findFirst()
            .orElse("");
    return names.attachment(name, data.getValue());
  }

  /** A mail, or a document of an office program, that is there as it is and not as a file. */
  private Attachment embedded(AttachmentChunks part) throws IOException {
    DirectoryEntry folder = part.getAttachmentDirectory().getDirectory();
    String name = text(part.getAttachDisplayName()).orElse("");
    try (POIFSFileSystem alone = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      EntryUtils.copyNodes(folder, alone.getRoot());
      boolean mail = folder.hasEntry(PropertiesChunk.NAME);
      if (mail) {
        lengthenHeader(alone.getRoot());
      }
      alone.writeFilesystem(bytes);
      return names.attachment(
          mail ? (name.isEmpty() ? "mail" : name) + ".msg" : name, bytes.toByteArray());
    }
  }

  private static void lengthenHeader(DirectoryEntry mail) throws IOException {
    DocumentEntry entry = (DocumentEntry) mail.getEntry(PropertiesChunk.NAME);
    byte[] inner;
    try (DocumentInputStream in = new DocumentInputStream(entry)) {
      inner = in.readAllBytes();
    }
    int header = Math.min(INNER_HEADER, inner.length);
    ByteBuffer outer = ByteBuffer.allocate(inner.length + MORE_IN_OUTER);
    outer.put(inner, 0, header).position(header + MORE_IN_OUTER);
    outer.put(inner, header, inner.length - header);
    entry.delete();
    mail.createDocument(PropertiesChunk.NAME, new ByteArrayInputStream(outer.array()));
  }

  private static Optional<String> text(StringChunk chunk) {
    return Optional.ofNullable(chunk)
        .map(StringChunk::getValue)
        .map(value -> value.replace("\0", "").strip())
        .filter(value -> !value.isEmpty());
  }

  /** What its files say that they hold; in a whole mail no two share a byte. */
  private static long size(DirectoryEntry folder, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new TooLargeException("its parts lie too deep in one another");
    }
    long size = 0;
    for (Entry entry : folder) {
      size +=
          entry instanceof DirectoryEntry inner
              ? size(inner, depth + 1)
              : ((DocumentEntry) entry).getSize();
    }
    return size;
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    for (int i = 0; i + part.length <= bytes.length; i++) {
      if (bytes[i] == part[0] && Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }
}
