package org.partnerships.dump;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.partnerships.article.Content;
import org.partnerships.article.Fields;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;

/**
 * A mail and what is attached to it, each a document of its own; an attached archive or mail is
 * opened. Pictures, signatures and the like are no documents.
 */
final class MailReader implements DocumentReader {
  private final Content.Bytes mail;
  private final Attachment.Finder finder;
  private final Place place;
  private final StreamOpener streams;
  private final DumpOptions options;
  private boolean mailIsRead;
  private Deque<Attachment> attachments;

  MailReader(
      Content.Bytes mail,
      Attachment.Finder finder,
      Place place,
      StreamOpener streams,
      DumpOptions options) {
    this.mail = mail;
    this.finder = finder;
    this.place = place;
    this.streams = streams;
    this.options = options;
  }

  @Override
  public Place place() {
    // Only what is attached can fail here.
    return mailIsRead ? place.member("attachments") : place;
  }

  @Override
  public Optional<Found> next() throws IOException {
    if (!mailIsRead) {
      mailIsRead = true;
      return Optional.of(new Found.Document(theMail()));
    }
    if (attachments == null) {
      attachments = new ArrayDeque<>(finder.of(mail.bytes()));
    }
    return Optional.ofNullable(attachments.poll()).map(this::open);
  }

  @Override
  public void close() {}

  private Outcome<RawArticle> theMail() {
    return Outcome.done(new RawArticle(place.id(), place.source(), Fields.NONE, mail));
  }

  private Found open(Attachment attachment) {
    Place member = place.member(attachment.member());
    if (place.archives() >= options.maxNesting()) {
      return new Found.Document(
          member.rejected(
              Rejection.Reason.TOO_LARGE, "attached within " + place.archives() + " others"));
    }
    return new Found.Container(
        streams.open(new ByteArrayInputStream(attachment.bytes()), attachment.name(), member));
  }
}
