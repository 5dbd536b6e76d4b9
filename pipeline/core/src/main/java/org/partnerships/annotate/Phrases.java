package org.partnerships.annotate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerships.article.Span;

/** Looks for given names, word by word, in sentences; the longest wins. Immutable. */
final class Phrases {
  private static final int LONGEST = 12;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> openings = new HashSet<>();

  /**
   * A name in a sentence.
   *
   * @param tokens first word and the word after the last one
   * @param name as it was given
   */
  record Found(Span tokens, String name) {}

  Phrases(Collection<String> names, Tokenizer tokenizer) {
    for (String name : names) {
      StringBuilder text = new StringBuilder();
      for (Span token : tokenizer.tokenize(name, Span.of(0, name.length()))) {
        if (!text.isEmpty()) {
          openings.add(text.toString());
          text.append(' ');
        }
        text.append(token.of(name));
      }
      this.names.put(text.toString(), name);
    }
  }

  /** The longest name that begins here; a genitive -s at its end is no hindrance. */
  Optional<Found> at(List<String> sentence, int begin) {
    StringBuilder text = new StringBuilder();
    Optional<Found> best = Optional.empty();
    for (int i = begin; i < Math.min(sentence.size(), begin + LONGEST); i++) {
      text.append(i == begin ? "" : " ").append(sentence.get(i));
      String words = text.toString();
      String name = names.getOrDefault(words, names.get(withoutGenitive(words)));
      if (name != null) {
        best = Optional.of(new Found(Span.of(begin, i + 1), name));
      }
      if (!openings.contains(words)) {
        break;
      }
    }
    return best;
  }

  static String withoutGenitive(String text) {
    return text.length() > 2 && (text.endsWith("s") || text.endsWith("'") || text.endsWith("’"))
        ? text.substring(0, text.length() - 1)
        : text;
  }
}
