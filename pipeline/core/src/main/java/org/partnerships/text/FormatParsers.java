package org.partnerships.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.xml.DcXMLParser;

/**
 * Tika's parser of each format. A new process takes longer to load all of them than to read most
 * documents, so those of a kind are loaded when the first document of their kind comes. The parsers
 * name each format as detection does, so nobody has to know formats by kinds. Thread-safe.
 */
final class FormatParsers {
  private final Kind pdf;
  private final List<Kind> kinds;

  FormatParsers(PdfBounds bounds) {
    this.pdf = new Kind(() -> new Parser[] {new CarefulPdfParser(bounds)});
    this.kinds =
        List.of(
            new Kind(() -> new Parser[] {new OfficeParser(), new OOXMLParser()}),
            new Kind(
                () ->
                    new Parser[] {
                      new DcXMLParser(),
                      new RTFParser(),
                      new EpubParser(),
                      new FlatOpenDocumentParser(),
                      new OpenDocumentParser()
                    }),
            pdf);
  }

  /** The parser of a format; empty if there is none. */
  Optional<Parser> of(MediaType format) {
    if (format.equals(ContainerTypes.PDF)) {
      return Optional.of(pdf.parser());
    }
    return kinds.stream()
        .filter(kind -> kind.formats().contains(format))
        .findFirst()
        .map(Kind::parser);
  }

  /** All that can be read, each format under one name only. */
  Set<MediaType> formats() {
    return kinds.stream().flatMap(kind -> kind.formats().stream()).collect(Collectors.toSet());
  }

  /** Parsers that share most of what they need. */
  private static final class Kind {
    private final Supplier<Parser[]> parsers;
    private CompositeParser loaded;

    Kind(Supplier<Parser[]> parsers) {
      this.parsers = parsers;
    }

    synchronized CompositeParser parser() {
      if (loaded == null) {
        loaded = new CompositeParser(new MediaTypeRegistry(), Arrays.asList(parsers.get()));
      }
      return loaded;
    }

    Set<MediaType> formats() {
      return parser().getSupportedTypes(new ParseContext());
    }
  }
}
