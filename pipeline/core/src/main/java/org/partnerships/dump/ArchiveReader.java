package org.partnerships.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.partnerships.article.Rejection;

/** The members of a ZIP or TAR, in their order, without folders, links and dot-files. */
final class ArchiveReader implements DocumentReader {
  private final ArchiveInputStream<? extends ArchiveEntry> archive;
  private final Place place;
  private final StreamOpener streams;
  private final AtomicLong read;
  private Optional<SwellGuard> member = Optional.empty();

  private ArchiveReader(
      ArchiveInputStream<? extends ArchiveEntry> archive,
      Place place,
      StreamOpener streams,
      AtomicLong read) {
    this.read = read;
    this.archive = archive;
    this.place = place;
    this.streams = streams;
  }

  static ArchiveReader zip(InputStream in, Place place, StreamOpener streams) {
    // The last flag: members that are stored without their size, as streaming writers do.
    AtomicLong read = new AtomicLong();
    return new ArchiveReader(
        new ZipArchiveInputStream(new CountingInput(in, read), "UTF-8", true, true),
        place,
        streams,
        read);
  }

  static ArchiveReader tar(InputStream in, Place place, StreamOpener streams) {
    AtomicLong read = new AtomicLong();
    return new ArchiveReader(
        new TarArchiveInputStream(new CountingInput(in, read), "UTF-8"), place, streams, read);
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public Optional<Found> next() throws IOException {
    if (member.isPresent()) {
      member.get().drain(); // What its reader had enough of is still guarded.
      member = Optional.empty();
    }
    for (ArchiveEntry entry = archive.getNextEntry();
        entry != null;
        entry = archive.getNextEntry()) {
      if (isFile(entry) && !isHidden(entry.getName())) {
        return Optional.of(open(entry));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  private Found open(ArchiveEntry entry) {
    Place here = place.member(entry.getName());
    if (!archive.canReadEntryData(entry)) {
      boolean encrypted =
          entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption();
      return new Found.Document(
          encrypted
              ? here.rejected(Rejection.Reason.ENCRYPTED, "protected by a password")
              : here.rejected(
                  Rejection.Reason.UNSUPPORTED, "a way of compression that is not read"));
    }
    String path = here.id();
    String name = path.substring(path.lastIndexOf('/') + 1);
    SwellGuard content = new SwellGuard(new Member(archive), read::get);
    this.member = Optional.of(content);
    return new Found.Container(streams.open(content, name, here));
  }

  private static boolean isFile(ArchiveEntry entry) {
    if (entry instanceof TarArchiveEntry tar) {
      return tar.isFile() && !tar.isLink() && !tar.isSymbolicLink() && !isDevice(tar);
    }
    return !entry.isDirectory();
  }

  private static boolean isDevice(TarArchiveEntry entry) {
    return entry.isFIFO() || entry.isBlockDevice() || entry.isCharacterDevice();
  }

  private static boolean isHidden(String path) {
    for (String part : path.split("[/\\\\]")) {
      boolean hidden = part.startsWith(".") && !part.equals(".") && !part.equals("..");
      if (hidden || part.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  /** The archive's stream within one member; the archive stays open after it. */
  private static final class Member extends FilterInputStream {
    Member(InputStream archive) {
      super(archive);
    }

    @Override
    public void close() {}
  }
}
