package org.partnerships.article;

import java.util.Objects;

/**
 * A word or a mark of punctuation. Two tokens are equal if their four values are.
 *
 * <p>No record: part of speech and dictionary form cost most of all that is known of an article,
 * and few sentences are ever asked for theirs. A sentence that is read for the first time may
 * compute them then, see {@link Grammar}. Immutable to all who look; thread-safe if its grammar is.
 */
public final class Token {

  /** What is known of the words of a sentence beside their text; may be found out when asked. */
  public interface Grammar {
    /** The dictionary form of the word with that number. */
    String lemma(int word);

    /** The part of speech of the word with that number. */
    String pos(int word);

    /** The dictionary form of the word with that number if it is a noun or a name. */
    String lemmaAs(int word, String nounOrName);
  }

  private final Span span;
  private final String text;
  private final Grammar grammar;
  private final int word;

  /**
   * A token of which all is known.
   *
   * @param span where it stands
   * @param text what stands there
   * @param lemma its dictionary form: {@code geht → gehen}, {@code Kooperationen → Kooperation};
   *     the text itself where none is known
   * @param pos its part of speech, a Universal Dependencies tag: {@code NOUN}, {@code PROPN},
   *     {@code VERB}, {@code AUX}, {@code ADP}, …
   */
  public Token(Span span, String text, String lemma, String pos) {
    this(span, text, new Known(lemma, pos), 0);
  }

  /**
   * A token whose grammar is asked for when it is needed.
   *
   * @param word its number in that grammar
   */
  public Token(Span span, String text, Grammar grammar, int word) {
    this.span = Objects.requireNonNull(span, "span");
    this.text = Objects.requireNonNull(text, "text");
    this.grammar = Objects.requireNonNull(grammar, "grammar");
    this.word = word;
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("token «" + text + "» does not fill " + span);
    }
  }

  private record Known(String lemma, String pos) implements Grammar {
    Known {
      Objects.requireNonNull(lemma, "lemma");
      Objects.requireNonNull(pos, "pos");
    }

    @Override
    public String lemma(int word) {
      return lemma;
    }

    @Override
    public String pos(int word) {
      return pos;
    }

    @Override
    public String lemmaAs(int word, String nounOrName) {
      return lemma;
    }
  }

  public Span span() {
    return span;
  }

  public String text() {
    return text;
  }

  public String lemma() {
    return grammar.lemma(word);
  }

  public String pos() {
    return grammar.pos(word);
  }

  /**
   * The dictionary form if the part of speech is {@code NOUN} or {@code PROPN}: cheaper to ask for
   * than the part of speech. Without meaning if it is another.
   */
  public String lemmaAs(String nounOrName) {
    return grammar.lemmaAs(word, nounOrName);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Token that
        && span.equals(that.span)
        && text.equals(that.text)
        && lemma().equals(that.lemma())
        && pos().equals(that.pos());
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, text);
  }

  @Override
  public String toString() {
    return "Token[" + span + " " + text + " " + lemma() + " " + pos() + "]";
  }
}
