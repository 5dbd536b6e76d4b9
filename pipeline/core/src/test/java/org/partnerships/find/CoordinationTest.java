package org.partnerships.find;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.models.ModelFiles;

/** Which names are one unit; the lists among them, with a bar between. */
class CoordinationTest {
  private static final Coordination COORDINATION =
      new Coordination(new GermanWords(ModelFiles.builtIn()));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A/ORG ,/PUNCT B/ORG und/CCONJ C/ORG | A, B, C",
        "A/ORG ,/PUNCT B/ORG | ",
        // One word that nobody knows for a name.
        "A/ORG ,/PUNCT wolke/NOUN und/CCONJ C/ORG | A, C",
        "A/ORG ,/PUNCT Wolkex/PROPN ,/PUNCT C/ORG und/CCONJ D/ORG | A, C, D",
        "A/ORG ,/PUNCT wolk/X und/CCONJ C/ORG | A, C",
        "A/ORG ,/PUNCT die/DET Bürgermeisterin/NOUN und/CCONJ C/ORG | A, C",
        "A/ORG ,/PUNCT B/ORG und/CCONJ die/DET Nachbarin/NOUN | A, B",
        "A/ORG ,/PUNCT B/ORG ,/PUNCT wolke/NOUN und/CCONJ die/DET Nachbarin/NOUN | A, B",
        // No name is a verb, an adverb, an adjective, or anything smaller.
        "A/ORG ,/PUNCT wächst/VERB und/CCONJ C/ORG | ",
        "A/ORG ,/PUNCT leider/ADV und/CCONJ C/ORG | ",
        "A/ORG ,/PUNCT beliebt/ADJ und/CCONJ C/ORG | ",
        "A/ORG ,/PUNCT er/PRON und/CCONJ C/ORG | ",
        "A/ORG ,/PUNCT heute/DATE und/CCONJ C/ORG | ",
        // More than one word.
        "A/ORG ,/PUNCT große/ADJ wolke/NOUN und/CCONJ C/ORG | ",
        "A/ORG ,/PUNCT Sponsor/NOUN und/CCONJ Partner/NOUN der/DET C/ORG | ",
        // People are no strangers.
        "A/ORG ,/PUNCT Ida_Lindner/PER und/CCONJ C/ORG | ",
        "A/ORG ,/PUNCT B/ORG ,/PUNCT Sprecherin/NOUN und/CCONJ Ida_Lindner/PER | ",
        "A/ORG ,/PUNCT B/ORG ,/PUNCT Chefin/NOUN und/CCONJ die/DET Sprecherin/NOUN Ida_Lindner/PER | ",
        "A/ORG ,/PUNCT Sprecherin/NOUN Ida_Lindner/PER und/CCONJ C/ORG | ",
      })
  void namesAreJoined(String words, String expected) {
    DraftSentence sentence = DraftSentence.of(words);
    COORDINATION.join(sentence.drafts(), sentence.text());
    String lists =
        sentence.drafts().stream()
            .filter(draft -> draft.is(Labels.GROUP))
            .map(draft -> draft.referents.stream().map(Referent::name).collect(joining(", ")))
            .collect(joining(" | "));
    assertEquals(expected == null ? "" : expected, lists, words);
  }
}
