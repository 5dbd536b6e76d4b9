package org.partnerships.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.partnerships.article.Article.Publication;
import org.partnerships.article.Content;
import org.partnerships.article.PublishedFrom;
import org.partnerships.article.Rejection.Reason;

/**
 * Documents of office programs, PDF, EPUB and XML. They are parsed in another process; this one
 * looks only at their first bytes, and makes paragraphs of what comes back. Thread-safe.
 */
final class BinaryDocument {
  private static final String PDF = "application/pdf";
  private static final String OUTLOOK_MAIL = "application/vnd.ms-outlook";

  /** Titles that a program made up: of the file's name, or of nothing. */
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)microsoft word.*|.*\\.(docx?|odt|rtf|pdf|indd|qxd|txt)|untitled.*|\\W*");

  /** Read when first needed: a dump of records has no use for them. */
  private static final class Types {
    static final MimeTypes ALL = MimeTypes.getDefaultMimeTypes();
  }

  private final PlainText paragraphs;
  private final WrittenDates dates;
  private final ParserPool parsers;

  BinaryDocument(ParserPool parsers, PlainText paragraphs, WrittenDates dates) {
    this.parsers = parsers;
    this.paragraphs = paragraphs;
    this.dates = dates;
  }

  /**
   * The format, by the first bytes and the name; of what a container holds nothing is known yet.
   */
  MediaType detect(Content.Bytes content) throws ExtractionException {
    if (PageStart.isIn(content.bytes())) {
      return MediaType.TEXT_HTML;
    }
    Optional<MediaType> seen = ContainerTypes.atAGlance(content.bytes(), content.name());
    if (seen.isPresent()) {
      return seen.get();
    }
    try (InputStream in = new ByteArrayInputStream(content.bytes())) {
      return Types.ALL
          .detect(in, ContainerTypes.hints(content.name(), content.mediaType().orElse("")))
          .getBaseType();
    } catch (IOException e) {
      throw new ExtractionException(Reason.CORRUPT, String.valueOf(e.getMessage()), e);
    }
  }

  /** Reads a document of a format that {@link #detect} has found. */
  Extracted read(Content.Bytes content, MediaType type) throws ExtractionException {
    Parsed parsed = parsers.parse(ParserRequest.of(content, type.toString()));
    List<String> lines =
        parsed.mediaType().equals(PDF)
            ? paragraphs.paragraphs(parsed.text())
            : PlainText.blocks(parsed.text());
    return new Extracted(
        parsed.mediaType(),
        String.join("\n", lines),
        title(parsed, lines),
        published(parsed, lines),
        Optional.empty(),
        Optional.empty());
  }

  /** A mail is of the day on which it was sent, whatever dates it speaks of. */
  private Optional<Publication> published(Parsed parsed, List<String> lines) {
    return parsed.mediaType().equals(OUTLOOK_MAIL)
        ? created(parsed, PublishedFrom.HEADER).or(() -> paragraphs.published(lines))
        : paragraphs.published(lines).or(() -> created(parsed, PublishedFrom.META));
  }

  private static Optional<String> title(Parsed parsed, List<String> lines) {
    return Optional.of(TextRepair.line(parsed.headline()))
        .filter(headline -> !headline.isEmpty())
        .or(
            () ->
                parsed
                    .title()
                    .map(TextRepair::line)
                    .filter(title -> !NO_TITLE.matcher(title).matches()))
        .or(() -> PlainText.title(lines));
  }

  /** The day that the file says it was made: less than a date in the text, more than nothing. */
  private Optional<Publication> created(Parsed parsed, PublishedFrom from) {
    return parsed.created().flatMap(dates::read).map(day -> new Publication(day, from));
  }
}
