package org.partnerships.text;

import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the text of the XHTML that Tika makes of a document: an empty line between blocks, line
 * breaks as they come; without page headers and footers.
 */
final class BlockHandler extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "td", "th", "title", "hr");
  private static final Set<String> SKIPPED = Set.of("head", "script", "style");
  private static final Set<String> FURNITURE = Set.of("header", "footer", "annotation", "ocr");

  private final int maxLength;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder headline = new StringBuilder();
  private boolean inHeadline;
  private int skipping;

  /** More text than the limit. */
  static final class TooLongException extends SAXException {
    private static final long serialVersionUID = 1;

    TooLongException(int limit) {
      super("over " + limit + " characters, the limit for one document");
    }
  }

  BlockHandler(int maxLength) {
    this.maxLength = maxLength;
  }

  String text() {
    return text.toString();
  }

  /** The first headline in the markup; empty if there is none. */
  String headline() {
    return headline.toString();
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    String element = local.toLowerCase(Locale.ROOT);
    String type = attributes.getValue("class");
    if (skipping > 0 || SKIPPED.contains(element) || type != null && FURNITURE.contains(type)) {
      skipping++;
    } else if (BLOCKS.contains(element)) {
      border();
    } else if (element.equals("br")) {
      text.append('\n');
    }
    boolean heading = element.equals("h1") || "title".equals(type);
    inHeadline = inHeadline || heading && skipping == 0 && headline.isEmpty();
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (skipping > 0) {
      skipping--;
    } else if (BLOCKS.contains(local.toLowerCase(Locale.ROOT))) {
      border();
      inHeadline = false;
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (skipping > 0) {
      return;
    }
    if (text.length() + length > maxLength) {
      throw new TooLongException(maxLength);
    }
    text.append(chars, start, length);
    if (inHeadline) {
      headline.append(chars, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    characters(chars, start, length);
  }

  private void border() {
    text.append("\n\n");
  }
}
