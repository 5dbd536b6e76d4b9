package org.partnerships.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.partnerships.article.Rejection.Reason;

/**
 * The format of a document that may be a container of others, as Tika's own detection has it: what
 * the container holds, or what the first bytes and the name say if that is no less exact.
 *
 * <p>The lists of all formats and the readers of office formats take a process longer to load than
 * most documents take to be read. So they are loaded when a document needs them. Thread-safe.
 */
final class ContainerTypes {
  static final MediaType PDF = MediaType.application("pdf");

  private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};
  private static final byte[] COMPOUND_START = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

  /** All formats under these names are zip files. */
  private static final List<String> ZIPPED =
      List.of("vnd.openxmlformats-officedocument.", "vnd.oasis.opendocument.");

  private static final String DOCX_NAME = ".docx";
  static final MediaType DOCX =
      MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document");
  private static final byte[] ZIP_START = {'P', 'K', 3, 4};

  /** Where EPUB and the formats of OpenDocument name themselves. */
  private static final int NAMES_ITSELF = 30;

  private static final byte[] NAME = "mimetype".getBytes(StandardCharsets.US_ASCII);

  /** Office formats of old, and mails that Outlook saved. */
  private static final class Compound {
    static final Detector ALL = new POIFSContainerDetector();
  }

  /** Knows what is no zip file at a glance. */
  private static final Detector PACKED = new DefaultZipContainerDetector(List.of());

  /** Everything that may be in a zip file. */
  private static final class Zip {
    static final Detector ALL = new DefaultZipContainerDetector();
  }

  private static final class Types {
    static final MimeTypes ALL = MimeTypes.getDefaultMimeTypes();
  }

  private ContainerTypes() {}

  /**
   * What begins as PDF, or is named and begins as DOCX, without the list of all formats; empty says
   * nothing.
   */
  static Optional<MediaType> atAGlance(byte[] bytes, String name) {
    if (begins(bytes, PDF_START)) {
      return Optional.of(PDF);
    }
    return name.toLowerCase(Locale.ROOT).endsWith(DOCX_NAME)
            && begins(bytes, ZIP_START)
            && !isAt(NAMES_ITSELF, bytes, NAME)
        ? Optional.of(DOCX)
        : Optional.empty();
  }

  static MediaType detect(ParserRequest request) throws ExtractionException {
    MediaType outer = MediaType.parse(request.type());
    if (outer.equals(PDF) && begins(request.bytes(), PDF_START)) {
      return PDF; // It holds nothing else.
    }
    MediaType inner = container(request);
    if (inner.equals(MediaType.OCTET_STREAM) || inner.equals(outer)) {
      return outer;
    }
    return isSpecialization(outer, inner) ? outer : inner;
  }

  private static boolean isSpecialization(MediaType outer, MediaType inner) {
    return inner.equals(MediaType.APPLICATION_ZIP)
            && ZIPPED.stream().anyMatch(outer.getSubtype()::startsWith)
        || Types.ALL.getMediaTypeRegistry().isSpecializationOf(outer, inner);
  }

  private static MediaType container(ParserRequest request) throws ExtractionException {
    Metadata hints = hints(request.name(), request.declared());
    try (TikaInputStream in = TikaInputStream.get(request.bytes())) {
      if (begins(request.bytes(), COMPOUND_START)) {
        MediaType compound = Compound.ALL.detect(in, hints).getBaseType();
        if (!compound.equals(MediaType.OCTET_STREAM)) {
          return compound;
        }
      }
      return (isZip(request.bytes()) ? Zip.ALL : PACKED).detect(in, hints).getBaseType();
    } catch (IOException e) {
      throw new ExtractionException(Reason.CORRUPT, String.valueOf(e.getMessage()), e);
    }
  }

  private static boolean begins(byte[] bytes, byte[] start) {
    return isAt(0, bytes, start);
  }

  private static boolean isAt(int at, byte[] bytes, byte[] sign) {
    return bytes.length >= at + sign.length
        && Arrays.equals(bytes, at, at + sign.length, sign, 0, sign.length);
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  /** What name and header say of a format. */
  static Metadata hints(String name, String declared) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    if (!declared.isEmpty()) {
      metadata.set(HttpHeaders.CONTENT_TYPE, declared);
    }
    return metadata;
  }
}
