package org.partnerships.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.models.ModelFiles;

/** What governs the name B. */
class RoleFinderTest {
  private static final GermanWords WORDS = new GermanWords(ModelFiles.builtIn());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A/ORG kooperiert:kooperieren/VERB mit/ADP B/ORG | mit",
        "A/ORG trifft:treffen/VERB B/ORG | bare",
        "die/DET Allianz/NOUN der/DET B/ORG | gen",
        // What governs the noun before governs the name.
        "A/ORG kooperiert:kooperieren/VERB mit/ADP dem/DET Land/NOUN Hessen/LOC und/CCONJ der/DET B/ORG | mit",
        "Mit/ADP dem/DET Land/NOUN und/CCONJ der/DET B/ORG kooperiert:kooperieren/VERB A/ORG | mit",
        "A/ORG hat:haben/AUX mit/ADP dem/DET Land/NOUN und/CCONJ der/DET B/ORG kooperiert:kooperieren/VERB | mit",
        "A/ORG will:wollen/AUX mit/ADP dem/DET Land/NOUN und/CCONJ der/DET B/ORG kooperieren/VERB | mit",
        "dass/SCONJ A/ORG mit/ADP dem/DET Land/NOUN und/CCONJ der/DET B/ORG arbeitet:arbeiten/VERB | mit",
        // Not where another clause begins.
        "A/ORG kooperiert:kooperieren/VERB mit/ADP einem/DET Startup/NOUN und/CCONJ der/DET Verband/NOUN B/ORG lobt:loben/VERB C/ORG | bare",
        "A/ORG kooperiert:kooperieren/VERB mit/ADP einem/DET Startup/NOUN und/CCONJ der/DET Verband/NOUN B/ORG zögert:zögern/VERB | bare",
        "A/ORG hilft:helfen/VERB mit/ADP einem/DET Startup/NOUN und/CCONJ der/DET Verband/NOUN B/ORG hat:haben/AUX C/ORG gelobt:loben/VERB | bare",
        // A phrase that is an adverb, and one that is none.
        "Es/PRON unterschrieben:unterschreiben/VERB unter/ADP anderem/PRON B/ORG | bare",
        "Es/PRON unterschrieben:unterschreiben/VERB vor/ADP allem/PRON B/ORG | bare",
        "Es/PRON litt:leiden/VERB unter/ADP anderen/ADJ B/ORG | unter",
        "Es/PRON lag:liegen/VERB vor/ADP allen/ADJ B/ORG | vor",
      })
  void governs(String words, String role) {
    DraftSentence sentence = DraftSentence.of(words);
    ClauseFinder.Clauses found = new ClauseFinder(WORDS).find(sentence.drafts());
    for (Draft draft : sentence.drafts()) {
      if (draft.isVerb()) {
        WORDS.verbForm(draft.text, draft.lemmas.get(0)).ifPresent(draft.labels::add);
      }
    }
    new RoleFinder(WORDS).label(sentence.drafts(), found.clauses());
    Set<String> labels = new TreeSet<>(sentence.named("B").labels);
    labels.removeAll(Set.of(Labels.PARTY, Labels.NAMED));
    assertEquals(Set.of(role), labels, words);
  }
}
