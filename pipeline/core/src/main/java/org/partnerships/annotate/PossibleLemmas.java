package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnerships.annotate.WordForms.Form;

/** What parts of speech and dictionary forms a word may get, whatever else stands there. */
final class PossibleLemmas {
  private static final Set<String> ALL =
      Set.of(
          "NOUN", "PROPN", "VERB", "AUX", "ADJ", "ADV", "PRON", "DET", "ADP", "NUM", "PART", "X",
          "CCONJ", "SCONJ", "INTJ", "PUNCT", "SYM");

  private final PosTagger tagger;
  private final Lemmatizer lemmatizer;

  PossibleLemmas(PosTagger tagger, Lemmatizer lemmatizer) {
    this.tagger = tagger;
    this.lemmatizer = lemmatizer;
  }

  /** One form for each part of speech, in lower case; an empty one where the model is asked. */
  List<Form> of(String word, boolean opening) {
    List<Form> forms = new ArrayList<>();
    for (String tag : tagger.possible(word, opening).orElse(ALL)) {
      Optional<String> lemma = lemmatizer.byItself(word, tag);
      forms.add(new Form(tag, lemma.orElse("").toLowerCase(Locale.ROOT)));
    }
    return forms;
  }
}
