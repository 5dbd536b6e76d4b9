package org.partnerships.dump;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;

/** Takes out what is attached to one mail, in its order. */
final class MailAttachments {
  private static final String ATTACHED = "attachment";
  private static final String MULTIPART = "multipart/";

  private static final Pattern BOUNDARY = Pattern.compile("boundary=");
  private static final String NESTED = "its parts lie too deep in one another";

  /** So many could lie in one another; its parser calls itself for each. */
  private static final long MOST_PARTS = 500;

  /** Each byte is compared with the boundaries of all parts that it lies in. */
  private static final long MOST_WORK = 1L << 32;

  /** Parts that lie deeper in one another are passed over. */
  private static final int MAX_DEPTH = 50;

  private final List<Attachment> found = new ArrayList<>();
  private final Attachment.Names names = new Attachment.Names();

  private MailAttachments() {}

  /**
   * The attachments of a mail.
   *
   * @throws TooLargeException if they are nested without measure
   * @throws IOException if its parts cannot be told apart
   */
  static List<Attachment> of(byte[] mail) throws IOException {
    // A first look, so that most mails are not taken apart twice.
    String text = new String(mail, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (!text.contains(MULTIPART) && !text.contains(ATTACHED)) {
      return List.of();
    }
    if (BOUNDARY.matcher(text).results().count() > Math.min(MOST_PARTS, MOST_WORK / mail.length)) {
      throw new TooLargeException(NESTED);
    }
    try {
      return parsed(mail);
    } catch (StackOverflowError e) {
      throw new TooLargeException(NESTED);
    }
  }

  private static List<Attachment> parsed(byte[] mail) throws IOException {
    Message message = builder().parseMessage(new ByteArrayInputStream(mail));
    try {
      MailAttachments attachments = new MailAttachments();
      attachments.collect(message, 0);
      return attachments.found;
    } finally {
      message.dispose();
    }
  }

  private void collect(Entity entity, int depth) throws IOException {
    Body body = entity.getBody();
    if (body instanceof Multipart parts) {
      if (depth < MAX_DEPTH) {
        for (Entity part : parts.getBodyParts()) {
          collect(part, depth + 1);
        }
      }
    } else if (body instanceof Message message && depth > 0) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new DefaultMessageWriter().writeMessage(message, bytes);
      String name = nameOf(entity).orElse("mail.eml");
      boolean mail = name.toLowerCase(Locale.ROOT).endsWith(".eml");
      add(mail ? name : name + ".eml", bytes.toByteArray());
    } else if (body instanceof SingleBody single && isAttached(entity)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      single.writeTo(bytes);
      add(nameOf(entity).orElse(""), bytes.toByteArray());
    }
  }

  private static boolean isAttached(Entity entity) {
    String type = String.valueOf(entity.getMimeType());
    boolean attached = ATTACHED.equalsIgnoreCase(entity.getDispositionType());
    return (attached || nameOf(entity).isPresent()) && !NoArticles.isOne(type);
  }

  private void add(String name, byte[] bytes) {
    found.add(names.attachment(name, bytes));
  }

  /** The file's name without folders, from either of the two headers that may give it. */
  private static Optional<String> nameOf(Entity entity) {
    return Optional.ofNullable(entity.getFilename())
        .or(() -> nameInType(entity))
        .map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT))
        .map(name -> name.replace('\\', '/'))
        .map(name -> name.substring(name.lastIndexOf('/') + 1).strip())
        .filter(name -> !name.isEmpty());
  }

  private static Optional<String> nameInType(Entity entity) {
    return entity.getHeader() != null
            && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
        ? Optional.ofNullable(type.getParameter("name"))
        : Optional.empty();
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
