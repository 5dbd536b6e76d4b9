package org.partnerships.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.partnerships.models.FormReader;
import org.partnerships.models.FormWriter;
import org.partnerships.models.ModelFiles;

/**
 * Rules as the build left them: without their examples, and with what each pattern needs, so that a
 * pattern is not read before something that it needs is met. Immutable.
 */
public final class CompiledRules {
  /** What the build makes of the rules. */
  public static final String FORM = "rules";

  private final Map<String, Outline> outlines = new HashMap<>();
  private final List<Rule> rules;

  /** What is known of a pattern before it is read. */
  record Outline(int length, Need need) {}

  private CompiledRules(FormReader form) {
    NeedTable needs = new NeedTable(form);
    for (int count = form.number(); count > 0; count--) {
      outlines.put(form.text(), new Outline(form.number(), needs.need(form.number())));
    }
    rules = form.list(CompiledRules::readRule);
  }

  /** Those of the models, if the build made some of them. */
  public static Optional<CompiledRules> in(ModelFiles models) {
    return models.compiled(FORM, CompiledRules::new);
  }

  /** Without examples, in file and line order. */
  public List<Rule> rules() {
    return rules;
  }

  Map<String, Outline> outlines() {
    return outlines;
  }

  /**
   * Writes rules.
   *
   * @param patterns the sources of all patterns in them
   */
  public static void write(
      List<Rule> rules, Collection<String> patterns, Lexicon lexicon, FormWriter form) {
    List<Pattern> all =
        new TreeSet<>(patterns).stream().map(source -> Pattern.compile(source, lexicon)).toList();
    NeedTable needs = new NeedTable();
    all.forEach(pattern -> needs.number(pattern.need()));
    needs.write(form);
    form.list(
        all,
        (to, pattern) -> {
          to.text(pattern.source());
          to.number(pattern.length());
          to.number(needs.number(pattern.need()));
        });
    form.list(rules, CompiledRules::writeRule);
  }

  private static void writeRule(FormWriter form, Rule rule) {
    form.text(rule.id());
    form.text(rule.type());
    form.text(rule.file());
    form.number(rule.line());
    form.list(
        new TreeSet<>(rule.fields().keySet()),
        (to, field) -> {
          to.text(field);
          to.texts(rule.values(field));
        });
  }

  private static Rule readRule(FormReader form) {
    String id = form.text();
    String type = form.text();
    String file = form.text();
    int line = form.number();
    Map<String, List<String>> fields = new HashMap<>();
    for (int count = form.number(); count > 0; count--) {
      fields.put(form.text(), form.texts());
    }
    return new Rule(id, type, file, line, fields, List.of());
  }
}
