package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnerships.annotate.NameTags.Name;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

/**
 * Lengthens a name that two common nouns make: {@code Forschungsinstitut Küste und Klima}, of which
 * a model sees the first. Thread-safe.
 */
final class TwoNounNames {
  private final List<String> heads;
  private final List<String> links;
  private final Lexicon lexicon;

  TwoNounNames(ModelFiles models, Lexicon lexicon) {
    this.heads = models.words("words/two-noun-heads.txt");
    this.links = models.words("words/two-noun-links.txt");
    this.lexicon = lexicon;
  }

  /** The names of each sentence, such ones to their end. */
  List<List<Name>> whole(List<List<String>> sentences, List<List<Name>> names) {
    List<List<Name>> whole = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<String> sentence = sentences.get(i);
      List<Name> here = names.get(i);
      whole.add(here.stream().map(name -> whole(sentence, name, here)).toList());
    }
    return whole;
  }

  private Name whole(List<String> sentence, Name name, List<Name> others) {
    int end = name.tokens().end();
    boolean goesOn =
        name.type().equals("ORG")
            && name.tokens().length() == 2
            && end + 1 < sentence.size()
            && isHead(sentence.get(end - 2))
            && isCommonNoun(sentence.get(end - 1))
            && links.contains(sentence.get(end))
            && isCommonNoun(sentence.get(end + 1));
    Span longer = Span.of(name.tokens().begin(), Math.min(sentence.size(), end + 2));
    return goesOn && others.stream().noneMatch(o -> o != name && o.tokens().overlaps(longer))
        ? new Name(longer, name.type())
        : name;
  }

  private boolean isHead(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return heads.stream().anyMatch(lower::endsWith);
  }

  private boolean isCommonNoun(String word) {
    List<Lexicon.Reading> readings = lexicon.readings(word);
    return Character.isUpperCase(word.charAt(0))
        && readings.stream().anyMatch(reading -> reading.is("SUB"))
        && readings.stream().noneMatch(reading -> reading.is("EIG"));
  }
}
