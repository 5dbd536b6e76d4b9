package org.partnerships.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes documents of many formats, for tests. */
public final class Documents {
  /** PDFBox's own, for documents that name none. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final int COLUMN_LEFT = 40;
  private static final int COLUMN_WIDTH = 270;

  private Documents() {}

  /** Each string a line; an empty one leaves space as between paragraphs. */
  public static byte[] pdf(String... lines) {
    return pdf(1, lines);
  }

  public static byte[] pdf(int pages, String... lines) {
    try (PDDocument document = document(pages, lines)) {
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page with columns side by side, written one after the other, in a font with ligatures. */
  public static byte[] columns(String[]... columns) {
    try (PDDocument document = new PDDocument();
        InputStream font = PDDocument.class.getResourceAsStream(FONT)) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDType0Font letters = PDType0Font.load(document, font);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (int i = 0; i < columns.length; i++) {
          write(columns[i], letters, COLUMN_LEFT + i * COLUMN_WIDTH, content);
        }
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(String[] lines, PDFont font, int left, PDPageContentStream content)
      throws IOException {
    content.beginText();
    content.setFont(font, 10);
    content.setLeading(13);
    content.newLineAtOffset(left, 720);
    for (String line : lines) {
      content.showText(line);
      content.newLine();
    }
    content.endText();
  }

  public static byte[] encryptedPdf(String... lines) {
    try (PDDocument document = document(1, lines)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] docx(String... paragraphs) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] encryptedDocx(String... paragraphs) {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (var data = encryptor.getDataStream(files)) {
        data.write(docx(paragraphs));
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public static byte[] odt(String... paragraphs) {
    StringBuilder content =
        new StringBuilder(
            "<office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                + "<office:body><office:text>");
    for (String paragraph : paragraphs) {
      content.append("<text:p>").append(paragraph).append("</text:p>");
    }
    content.append("</office:text></office:body></office:document-content>");
    return zip(
        "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content.toString());
  }

  public static byte[] epub(String title, String body) {
    return zip(
        "mimetype",
        "application/epub+zip",
        "META-INF/container.xml",
        "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\">"
            + "<rootfiles><rootfile full-path=\"c.opf\""
            + " media-type=\"application/oebps-package+xml\"/></rootfiles></container>",
        "c.opf",
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"2.0\"><metadata"
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
            + title
            + "</dc:title></metadata><manifest><item id=\"a\" href=\"a.xhtml\""
            + " media-type=\"application/xhtml+xml\"/></manifest>"
            + "<spine><itemref idref=\"a\"/></spine></package>",
        "a.xhtml",
        "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body>"
            + body
            + "</body></html>");
  }

  public static byte[] rtf(String body) {
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 " + body + "}")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** A ZIP of names and contents in turn; a first one called {@code mimetype} is only stored. */
  public static byte[] zip(String... namesAndContents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        byte[] content = namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(namesAndContents[i]);
        if (namesAndContents[i].equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(content);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static PDDocument document(int pages, String... lines) throws IOException {
    PDDocument document = new PDDocument();
    for (int i = 0; i < pages; i++) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.setLeading(14);
        content.newLineAtOffset(60, 720);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
