package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerships.article.Article;
import org.partnerships.article.Outcome;

class LanguageGuardTest {
  private static final LanguageGuard GUARD = new LanguageGuard(new Lexicon());

  static Stream<Arguments> languages() {
    return Table.rows("languages.tsv");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void germanPassesAndOthersAreRejected(String text, String expected) {
    Outcome<Article> outcome = GUARD.check(Articles.of(text));
    String actual =
        outcome
            .rejection()
            .map(why -> why.reason().label())
            .or(() -> outcome.result().flatMap(Article::language))
            .orElse("?");
    assertEquals(expected, actual, text);
  }

  @Test
  void noTextIsRejectedAsEmpty() {
    assertEquals(
        Optional.of("empty"),
        GUARD.check(Articles.of(" \n")).rejection().map(r -> r.reason().label()));
  }
}
