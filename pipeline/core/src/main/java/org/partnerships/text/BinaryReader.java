package org.partnerships.text;

import java.io.IOException;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.partnerships.article.Rejection.Reason;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Parses documents of office programs, PDF, EPUB and XML with Tika: without what is embedded in
 * them, without OCR, without the network. Thread-safe. A parser may loop or explode, so it runs in
 * a process of its own: {@link ParserProcess}.
 */
final class BinaryReader {
  private final TextOptions options;
  private final FormatParsers parsers;

  BinaryReader(TextOptions options) {
    this.options = options;
    this.parsers = new FormatParsers(PdfBounds.of(options));
  }

  /** What is in a document of whatever format; one that no parser reads is unsupported. */
  Parsed read(ParserRequest request) throws ExtractionException {
    ZippedText.check(request.bytes(), options.maxTextLength());
    if (ContainerTypes.DOCX.toString().equals(request.type())
        && ContainerTypes.isZip(request.bytes())) {
      ZippedText.checkCut(request.bytes());
    }
    MediaType type = ContainerTypes.detect(request);
    Parser parser =
        parsers
            .of(type)
            .orElseThrow(
                () -> new ExtractionException(Reason.UNSUPPORTED, "no reader for " + type));
    Metadata metadata = new Metadata();
    metadata.set(HttpHeaders.CONTENT_TYPE, type.toString());
    BlockHandler handler = new BlockHandler(options.maxTextLength());
    parse(parser, request.bytes(), handler, metadata);
    return new Parsed(
        type.toString(),
        handler.text(),
        handler.headline(),
        Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)),
        Optional.ofNullable(metadata.getDate(TikaCoreProperties.CREATED))
            .map(date -> date.toInstant().toString()));
  }

  private void parse(Parser parser, byte[] bytes, BlockHandler handler, Metadata metadata)
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
      if (root(e) instanceof CarefulPdfParser.RefusedException refused) {
        throw refused.reason();
      }
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
    Throwable root = root(e);
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }

  private static Throwable root(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
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
