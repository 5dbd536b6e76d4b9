package org.partnerships.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.xml.DcXMLParser;
import org.apache.tika.sax.SecureContentHandler;
import org.partnerships.article.Article.Publication;
import org.partnerships.article.Content;
import org.partnerships.article.PublishedFrom;
import org.partnerships.article.Rejection.Reason;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads documents of office programs, PDF, EPUB and XML with Tika: without what is embedded in
 * them, without OCR, without the network. Thread-safe.
 */
final class BinaryDocument {
  private static final String PDF = "application/pdf";

  /** Titles that a program made up: of the file's name, or of nothing. */
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)microsoft word.*|.*\\.(docx?|odt|rtf|pdf|indd|qxd|txt)|untitled.*|\\W*");

  private final TextOptions options;
  private final PlainText paragraphs;
  private final WrittenDates dates;
  private final Detector detector;
  private final CompositeParser parser;

  BinaryDocument(TextOptions options, PlainText paragraphs, WrittenDates dates) {
    this.options = options;
    this.paragraphs = paragraphs;
    this.dates = dates;
    MimeTypes types = MimeTypes.getDefaultMimeTypes();
    this.detector =
        new CompositeDetector(
            types.getMediaTypeRegistry(),
            List.of(new POIFSContainerDetector(), new DefaultZipContainerDetector(), types));
    this.parser = parser(types.getMediaTypeRegistry());
  }

  /** The format, by content and name. */
  MediaType detect(Content.Bytes content) throws ExtractionException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, content.name());
    content.mediaType().ifPresent(type -> metadata.set(HttpHeaders.CONTENT_TYPE, type));
    try (TikaInputStream in = TikaInputStream.get(content.bytes())) {
      return detector.detect(in, metadata).getBaseType();
    } catch (IOException e) {
      throw new ExtractionException(Reason.CORRUPT, message(e), e);
    }
  }

  /** Reads a document of a format that {@link #detect} told. */
  Extracted read(byte[] bytes, MediaType type) throws ExtractionException {
    if (!parser.getSupportedTypes(new ParseContext()).contains(type)) {
      throw new ExtractionException(Reason.UNSUPPORTED, "no reader for " + type);
    }
    Metadata metadata = new Metadata();
    metadata.set(HttpHeaders.CONTENT_TYPE, type.toString());
    BlockHandler handler = new BlockHandler(options.maxTextLength());
    parse(bytes, handler, metadata);
    return extracted(handler, metadata, type);
  }

  private Extracted extracted(BlockHandler handler, Metadata metadata, MediaType type) {
    List<String> lines =
        type.toString().equals(PDF)
            ? paragraphs.paragraphs(handler.text())
            : PlainText.blocks(handler.text());
    return new Extracted(
        type.toString(),
        String.join("\n", lines),
        title(handler, metadata, lines),
        paragraphs.published(lines).or(() -> created(metadata)),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> title(
      BlockHandler handler, Metadata metadata, List<String> lines) {
    return Optional.of(TextRepair.line(handler.headline()))
        .filter(headline -> !headline.isEmpty())
        .or(
            () ->
                Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE))
                    .map(TextRepair::line)
                    .filter(title -> !NO_TITLE.matcher(title).matches()))
        .or(() -> PlainText.title(lines));
  }

  /** The day that the file says it was made: less than a date in the text, more than nothing. */
  private Optional<Publication> created(Metadata metadata) {
    Date created = metadata.getDate(TikaCoreProperties.CREATED);
    return Optional.ofNullable(created)
        .flatMap(date -> dates.read(date.toInstant().toString()))
        .map(day -> new Publication(day, PublishedFrom.META));
  }

  private void parse(byte[] bytes, BlockHandler handler, Metadata metadata)
      throws ExtractionException {
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      SecureContentHandler guard = new SecureContentHandler(handler, in);
      guard.setMaximumDepth(options.maxNesting());
      try {
        parser.parse(in, guard, metadata, context());
      } catch (SAXException e) {
        guard.throwIfCauseOf(e);
        throw e;
      }
    } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
      throw new ExtractionException(Reason.ENCRYPTED, "protected by a password", e);
    } catch (ZeroByteFileException e) {
      throw new ExtractionException(Reason.EMPTY, "no content", e);
    } catch (BlockHandler.TooLongException e) {
      throw new ExtractionException(Reason.TOO_LARGE, message(e), e);
    } catch (TikaException | SAXException | IOException | RuntimeException e) {
      // A parser's unchecked exceptions are faults of the document too.
      throw new ExtractionException(isBomb(e) ? Reason.TOO_LARGE : Reason.CORRUPT, message(e), e);
    }
  }

  private static boolean isBomb(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BlockHandler.TooLongException
          || String.valueOf(cause.getMessage()).contains("Zip bomb")
          || String.valueOf(cause.getMessage()).contains("Suspected zip bomb")) {
        return true;
      }
    }
    return false;
  }

  private static String message(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }

  private static ParseContext context() {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractAnnotationText(false);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractAcroFormContent(false);
    OfficeParserConfig office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setIncludeHeadersAndFooters(false);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    context.set(OfficeParserConfig.class, office);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  private static CompositeParser parser(MediaTypeRegistry registry) {
    return new CompositeParser(
        registry,
        Arrays.asList(
            new DcXMLParser(),
            new RTFParser(),
            new EpubParser(),
            new FlatOpenDocumentParser(),
            new OpenDocumentParser(),
            new OfficeParser(),
            new OOXMLParser(),
            new PDFParser()));
  }

  /** Pictures, attached files and the like are passed over. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {}
  }
}
