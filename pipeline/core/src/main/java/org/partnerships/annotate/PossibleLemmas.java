package org.partnerships.annotate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What dictionary forms a word may get, whatever stands around it. Thread-safe. */
final class PossibleLemmas {
  private static final Set<String> ALL =
      Set.of(
          "NOUN", "PROPN", "VERB", "AUX", "ADJ", "ADV", "PRON", "DET", "ADP", "NUM", "PART", "X");

  private final PosTagger tagger;
  private final Lemmatizer lemmatizer;

  PossibleLemmas(PosTagger tagger, Lemmatizer lemmatizer) {
    this.tagger = tagger;
    this.lemmatizer = lemmatizer;
  }

  /**
   * In lower case, the word itself included; an empty one among them says that the model may be
   * asked for another, as for a verb or an adjective.
   */
  Set<String> of(String word) {
    Optional<Set<String>> tags = tagger.possible(word);
    Set<String> lemmas = new HashSet<>();
    lemmas.add(word.toLowerCase(Locale.ROOT));
    if (tags.isEmpty()) {
      lemmas.add("");
    }
    for (String tag : tags.orElse(ALL)) {
      Optional<String> lemma = lemmatizer.known(word, tag);
      if (lemma.isPresent()) {
        lemmas.add(lemma.get().toLowerCase(Locale.ROOT));
      } else if (Lemmatizer.INFLECTED.contains(tag)) {
        lemmas.add("");
      }
    }
    return lemmas;
  }
}
