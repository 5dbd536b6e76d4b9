package org.partnerships.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Small PDFs that ask much of their reader, for tests. */
public final class PdfTraps {
  private static final COSName NAME = COSName.getPDFName("X");

  private PdfTraps() {}

  /** Forms that each draw the one below so many times: with a few levels no parser ends. */
  public static byte[] forms(int levels, int times) {
    return page(
        "/X Do",
        (document, page) -> {
          PDFormXObject form = form(document, "q Q");
          for (int i = 1; i < levels; i++) {
            PDFormXObject outer = form(document, "/X Do ".repeat(times));
            outer.setResources(resources(form));
            form = outer;
          }
          page.setResources(resources(form));
        });
  }

  /** A form without resources of its own, so that the name in it means itself. */
  static byte[] formInItself() {
    return page(
        "/X Do", (document, page) -> page.setResources(resources(form(document, "/X Do /X Do"))));
  }

  /** A page that draws a form with this content. */
  static byte[] form(String content) {
    return page(
        "/X Do",
        (document, page) -> {
          PDFormXObject form = form(document, content);
          form.setResources(new PDResources());
          page.setResources(resources(form));
        });
  }

  /** A small stream that becomes a very large one, of a single string. */
  public static byte[] longString(int length) {
    return page(
        "",
        (document, page) -> {
          PDStream content = new PDStream(document);
          byte[] signs = "a".repeat(1000).getBytes(StandardCharsets.ISO_8859_1);
          try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write("BT (".getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < length; i += signs.length) {
              out.write(signs);
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          page.setContents(content);
        });
  }

  /** A page with this content. */
  static byte[] page(String content) {
    return page(content, (document, page) -> {});
  }

  private static byte[] page(String content, BiConsumer<PDDocument, PDPage> more) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      page.setContents(stream(document, content));
      more.accept(document, page);
      document.addPage(page);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDFormXObject form(PDDocument document, String content) {
    PDFormXObject form = new PDFormXObject(stream(document, content));
    form.setBBox(new PDRectangle(100, 100));
    return form;
  }

  private static PDResources resources(PDFormXObject form) {
    PDResources resources = new PDResources();
    resources.put(NAME, form);
    return resources;
  }

  private static PDStream stream(PDDocument document, String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
      return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
