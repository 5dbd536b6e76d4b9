package org.partnerships.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.input.XmlStreamReader;
import org.partnerships.article.Content;
import org.partnerships.article.Fields;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;

/** The items of an RSS or Atom file. Neither a DTD nor anything outside of the file is read. */
final class FeedReader implements DocumentReader {
  private static final Set<String> ITEMS = Set.of("item", "entry");
  private static final List<String> IDS = List.of("guid", "id");
  private static final List<String> DATES = List.of("pubDate", "published", "date", "updated");
  private static final List<String> TEXTS = List.of("encoded", "content", "description", "summary");

  /** Elements of an item nested deeper are passed over. */
  private static final int MAX_DEPTH = 100;

  private final XMLStreamReader xml;
  private final InputStream in;
  private final Place place;
  private final DumpOptions options;
  private long number;

  FeedReader(InputStream in, Place place, DumpOptions options) throws IOException {
    this.in = in;
    this.place = place;
    this.options = options;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // What is wrong with a feed is told once, as its rejection, and not on standard error too.
    factory.setXMLReporter((message, type, related, location) -> {});
    try {
      this.xml = factory.createXMLStreamReader(decoded(in));
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Bytes that the declared charset does not know become U+FFFD; they do not end the feed. */
  private static Reader decoded(InputStream in) throws IOException {
    return XmlStreamReader.builder()
        .setInputStream(in)
        .setCharset(StandardCharsets.UTF_8)
        .setLenient(true)
        .get();
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public Optional<Found> next() throws IOException {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && ITEMS.contains(xml.getLocalName())) {
          number++;
          return Optional.of(new Found.Document(articleOf(item())));
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Outcome<RawArticle> articleOf(Map<String, String> item) {
    Place here = place.record(number);
    Optional<String> text = first(item, TEXTS);
    Optional<String> url = first(item, List.of("link"));
    if (text.isEmpty()) {
      return here.rejected(Rejection.Reason.MALFORMED_RECORD, "no text in the item");
    }
    if (text.get().length() > options.maxDocumentBytes()) {
      return here.rejected(
          Rejection.Reason.TOO_LARGE,
          "over " + options.maxDocumentBytes() + " characters, the limit for one document");
    }
    return Outcome.done(
        new RawArticle(
            first(item, IDS).or(() -> url).orElse(here.id()),
            here.id(),
            here.source(),
            new Fields(url, first(item, List.of("title")), first(item, DATES), Map.of()),
            new Content.Html(text.get())));
  }

  private static Optional<String> first(Map<String, String> item, List<String> names) {
    return names.stream()
        .map(item::get)
        .filter(value -> value != null && !value.isBlank())
        .findFirst()
        .map(String::strip);
  }

  /** The texts of the item's elements by name, the first of each; markup in them is kept. */
  private Map<String, String> item() throws XMLStreamException {
    Map<String, String> item = new HashMap<>();
    List<String> open = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        startElement(item, open, text);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (open.isEmpty()) {
          return item;
        }
        endElement(item, open, text);
      } else if (xml.isCharacters() && !open.isEmpty()) {
        append(text, open.size() > 1 ? escaped(xml.getText()) : xml.getText());
      }
    }
    return item;
  }

  private void startElement(Map<String, String> item, List<String> open, StringBuilder text) {
    String name = xml.getLocalName();
    if (open.isEmpty()) {
      text.setLength(0);
      String href = xml.getAttributeValue(null, "href");
      String rel = xml.getAttributeValue(null, "rel");
      if (name.equals("link") && href != null && (rel == null || rel.equals("alternate"))) {
        item.putIfAbsent(name, href);
      }
    } else if (open.size() < MAX_DEPTH) {
      append(text, "<" + name + ">");
    }
    open.add(name);
  }

  private void endElement(Map<String, String> item, List<String> open, StringBuilder text) {
    String name = open.remove(open.size() - 1);
    if (open.isEmpty()) {
      if (text.length() > 0) {
        item.putIfAbsent(name, text.toString());
      }
    } else if (open.size() < MAX_DEPTH) {
      append(text, "</" + name + ">");
    }
  }

  /** Keeps one character more than is allowed, as a sign. */
  private void append(StringBuilder text, String more) {
    long room = options.maxDocumentBytes() + 1 - text.length();
    text.append(more, 0, (int) Math.max(0, Math.min(more.length(), room)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
