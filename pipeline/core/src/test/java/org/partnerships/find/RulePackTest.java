package org.partnerships.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.models.ModelFiles;
import org.partnerships.rule.Lexicon;
import org.partnerships.rule.Rule;
import org.partnerships.rule.RuleException;
import org.partnerships.rule.RuleReader;

/** What is wrong with a rule is said, not passed over. */
class RulePackTest {
  private static final Lexicon LEXICON = Lexicon.read(ModelFiles.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "predicate | phase: ended, all: [enden], nonne: [nicht] | unknown field «nonne»; known: all, class, modality, none, of, phase, sentence, vague",
        "predicate | all: [enden] | no phase",
        "predicate | phase: stopped, all: [enden] | unknown phase «stopped»",
        "predicate | phase: ended, class: [nuon], all: [enden] | unknown class «nuon»",
        "predicate | phase: ended, of: [suoght], all: [enden] | unknown of «suoght»",
        "predicate | phase: ended, all: [enden], vague: true | the field vague may be «yes» or left out, not «true»",
        "cue | class: verb, all: [paktieren], week: yes | unknown field «week»; known: all, class, each, explicit, follows, frame, joins, kind, leads, led, modality, none, only, phase, weak",
        "cue | all: [paktieren] | no class",
        "modality | modality: rumoured, all: [angeblich], scope: clause | the field scope may be «sentence» or left out, not «clause»",
        "slot | pattern: [slot:<mit>], scope: sentence | the field scope may be «clause» or left out, not «sentence»",
        "frame | class: verb, self: [nowhere] | no slot «nowhere»",
        "kind | pattern: [Chip], kind: food | unknown kind «food»",
        "cues | all: [paktieren] | unknown type «cues»; known: attribute, block, cue, frame, governor, head, kind, modality, predicate, slot",
      })
  void faults(String type, String fields, String message) {
    String yaml = "type: " + type + "\nrules:\n  - {id: mine, " + fields + "}\n";
    List<Rule> rules = new RuleReader().read("my.yaml", yaml);
    RuleException fault =
        assertThrows(RuleException.class, () -> new RulePack(rules, LEXICON), yaml);
    assertEquals("my.yaml:3: rule mine: " + message, fault.getMessage());
  }
}
