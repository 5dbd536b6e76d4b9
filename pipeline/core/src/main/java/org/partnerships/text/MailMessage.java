package org.partnerships.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.partnerships.article.Article.Publication;
import org.partnerships.article.PublishedFrom;
import org.partnerships.article.Rejection.Reason;

/** Reads a mail: its subject, its date, its first text; without what is attached. */
final class MailMessage {
  static final String MEDIA_TYPE = "message/rfc822";
  private static final String PLAIN = "text/plain";
  private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=");
  private static final String NESTED = "its parts lie too deep in one another";

  /** So many could lie in one another; its parser calls itself for each. */
  private static final long MOST_PARTS = 500;

  /** Each byte is compared with the boundaries of all parts that it lies in. */
  private static final long MOST_WORK = 1L << 32;

  private final TextOptions options;
  private final PlainText plain;
  private final WebPage page;
  private final WrittenDates dates;

  MailMessage(TextOptions options, PlainText plain, WebPage page, WrittenDates dates) {
    this.options = options;
    this.plain = plain;
    this.page = page;
    this.dates = dates;
  }

  Extracted read(byte[] bytes) throws ExtractionException {
    if (boundaries(bytes) > Math.min(MOST_PARTS, MOST_WORK / bytes.length)) {
      throw new ExtractionException(Reason.TOO_LARGE, NESTED);
    }
    try {
      return parsed(bytes);
    } catch (StackOverflowError e) {
      throw new ExtractionException(Reason.TOO_LARGE, NESTED, e);
    }
  }

  private static long boundaries(byte[] mail) {
    return BOUNDARY.matcher(new String(mail, StandardCharsets.ISO_8859_1)).results().count();
  }

  private Extracted parsed(byte[] bytes) throws ExtractionException {
    try {
      Message message = builder().parseMessage(new ByteArrayInputStream(bytes));
      try {
        return read(message);
      } finally {
        message.dispose();
      }
    } catch (IOException e) {
      throw new ExtractionException(Reason.CORRUPT, String.valueOf(e.getMessage()), e);
    }
  }

  private Extracted read(Message message) throws IOException {
    Extracted body =
        text(message, PLAIN, 0)
            .or(() -> text(message, WebPage.MEDIA_TYPE, 0))
            .orElseGet(() -> plain.read("", PLAIN));
    return new Extracted(
        MEDIA_TYPE,
        body.text(),
        Optional.ofNullable(message.getSubject())
            .map(TextRepair::line)
            .filter(subject -> !subject.isEmpty())
            .or(body::title),
        sent(message).map(day -> new Publication(day, PublishedFrom.HEADER)).or(body::publication),
        Optional.empty(),
        body.language());
  }

  private Optional<LocalDate> sent(Message message) {
    return Optional.ofNullable(message.getHeader())
        .map(header -> header.getField("Date"))
        .map(Field::getBody)
        .flatMap(dates::read);
  }

  /** The first part of a type that is not an attachment. */
  private Optional<Extracted> text(Entity entity, String type, int depth) {
    Body body = entity.getBody();
    if (body instanceof Multipart parts && depth < options.maxNesting()) {
      return parts.getBodyParts().stream()
          .flatMap(part -> text(part, type, depth + 1).stream())
          .findFirst();
    }
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    return body instanceof SingleBody single && !attached && type.equals(entity.getMimeType())
        ? textOf(single, entity).map(text -> extracted(text, type))
        : Optional.empty();
  }

  private Extracted extracted(String text, String type) {
    return type.equals(PLAIN) ? plain.read(text, PLAIN) : page.read(text, Optional.empty());
  }

  private static Optional<String> textOf(SingleBody body, Entity entity) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      body.writeTo(bytes);
      Optional<String> charset =
          Optional.ofNullable(entity.getCharset()).map(name -> "charset=" + name);
      String text = Decoder.decode(bytes.toByteArray(), charset);
      return Optional.of(text).filter(some -> !some.isBlank());
    } catch (IOException e) {
      return Optional.empty(); // A part whose encoding is broken; another may be whole.
    }
  }

  private static DefaultMessageBuilder builder() {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        new MimeConfig.Builder()
            .setStrictParsing(false)
            .setMaxLineLen(-1)
            .setMaxHeaderCount(10_000)
            .setMaxHeaderLen(1 << 20)
            .build());
    return builder;
  }
}
