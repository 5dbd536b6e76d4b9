package org.partnerships.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import org.partnerships.article.Content;
import org.partnerships.article.Fields;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;

/**
 * A document's id, content and place as numbers, so that millions of them fit into memory: 64 bits
 * of SHA-256 each. Among ten million documents, two ids look alike with a chance of 3 in a million.
 *
 * @param id of the document's id
 * @param digest of all that the dump holds for it; never 0
 * @param place of its file and its place there, by which it is called while it cannot be read; 0
 *     where its id says that already
 */
record DocumentKey(long id, long digest, long place) {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  static DocumentKey of(Outcome<RawArticle> read) {
    return read.result().map(DocumentKey::of).orElseGet(() -> of(read.rejection().orElseThrow()));
  }

  private static DocumentKey of(RawArticle raw) {
    MessageDigest sha = sha256();
    Fields fields = raw.fields();
    add(sha, fields.url().orElse(""));
    add(sha, fields.title().orElse(""));
    add(sha, fields.published().orElse(""));
    add(sha, fields.extra().toString());
    addContent(sha, raw.content());
    long id = hash(raw.id());
    long place = raw.place().equals(raw.id()) ? 0 : placeOf(raw.place(), raw.source());
    return new DocumentKey(id, notZero(first(sha)), place);
  }

  private static DocumentKey of(Rejection rejection) {
    return new DocumentKey(
        hash(rejection.id()), notZero(hash(rejection.reason() + " " + rejection.message())), 0);
  }

  /** A place in a dump: two dumps may have files of one name. */
  static long placeOf(String place, String source) {
    return notZero(hash(place + "\n" + source));
  }

  private static void addContent(MessageDigest sha, Content content) {
    if (content instanceof Content.Text text) {
      add(sha, text.text());
    } else if (content instanceof Content.Html html) {
      add(sha, html.html());
    } else if (content instanceof Content.Bytes bytes) {
      add(sha, bytes.name());
      add(sha, bytes.mediaType().orElse(""));
      sha.update(bytes.bytes());
    }
  }

  /** The same for copies of one text that differ in their white space alone. */
  static long ofText(String text) {
    return notZero(hash(SPACE.matcher(text).replaceAll(" ").strip()));
  }

  private static long hash(String text) {
    MessageDigest sha = sha256();
    add(sha, text);
    return first(sha);
  }

  private static void add(MessageDigest sha, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    sha.update(bytes);
  }

  private static long first(MessageDigest sha) {
    return ByteBuffer.wrap(sha.digest()).getLong();
  }

  private static long notZero(long hash) {
    return hash == 0 ? 1 : hash;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
