package org.partnerships.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.article.EntityType;
import org.partnerships.article.Span;
import org.partnerships.event.Party;

/** By which of the user's own names a document calls a party. */
class PairFactTest {
  private static final Map<String, Alias> ALIASES =
      Map.of(
          "HW AG", new Alias("HW AG", "hafenwerk"),
          "HW AGs", new Alias("HW AG", "hafenwerk"),
          "Mond", new Alias("Mond", "sonne"));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "HW AG, [HW AG]",
    "HW AGs, [HW AG]",
    "Hafenwerk, []",
    // One more letter is no genitive.
    "HW AGn, []",
    "HW A, []",
    // The name of another one.
    "Mond, []"
  })
  void anAliasIsToldAsTheListHasIt(String text, String called) {
    Party party =
        new Party(
            "Hafenwerk",
            "hafenwerk",
            Optional.empty(),
            EntityType.ORG,
            List.of(new Party.PartyMention(text, Span.of(0, text.length()))));
    assertEquals(called, PairFact.Name.of(party, ALIASES).called().toString(), text);
  }
}
