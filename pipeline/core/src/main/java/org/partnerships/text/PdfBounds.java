package org.partnerships.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.partnerships.article.Rejection.Reason;

/**
 * What a PDF may ask of its parser. A few kilobytes can unfold to a string of gigabytes, or draw
 * forms that draw forms and so on for years. The parser would die of either in the end; this sees
 * it beforehand, by a quick look at streams that are large enough or drawn deep enough. It refuses
 * only what could never be read: a string of which every sign would have to be kept in too few
 * bytes, and more forms than there are microseconds. All else is left to the parser.
 *
 * @param longestString bytes
 * @param mostDraws how many forms a page may draw, each as often as it is drawn
 */
record PdfBounds(long longestString, long mostDraws) {
  /** Of each sign that is shown a parser keeps its place, font, size and text: 100 and more. */
  private static final int FEWEST_BYTES_PER_SIGN = 64;

  /** No stream of Flate becomes so many times as long. */
  private static final long MOST_INFLATION = 1032;

  /** The parser passes over what is drawn deeper. */
  private static final int DEEPEST = 50;

  /** A web of forms larger than this is not followed. */
  private static final int MOST_STEPS = 100_000;

  static PdfBounds of(TextOptions options) {
    return new PdfBounds(
        Runtime.getRuntime().maxMemory() / FEWEST_BYTES_PER_SIGN,
        options.timeout().toMillis() * 1000);
  }

  /**
   * Looks at a document that was opened.
   *
   * @throws ExtractionException if no parser could get to its end
   */
  void check(PDDocument document) throws ExtractionException {
    try {
      Look look = new Look();
      for (PDPage page : document.getPages()) {
        look.at(page);
      }
    } catch (IOException | RuntimeException e) {
      // Broken in some other way, which is the parser's business.
    }
  }

  /** The look at one document, which remembers what it has seen. */
  private final class Look {
    private final Map<COSStream, ContentScan> scans = new IdentityHashMap<>();
    private final Map<COSDictionary, Integer> depths = new IdentityHashMap<>();
    private final Map<Drawn, Long> draws = new HashMap<>();

    void at(PDPage page) throws IOException, ExtractionException {
      PDResources resources = page.getResources();
      COSDictionary own = resources == null ? new COSDictionary() : resources.getCOSObject();
      boolean deep = lookInto(own, 1) > 1;
      long all = 0;
      for (Iterator<PDStream> i = page.getContentStreams(); i.hasNext(); ) {
        COSStream content = i.next().getCOSObject();
        lookAt(content);
        if (deep) {
          all = sum(all, drawsOf(new Drawn(content, own, DEEPEST)));
        }
      }
      if (all >= mostDraws) {
        throw new ExtractionException(
            Reason.TIMEOUT, "no end in sight: a page that draws " + all + " forms or more");
      }
    }

    /** Looks at the forms among the resources; how deep they lie within one another, up to 2. */
    private int lookInto(COSDictionary resources, int level)
        throws IOException, ExtractionException {
      Integer known = depths.putIfAbsent(resources, 0);
      if (known != null) {
        return known;
      }
      int deepest = 0;
      COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
      for (COSName name : objects == null ? Set.<COSName>of() : objects.keySet()) {
        COSStream form = form(objects, name);
        if (form == null) {
          continue;
        }
        lookAt(form);
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        if (own != null && level < DEEPEST) {
          lookInto(own, level + 1);
        }
        deepest = Math.max(deepest, own == null || hasForm(own) ? 2 : 1);
      }
      depths.put(resources, deepest);
      return deepest;
    }

    private boolean hasForm(COSDictionary resources) {
      COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
      return objects != null
          && objects.keySet().stream().anyMatch(name -> form(objects, name) != null);
    }

    private COSStream form(COSDictionary objects, COSName name) {
      COSStream object = objects.getCOSStream(name);
      boolean isForm = object != null && COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE));
      return isForm ? object : null;
    }

    /** Only at one that can be large enough: small streams are the rule. */
    private void lookAt(COSStream content) throws IOException, ExtractionException {
      if (content.getLength() * MOST_INFLATION > longestString
          && scan(content).longestString() > longestString) {
        throw new ExtractionException(Reason.OUT_OF_MEMORY, "more memory than a parser may have");
      }
    }

    private ContentScan scan(COSStream content) throws IOException {
      ContentScan known = scans.get(content);
      if (known == null) {
        try (InputStream in = decoded(content)) {
          known = ContentScan.of(in, longestString);
        }
        scans.put(content, known);
      }
      return known;
    }

    /** Its forms and theirs, each as often as it is drawn. */
    private long drawsOf(Drawn drawn) throws IOException {
      Long known = draws.get(drawn);
      if (known != null) {
        return known;
      }
      if (draws.size() >= MOST_STEPS) {
        throw new IOException("a web of forms");
      }
      long all = 0;
      COSDictionary objects = drawn.resources.getCOSDictionary(COSName.XOBJECT);
      if (objects != null) {
        for (Map.Entry<String, Long> draw : scan(drawn.stream).draws().entrySet()) {
          COSStream form = form(objects, COSName.getPDFName(draw.getKey()));
          if (form != null) {
            long each = drawn.levels > 1 ? drawsOf(drawn.within(form)) : 0;
            all = sum(all, product(draw.getValue(), sum(1, each)));
          }
        }
      }
      draws.put(drawn, all);
      return all;
    }
  }

  private record Drawn(COSStream stream, COSDictionary resources, int levels) {
    Drawn within(COSStream form) {
      COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
      return new Drawn(form, own == null ? resources : own, levels - 1);
    }
  }

  /** The streams that content is written in; others, which hardly occur, are not looked at. */
  private static InputStream decoded(COSStream stream) throws IOException {
    COSBase filters = stream.getFilters();
    if (filters instanceof COSArray array && array.size() == 1) {
      filters = array.getObject(0);
    }
    if (filters == null) {
      return stream.createRawInputStream();
    }
    return COSName.FLATE_DECODE.equals(filters)
        ? new FlateFilterDecoderStream(stream.createRawInputStream())
        : InputStream.nullInputStream();
  }

  private long sum(long a, long b) {
    return Math.min(mostDraws, a + b);
  }

  private long product(long a, long b) {
    return b == 0 ? 0 : a >= mostDraws / b ? mostDraws : a * b;
  }
}
