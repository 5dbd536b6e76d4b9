package org.partnerships.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.mime.MediaType;
import org.partnerships.article.Article;
import org.partnerships.article.Article.Publication;
import org.partnerships.article.Content;
import org.partnerships.article.Fields;
import org.partnerships.article.Outcome;
import org.partnerships.article.PublishedFrom;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;
import org.partnerships.article.Rejection.Reason;
import org.partnerships.models.ModelFiles;

/**
 * A raw document to an article: clean text, title, day of publication.
 *
 * <p>Text that a dump gives as text stays as it is, code unit by code unit. Of a page, a PDF, a
 * mail and so on the article's blocks are taken, each on a line of its own, so that no sentence
 * runs over the border of a block; a page's headline is its first line. What the dump says of title
 * and date counts more than what the document says.
 *
 * <p>Thread-safe. A document that cannot be read, that is over a limit or that holds no text is a
 * failed outcome.
 */
public final class TextExtractor {
  private static final String TEXT = "text/plain";
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  /** Kinds of text that hold no article: formats of their own, and what lies beside saved pages. */
  private static final Set<String> NO_PROSE =
      Set.of("text/rtf", "text/css", "text/javascript", "text/calendar", "text/vcard");

  /** A page shows that it is one within so many characters. */
  private static final int PAGE_HEAD = 1000;

  private final TextOptions options;
  private final WrittenDates dates;
  private final HeadDates heads;
  private final PlainText plain;
  private final WebPage page;
  private final MailMessage mail;
  private final BinaryDocument binary;

  /**
   * An extractor.
   *
   * @throws RuntimeException with the file's name if a word list is missing
   */
  public TextExtractor(ModelFiles models, TextOptions options) {
    this.options = options;
    this.dates = WrittenDates.in(models);
    this.heads = new HeadDates(dates);
    this.plain = new PlainText(models, heads);
    this.page = new WebPage(models, dates, heads);
    this.mail = new MailMessage(options, plain, page, dates);
    this.binary = new BinaryDocument(new ParserPool(options), plain, dates);
  }

  /** The article, or why there is none. */
  public Outcome<Article> extract(RawArticle raw) {
    try {
      Extracted extracted = checked(read(raw));
      return Outcome.done(articleOf(raw, extracted));
    } catch (ExtractionException e) {
      return Outcome.failed(
          new Rejection(
              raw.id(), raw.source(), Rejection.Stage.EXTRACT, e.reason(), e.getMessage()));
    }
  }

  private Extracted read(RawArticle raw) throws ExtractionException {
    Content content = raw.content();
    if (content instanceof Content.Text text) {
      return given(text.text());
    }
    if (content instanceof Content.Html html) {
      return page(html.html(), raw.fields().url());
    }
    return read((Content.Bytes) content, raw.fields().url());
  }

  private Extracted given(String text) {
    Optional<Publication> dateline =
        text.lines().limit(3).flatMap(line -> heads.dateline(line).stream()).findFirst();
    return new Extracted(
        TEXT, text, Optional.empty(), dateline, Optional.empty(), Optional.empty());
  }

  private Extracted read(Content.Bytes content, Optional<String> url) throws ExtractionException {
    if (isBlank(content.bytes())) {
      throw new ExtractionException(Reason.EMPTY, "no content");
    }
    MediaType type = binary.detect(content);
    String name = type.toString().toLowerCase(Locale.ROOT);
    boolean wide = Decoder.isWide(content.bytes());
    if (!wide && isReadAsText(type) && Decoder.isNoText(content.bytes())) {
      throw new ExtractionException(Reason.CORRUPT, "named like text, but it is none");
    }
    if (PAGES.contains(name)) {
      return page(Decoder.decode(content.bytes(), content.mediaType()), url);
    }
    if (name.equals(MailMessage.MEDIA_TYPE)) {
      return mail.read(content.bytes());
    }
    if (wide) {
      String text = Decoder.decode(content.bytes(), content.mediaType());
      return looksLikePage(text) ? page(text, url) : text(text, name);
    }
    if (isReadAsText(type)) {
      return text(Decoder.decode(content.bytes(), content.mediaType()), name);
    }
    return binary.read(content, type);
  }

  private static boolean isReadAsText(MediaType type) {
    String name = type.toString().toLowerCase(Locale.ROOT);
    return PAGES.contains(name) || type.getType().equals("text") && !NO_PROSE.contains(name);
  }

  /** UTF-16 hides its tags from detection by bytes. */
  private static boolean looksLikePage(String text) {
    String head = text.substring(0, Math.min(PAGE_HEAD, text.length())).toLowerCase(Locale.ROOT);
    return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body");
  }

  private Extracted page(String html, Optional<String> url) throws ExtractionException {
    if (html.length() > options.maxPageLength()) {
      throw tooLong(html.length(), options.maxPageLength());
    }
    return page.read(html, url);
  }

  private Extracted text(String text, String type) throws ExtractionException {
    if (text.length() > options.maxTextLength()) {
      throw tooLong(text.length(), options.maxTextLength());
    }
    return plain.read(text, type.startsWith("text/") ? type : TEXT);
  }

  private Extracted checked(Extracted extracted) throws ExtractionException {
    if (extracted.text().isBlank()) {
      throw new ExtractionException(Reason.EMPTY, "no text in it");
    }
    if (extracted.text().length() > options.maxTextLength()) {
      throw tooLong(extracted.text().length(), options.maxTextLength());
    }
    return extracted;
  }

  private Article articleOf(RawArticle raw, Extracted extracted) {
    Fields fields = raw.fields();
    return new Article(
        raw.id(),
        fields.url().or(extracted::url),
        raw.source(),
        extracted.mediaType(),
        fields.title().filter(title -> !title.isBlank()).or(extracted::title),
        fields
            .published()
            .flatMap(dates::read)
            .map(day -> new Publication(day, PublishedFrom.FIELD))
            .or(extracted::publication),
        extracted.language(),
        digest(extracted.text()),
        extracted.text(),
        fields.extra());
  }

  private static ExtractionException tooLong(int length, int limit) {
    return new ExtractionException(Reason.TOO_LARGE, length + " characters, the limit is " + limit);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  private static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] hash = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
