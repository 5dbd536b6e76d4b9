package org.partnerships.text;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;

/**
 * Tika's parser of PDF, which refuses at once what it could not read to its end: {@link PdfBounds}
 * says why.
 */
final class CarefulPdfParser extends PDFParser {
  private static final long serialVersionUID = 1;

  private final transient PdfBounds bounds;

  CarefulPdfParser(PdfBounds bounds) {
    this.bounds = bounds;
  }

  /** The reason that a document was refused for goes through Tika as the cause of this. */
  static final class RefusedException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient ExtractionException reason;

    RefusedException(ExtractionException reason) {
      super(reason.getMessage());
      this.reason = reason;
    }

    ExtractionException reason() {
      return reason;
    }
  }

  @Override
  protected PDDocument getPDDocument(
      InputStream stream,
      TikaInputStream tika,
      String password,
      StreamCacheCreateFunction cache,
      Metadata metadata,
      ParseContext context)
      throws IOException, org.apache.tika.exception.EncryptedDocumentException {
    PDDocument document = super.getPDDocument(stream, tika, password, cache, metadata, context);
    try {
      bounds.check(document);
    } catch (ExtractionException e) {
      document.close();
      throw new RefusedException(e);
    }
    return document;
  }
}
