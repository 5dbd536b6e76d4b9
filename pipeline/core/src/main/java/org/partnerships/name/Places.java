package org.partnerships.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.partnerships.article.Mention;
import org.partnerships.article.Sentence;
import org.partnerships.article.Token;

/** The mentions at the tokens of one sentence. For one thread. */
final class Places {
  private final Map<Integer, Mention> mentions;
  private final Sentence sentence;
  private final Function<Sentence, List<Mention>> guesses;
  private final int next;
  private Optional<Map<Integer, Mention>> possible = Optional.empty();

  /**
   * The places of a sentence.
   *
   * @param mentions of the article, in text order
   * @param from the number of the first of them that does not lie before the sentence
   * @param guesses words of a sentence that may be names; asked when first needed
   */
  Places(
      List<Mention> mentions,
      int from,
      Sentence sentence,
      Function<Sentence, List<Mention>> guesses) {
    this.mentions = new HashMap<>();
    this.sentence = sentence;
    this.guesses = guesses;
    this.next = collect(mentions, from, sentence, this.mentions);
  }

  /** Those that share a code unit with a token, by its begin; tells where the next ones are. */
  private static int collect(
      List<Mention> mentions, int from, Sentence sentence, Map<Integer, Mention> by) {
    int next = from;
    for (Token token : sentence.tokens()) {
      while (next < mentions.size() && mentions.get(next).span().end() <= token.span().begin()) {
        next++;
      }
      if (next < mentions.size() && mentions.get(next).span().overlaps(token.span())) {
        by.put(token.span().begin(), mentions.get(next));
      }
    }
    return next;
  }

  /** The number of the first mention that may belong to the next sentence. */
  int next() {
    return next;
  }

  Optional<Mention> mentionAt(Token token) {
    return Optional.ofNullable(mentions.get(token.span().begin()));
  }

  /** A word, or a run of words, that may be a name. */
  Optional<Mention> possibleAt(Token token) {
    if (possible.isEmpty()) {
      Map<Integer, Mention> by = new HashMap<>();
      collect(guesses.apply(sentence), 0, sentence, by);
      possible = Optional.of(by);
    }
    return Optional.ofNullable(possible.get().get(token.span().begin()));
  }
}
