package org.partnerships.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {

  @Test
  void rulesAndExamplesKnowTheirLines() {
    List<Rule> rules =
        new RuleReader()
            .read(
                "my.yaml",
                """
                # a file
                type: cue

                rules:
                  - id: one
                    all: [paktieren]
                    find:
                      - "[Aquila] paktiert mit [Borea]. => Aquila + Borea started"
                      # not this
                      - "[Borea] paktiert mit
                         [Celo]. => Borea + Celo started"
                    leave:
                      - "[Aquila] geht."
                  - {id: two, find: "[Aquila] => Aquila + Borea started", leave: ["x",
                     "y"]}
                """);
    assertEquals(
        List.of("one 5: 8 10 13", "two 14: 14 14 15"),
        rules.stream().map(RuleReaderTest::lines).toList());
  }

  private static String lines(Rule rule) {
    StringBuilder lines = new StringBuilder(rule.id() + " " + rule.line() + ":");
    rule.examples().forEach(example -> lines.append(" ").append(example.line()));
    return lines.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "type: cue\\nrules:\\n  - all: [x]\\n | my.yaml:3: a rule without an id: {\"all\":[\"x\"]}",
        "type: cue\\nrules:\\n  - id: a\\n  - id: a\\n | my.yaml:4: the id a stands twice",
        "type: cue\\nrules:\\n  - id: a\\n    find:\\n      - x\\n | my.yaml:5: rule a: no «=>» in the example «x»",
        "type: cue\\nrules:\\n  - id: a\\n    all: [x\\n  - id: b\\n | my.yaml:5: not YAML: ",
        "rules: []\\n | my.yaml: expected «type: …» and a list «rules:»",
        "§§ | my.yaml: expected «type: …» and a list «rules:»",
      })
  void faultsAreToldWithTheirLine(String yaml, String message) {
    RuleException fault =
        assertThrows(
            RuleException.class,
            () -> new RuleReader().read("my.yaml", yaml.replace("\\n", "\n")),
            yaml);
    assertTrue(fault.getMessage().startsWith(message), fault.getMessage());
  }
}
