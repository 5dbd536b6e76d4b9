package org.partnerships.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.partnerships.article.Rejection.Reason;

/**
 * The text in a zipped office document, before anything is parsed. A bomb says of itself, as a
 * rule, that it becomes a hundred times as large; then its signs are counted, up to the limit,
 * while it is unpacked. One that lies about its size is left to its parser, which stops later.
 */
final class ZippedText {
  /** The parts that hold the text of DOCX and of the formats of OpenDocument. */
  private static final Set<String> PARTS = Set.of("word/document.xml", "content.xml");

  /** How an entry of the list of parts begins, which stands at the end. */
  private static final String CENTRAL_ENTRY = "PK\u0001\u0002";

  /** {@code word/document.xml}, {@code word/document2.xml}. */
  private static final String TEXT_OF_DOCX = "document";

  /** Tika's limit, too. */
  private static final int SUSPECT_RATIO = 100;

  private ZippedText() {}

  /**
   * Looks at a document of any format.
   *
   * @throws ExtractionException if it is a bomb and holds more than so many characters
   */
  static void check(byte[] bytes, int maxTextLength) throws ExtractionException {
    if (!ContainerTypes.isZip(bytes)) {
      return;
    }
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (isSuspect(entry, maxTextLength) && hasMoreText(zip, entry, maxTextLength)) {
          throw new ExtractionException(
              Reason.TOO_LARGE, new BlockHandler.TooLongException(maxTextLength).getMessage());
        }
      }
    } catch (IOException | RuntimeException e) {
      // Broken in some other way, which is the parser's business.
    }
  }

  /**
   * Looks at a document that is to be read as DOCX. One that was cut off before its text began is
   * refused here: a process takes longer to load what reads DOCX than to read ten of them.
   *
   * @throws ExtractionException if it has no end and no part named like one with text
   */
  static void checkCut(byte[] docx) throws ExtractionException {
    String signs = new String(docx, StandardCharsets.ISO_8859_1);
    if (!signs.contains(CENTRAL_ENTRY) && !signs.toLowerCase(Locale.ROOT).contains(TEXT_OF_DOCX)) {
      throw new ExtractionException(Reason.CORRUPT, "cut off before its text");
    }
  }

  private static boolean isSuspect(ZipArchiveEntry entry, int maxTextLength) {
    return PARTS.contains(entry.getName())
        && entry.getSize() > maxTextLength
        && entry.getSize() / SUSPECT_RATIO >= entry.getCompressedSize();
  }

  private static boolean hasMoreText(ZipFile zip, ZipArchiveEntry entry, int limit)
      throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] buffer = new byte[1 << 13];
      int signs = 0;
      boolean inTag = false;
      for (int count = in.read(buffer); count > 0 && signs <= limit; count = in.read(buffer)) {
        for (int i = 0; i < count; i++) {
          byte c = buffer[i];
          if (c == '<' || c == '>') {
            inTag = c == '<';
          } else if (!inTag && isSign(c)) {
            signs++;
          }
        }
      }
      return signs > limit;
    }
  }

  /** The first byte of a character that is no white space; in UTF-16, no more than one of two. */
  private static boolean isSign(byte c) {
    return c > ' ' || (c & 0xc0) == 0xc0;
  }
}
