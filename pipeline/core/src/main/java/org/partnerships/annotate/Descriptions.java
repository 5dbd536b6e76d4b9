package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnerships.annotate.NameTags.Name;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

/**
 * Cuts off a name what only describes its bearer: {@code Südtiroler Pistenraupenhersteller Gamper →
 * Gamper}, {@code Leicas Partner → Leicas}. Thread-safe.
 */
final class Descriptions {
  private static final String ORGANISATION = "ORG";

  private final List<String> heads;
  private final List<String> roles;
  private final Lexicon lexicon;

  Descriptions(ModelFiles models, Lexicon lexicon) {
    this.heads = models.words("words/describing-heads.txt");
    this.roles = models.words("words/bearer-roles.txt");
    this.lexicon = lexicon;
  }

  /** The names of each sentence, those of organisations without what describes them. */
  List<List<Name>> cutOff(List<List<String>> sentences, List<List<Name>> names) {
    List<List<Name>> cut = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<String> sentence = sentences.get(i);
      cut.add(names.get(i).stream().map(name -> cutOff(sentence, name)).toList());
    }
    return cut;
  }

  private Name cutOff(List<String> sentence, Name name) {
    if (!name.type().equals(ORGANISATION)) {
      return name;
    }
    int last = name.tokens().end() - 1;
    if (last > name.tokens().begin() && isRole(sentence.get(last))) {
      return new Name(Span.of(name.tokens().begin(), last), name.type());
    }
    for (int i = last - 1; i >= name.tokens().begin(); i--) {
      if (describes(sentence.get(i)) && isName(sentence.get(i + 1))) {
        return new Name(Span.of(i + 1, name.tokens().end()), name.type());
      }
    }
    return name;
  }

  /** {@code Sonys Entwicklungspartner}: not part of the name before it. */
  private boolean isRole(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Character.isUpperCase(word.charAt(0)) && roles.stream().anyMatch(lower::endsWith);
  }

  /** A common noun for organisations, not the surname Bauer or Riese. */
  private boolean describes(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Character.isUpperCase(word.charAt(0))
        && heads.stream().anyMatch(lower::endsWith)
        && lexicon.readings(word).stream().noneMatch(reading -> reading.is("EIG"));
  }

  /** A name goes on with a capital, a digit or a brand in small letters, not with a word. */
  private boolean isName(String word) {
    char first = word.charAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || Character.isLetter(first) && !lexicon.isWord(word);
  }
}
