package org.partnerships.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.models.ModelFiles;

/** Runs the sentences in the rule file. */
class DateRulesTest {
  private final RuleFile file = RuleFile.read(ModelFiles.builtIn());

  @Test
  void everyRuleFindsItsSentencesAndLeavesTheOthersAlone() {
    DateRuleCheck check = new DateRuleCheck(ModelFiles.builtIn());
    assertEquals("", String.join("\n", check.failures()));
    assertTrue(check.examples() >= 2 * check.rules());
  }

  @Test
  void everyRuleHasAnIdOfItsOwn() {
    Set<String> ids = new HashSet<>();
    for (DateRule rule : file.rules()) {
      assertTrue(ids.add(rule.id()), rule.id() + " stands twice");
      assertTrue(
          rule.find().stream().noneMatch(s -> Brackets.plain(s).equals(s)),
          rule.id() + " finds nothing in a sentence");
    }
  }

  @Test
  void aRuleWithoutSentencesOfEitherKindIsAFailure(@TempDir Path models) throws IOException {
    write(
        models,
        """
        published: 2022-06-07
        cold: []
        macros: {}
        rules:
          - {id: tea-today, pattern: "{ heute }", means: today, find: ["Es ist [heute|1999]."]}
          - {id: tea, pattern: "tee { heute }", means: nothing, leave: ["Kein Tee."]}
        """);
    assertEquals(
        List.of(
            "rules/dates.yaml:5: tea-today: no sentence to leave alone",
            "rules/dates.yaml:5: tea-today: «Es ist [heute|1999].»\n"
                + "  actual:   Es ist [heute|PRESENT_REF].",
            "rules/dates.yaml:6: tea: no sentence to find"),
        new DateRuleCheck(ModelFiles.in(models)).failures());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- {id: tea, pattern: '<kettle>', means: nothing} | rules/dates.yaml:5: tea: no such class of words: <kettle>",
        "- {id: tea, pattern: 'tee', means: cake} | rules/dates.yaml:5: ",
        "- {id: tea, means: nothing} | rules/dates.yaml:5: ",
      })
  void aFaultIsToldWithItsLine(String rule, String message, @TempDir Path models)
      throws IOException {
    write(models, "published: 2022-06-07\ncold: []\nmacros: {}\nrules:\n" + rule + "\n");
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class, () -> new DateRuleCheck(ModelFiles.in(models)));
    assertTrue(fault.getMessage().startsWith(message), fault.getMessage());
  }

  private static void write(Path models, String rules) throws IOException {
    Files.createDirectories(models.resolve("rules"));
    Files.createDirectories(models.resolve("words"));
    Files.writeString(models.resolve("rules/dates.yaml"), rules);
    for (String name : TENSES) {
      Files.writeString(models.resolve("words/dates-tense-" + name + ".txt"), "wurde\n");
    }
  }

  private static final List<String> TENSES =
      List.of(
          "past",
          "future",
          "present",
          "auxiliary",
          "being",
          "moved",
          "infinitive",
          "tagged-shapes",
          "past-shapes",
          "none",
          "participle-shapes",
          "timeless",
          "inflections",
          "articles");
}
