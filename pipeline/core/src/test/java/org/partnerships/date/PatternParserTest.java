package org.partnerships.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternParserTest {

  private static PatternParser parser() {
    WordClasses classes = new WordClasses();
    classes.number("month");
    classes.number("n");
    return new PatternParser(classes, Map.of("nth", "<n> .? | erste"), (word, wordClass) -> {});
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<month>; 1; 0; 1",
        "im { <month> }; 1; 1; 2",
        "{ <n>? <month> }; 2; 0; 1",
        "{ ( <n> | der )? <month> } an; 3; 0; 1",
        "@nth <month>; 3; 0; 2",
        "@nth? <month>; 4; 0; 1",
      })
  void aPatternStandsForEveryWayToReadIt(String pattern, int variants, int from, int to) {
    List<FlatPattern> flat = parser().parse(pattern);
    assertEquals(variants, flat.size(), flat.toString());
    assertTrue(flat.stream().anyMatch(p -> p.from() == from && p.to() == to), flat.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<year>; no such class of words: <year>",
        "( <month>; bracket not closed",
        "<month> ); unbalanced bracket",
        "@such <month>; unknown macro @such",
        "{ <n> | <month> }; a choice within { } needs ( )",
      })
  void aPatternThatMakesNoSenseIsRefused(String pattern, String message) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> parser().parse(pattern));
    assertTrue(e.getMessage().startsWith(message), e.getMessage());
  }
}
