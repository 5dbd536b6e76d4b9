package org.partnerships.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats are found as Tika's own detection finds them. */
class ContainerTypesTest {
  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  private static final CompositeDetector TIKA =
      new CompositeDetector(
          TYPES.getMediaTypeRegistry(),
          List.of(new POIFSContainerDetector(), new DefaultZipContainerDetector(), TYPES));

  private static Map<String, byte[]> documents() {
    Map<String, byte[]> documents = new TreeMap<>();
    documents.put("pdf", Documents.pdf("Ein Text"));
    documents.put("docx", Documents.docx("Ein Text"));
    documents.put("encrypted docx", Documents.encryptedDocx("Ein Text"));
    documents.put("odt", Documents.odt("Ein Text"));
    documents.put("epub", Documents.epub("Ein Titel", "Ein Text"));
    documents.put("rtf", Documents.rtf("Ein Text"));
    documents.put("zip", Documents.zip("a.txt", "Ein Text"));
    documents.put("xml", "<?xml version='1.0'?><a>Ein Text</a>".getBytes());
    documents.put("gzip", new byte[] {31, (byte) 139, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0});
    documents.put("noise", new byte[] {1, 2, 3, 0, (byte) 200, 7, 9});
    documents.put("nothing", new byte[0]);
    for (String name : List.of("pdf", "docx", "odt", "encrypted docx")) {
      byte[] whole = documents.get(name);
      documents.put(name + ", cut off", Arrays.copyOf(whole, whole.length / 3));
    }
    return documents;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "a.pdf", "a.docx", "a.dotm", "a.odt", "a.ott", "a.epub", "a.rtf", "a.xml", "a.xlsx",
        "a.pptx", "a.doc", "a.zip", "a.jar", "a.png", "a.bin"
      })
  void aFormatIsWhatTikaSays(String name) throws Exception {
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    for (Map.Entry<String, byte[]> document : documents().entrySet()) {
      byte[] bytes = document.getValue();
      expected.put(document.getKey(), tika(bytes, name));
      Optional<MediaType> seen = ContainerTypes.atAGlance(bytes, name);
      String outer =
          (seen.isPresent()
                  ? seen.get()
                  : TYPES.detect(new ByteArrayInputStream(bytes), ContainerTypes.hints(name, "")))
              .getBaseType()
              .toString();
      found.put(
          document.getKey(),
          ContainerTypes.detect(new ParserRequest(bytes, name, "", outer)).toString());
    }
    assertEquals(lines(expected), lines(found));
  }

  private static String tika(byte[] bytes, String name) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      return TIKA.detect(in, ContainerTypes.hints(name, "")).getBaseType().toString();
    }
  }

  private static String lines(Map<String, String> types) {
    return types.entrySet().stream()
        .map(type -> type.getKey() + ": " + type.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** Detection gives a format its one name, so the parsers have to know that one. */
  @Test
  void parsersKnowEachFormatByTheNameThatDetectionGivesIt() {
    MediaTypeRegistry registry = TYPES.getMediaTypeRegistry();
    var formats = new FormatParsers(PdfBounds.of(TextOptions.DEFAULT)).formats();
    List<MediaType> unknown =
        formats.stream()
            .map(registry::normalize)
            .filter(type -> !formats.contains(type))
            .sorted(Comparator.naturalOrder())
            .toList();
    assertEquals(List.of(), unknown);
  }
}
