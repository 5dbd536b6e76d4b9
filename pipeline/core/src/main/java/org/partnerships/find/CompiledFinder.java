package org.partnerships.find;

import java.util.List;
import java.util.stream.Stream;
import org.partnerships.models.FormFolder;
import org.partnerships.models.FormWriter;
import org.partnerships.models.ModelFiles;
import org.partnerships.rule.CompiledRules;
import org.partnerships.rule.Lexicon;
import org.partnerships.rule.Rule;
import org.partnerships.rule.RuleReader;

/** What the build makes of the rules of partnerships. */
public final class CompiledFinder {
  private CompiledFinder() {}

  /** Writes all of it. */
  public static void write(ModelFiles models, FormFolder forms) {
    List<Rule> rules = RuleReader.readAll(models, RulePack.FOLDER);
    List<String> patterns = rules.stream().flatMap(CompiledFinder::patterns).toList();
    try (FormWriter form = forms.form(CompiledRules.FORM)) {
      CompiledRules.write(rules, patterns, Lexicon.read(models), form);
    }
  }

  private static Stream<String> patterns(Rule rule) {
    return RulePack.PATTERNS.stream().flatMap(field -> rule.values(field).stream());
  }
}
