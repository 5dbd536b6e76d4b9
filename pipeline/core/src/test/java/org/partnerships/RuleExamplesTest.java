package org.partnerships;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerships.models.ModelFiles;

/** Every sentence in the rule files is found, or left alone, as its rule says. */
class RuleExamplesTest {

  @Test
  void everyExampleHolds() {
    Pipeline pipeline = new Pipeline(ModelFiles.builtIn());
    List<RuleCheck.Failure> failures = new RuleCheck(pipeline).failures(pipeline.rules());
    assertEquals("", String.join("\n", failures.stream().map(Object::toString).toList()));
  }
}
