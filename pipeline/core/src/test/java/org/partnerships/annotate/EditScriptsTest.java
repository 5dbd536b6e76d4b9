package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.util.StringUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dictionary forms to which scripts lead. */
class EditScriptsTest {

  /** Scripts, a word, and its forms. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R0teI0n     | kooperiert | kooperieren kooperiert",
        "R0teI0n     | kooperiere | kooperiere",
        "D0s         | leicas     | leica leicas",
        "D0s         | leica      | leica",
        "I0n         | gehe       | gehe gehen",
        "D6gD5eR0teI0n | gespielt | gespielt",
        "D3gD2e      | abgeb      | abgeb",
        "D3eD2n      | reden      | reden",
        "O _         | wort       | wort",
        "D0s R0sn    | haus       | hau haun haus",
        "D0s         | ''         | ''",
      })
  void lemmas(String scripts, String word, String expected) {
    assertEquals(
        new TreeSet<>(List.of(expected.split(" "))),
        new TreeSet<>(new EditScripts(scripts.split(" ")).lemmas(word)));
  }

  /** What the model's library makes of two words leads from the one to the other. */
  @Test
  void theScriptOfTwoWordsLeadsFromOneToTheOther() {
    for (String pair :
        List.of(
            "kooperierte kooperieren",
            "schönstes schön",
            "zusammentat zusammentun",
            "ging gehen")) {
      String word = pair.split(" ")[0];
      String lemma = pair.split(" ")[1];
      Set<String> lemmas =
          new EditScripts(new String[] {StringUtil.getShortestEditScript(word, lemma)})
              .lemmas(word);
      assertTrue(lemmas.contains(lemma), pair + ": " + lemmas);
    }
  }
}
