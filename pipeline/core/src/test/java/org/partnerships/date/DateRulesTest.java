package org.partnerships.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    Files.createDirectories(models.resolve("rules"));
    Files.createDirectories(models.resolve("words"));
    Files.writeString(
        models.resolve("rules/dates.yaml"),
        """
        published: 2022-06-07
        cold: []
        macros: {}
        rules:
          - {id: today, pattern: "{ heute }", means: today, find: ["Es ist [heute|1999]."]}
          - {id: tea, pattern: "tee { heute }", means: nothing, leave: ["Kein Tee."]}
        """);
    for (String name : TENSES) {
      Files.writeString(models.resolve("words/dates-tense-" + name + ".txt"), "wurde\n");
    }
    assertEquals(
        List.of(
            "rules/dates.yaml: today: no sentence to leave alone",
            "rules/dates.yaml: today: «Es ist [heute|1999].»\n"
                + "  actual:   Es ist [heute|PRESENT_REF].",
            "rules/dates.yaml: tea: no sentence to find"),
        new DateRuleCheck(ModelFiles.in(models)).failures());
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
