package org.partnerships.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.partnerships.models.ModelFiles;

/** Runs the sentences in the rule file. */
class DateRulesTest {
  private final RuleFile file = RuleFile.read(ModelFiles.builtIn());
  private final DateTagger tagger = new DateTagger(ModelFiles.builtIn());

  @TestFactory
  List<DynamicTest> everyRuleFindsItsSentencesAndLeavesTheOthersAlone() {
    List<DynamicTest> tests = new ArrayList<>();
    for (DateRule rule : file.rules()) {
      rule.find().forEach(sentence -> tests.add(test(rule, sentence)));
      rule.leave().forEach(sentence -> tests.add(test(rule, sentence)));
    }
    return tests;
  }

  private DynamicTest test(DateRule rule, String sentence) {
    return DynamicTest.dynamicTest(
        rule.id() + ": " + sentence,
        () ->
            assertEquals(
                sentence,
                Brackets.tagged(tagger, Brackets.plain(sentence), Optional.of(file.day()))));
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
}
