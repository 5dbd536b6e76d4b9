package org.partnerships.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.models.ModelFiles;
import org.partnerships.rule.Need;

/** What must stand in a sentence so that something in it may get a label. */
class LabelNeedsTest {
  private static final LabelNeeds NEEDS = new LabelNeeds(ModelFiles.builtIn());

  @ParameterizedTest
  @CsvSource({
    // the preposition itself, and what it melts into with an article
    "mit, mit, true",
    "mit, zwischen, false",
    "von, von, true",
    "von, vom, true",
    "bei, beim, true",
    "bei, bei, true",
    "bei, vom, false",
    "zu, zum, true",
    "zu, zur, true",
    "zwischen, zwischen, true",
    // several organisations: what joins them, or a word for several
    "group, und, true",
    "group, sowie, true",
    "group, beide, true",
    "group, Partner, false",
    "group, mit, false",
    // one of several
    "choice, oder, true",
    "choice, und, false",
  })
  void aLabelNeedsOneOfItsWords(String label, String word, boolean isOne) {
    Need.OneOf need = (Need.OneOf) NEEDS.of(label);
    assertEquals(
        isOne, need.words().stream().anyMatch(w -> w.fits(word)), label + " needs " + need);
  }

  /** Any sentence may hold them: who is a party is not known before names are found. */
  @ParameterizedTest
  @CsvSource({"party", "named", "bare", "gen", "pregen", "compound", "date", "person", "nowhere"})
  void otherLabelsNeedNothing(String label) {
    assertEquals(new Need.Anything(), NEEDS.of(label));
  }

  /** A form of the word does not do: prepositions are looked for as they are written. */
  @ParameterizedTest
  @CsvSource({"mit", "von", "group", "choice"})
  void wordsCountAsTheyAreWritten(String label) {
    assertEquals(
        true, ((Need.OneOf) NEEDS.of(label)).words().stream().allMatch(Need.Word::asWritten));
  }
}
