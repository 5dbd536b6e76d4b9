package org.partnerships.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.Pipeline;
import org.partnerships.RuleCheck;
import org.partnerships.models.ModelFiles;

/** Endless sentences come to an end, and what follows them is still read. */
class LongSentencesTest {
  private static final RuleCheck RULES = new RuleCheck(new Pipeline(ModelFiles.builtIn()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kooperation mit ",
        "und [Corvus] kooperiert ",
        "die Allianz, die ",
        "( ( ",
        "Partner von Partner von ",
        "[Corvus], "
      })
  void aThousandRepeatsEndAndTheNextSentenceIsRead(String part) {
    String text = part.repeat(1_000) + ".\n\n[Aquila] beendet die Kooperation mit [Borea].";
    String found = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> RULES.found(text));
    assertEquals("Aquila + Borea ended", found, part);
  }
}
