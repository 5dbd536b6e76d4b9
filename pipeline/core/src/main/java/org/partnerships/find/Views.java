package org.partnerships.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Span;

/**
 * The sentences of one article as the rules see them, each read when it is first asked for. For one
 * thread.
 */
final class Views {
  /**
   * A longer one is a list or a table, not a sentence. With it, the work on a text grows with its
   * length and nothing else.
   */
  private static final int LONGEST_SENTENCE = 500;

  private final Annotated article;
  private final SentenceReader reader;
  private final IntFunction<Map<Span, List<Referent>>> described;
  private final Map<Integer, SentenceView> read = new HashMap<>();

  /**
   * The sentences of an article.
   *
   * @param described what descriptions and pronouns in a sentence refer to
   */
  Views(
      Annotated article, SentenceReader reader, IntFunction<Map<Span, List<Referent>>> described) {
    this.article = article;
    this.reader = reader;
    this.described = described;
  }

  /** The sentence with that number; empty if there is none, or if it is too long to be one. */
  Optional<SentenceView> at(int sentence) {
    if (sentence < 0
        || sentence >= article.sentences().size()
        || article.sentences().get(sentence).tokens().size() > LONGEST_SENTENCE) {
      return Optional.empty();
    }
    SentenceView view = read.get(sentence);
    if (view == null) {
      view = reader.read(article, sentence, described.apply(sentence));
      read.put(sentence, view);
    }
    return Optional.of(view);
  }

  /** Those that name an organisation, in text order. */
  List<SentenceView> naming() {
    List<SentenceView> views = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < article.sentences().size(); i++) {
      int end = article.sentences().get(i).span().end();
      boolean names = false;
      while (next < article.mentions().size()
          && article.mentions().get(next).span().begin() < end) {
        names |= article.mentions().get(next).type() == EntityType.ORG;
        next++;
      }
      if (names) {
        at(i).ifPresent(views::add);
      }
    }
    return views;
  }

  /** All of them, in text order. */
  List<SentenceView> all() {
    List<SentenceView> views = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      at(i).ifPresent(views::add);
    }
    return views;
  }
}
