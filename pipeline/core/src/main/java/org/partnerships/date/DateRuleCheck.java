package org.partnerships.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerships.models.ModelFiles;

/** Runs the example sentences of the date rules. Immutable. */
public final class DateRuleCheck {
  private final ModelFiles models;
  private final RuleFile file;
  private final DateTagger tagger;

  /**
   * Reads the rules.
   *
   * @throws IllegalArgumentException if they are malformed
   */
  public DateRuleCheck(ModelFiles models) {
    this.models = models;
    file = RuleFile.read(models);
    tagger = new DateTagger(models);
  }

  /** How many rules there are. */
  public int rules() {
    return file.rules().size();
  }

  /** How many sentences they bring. */
  public int examples() {
    return file.rules().stream().mapToInt(r -> r.find().size() + r.leave().size()).sum();
  }

  /** What does not hold, in the order of the file; a rule needs sentences of either kind. */
  public List<String> failures() {
    List<String> failures = new ArrayList<>();
    for (DateRule rule : file.rules()) {
      String name = RuleFile.place(models, "id: " + rule.id()) + ": " + rule.id() + ": ";
      if (rule.find().isEmpty()) {
        failures.add(name + "no sentence to find");
      }
      if (rule.leave().isEmpty()) {
        failures.add(name + "no sentence to leave alone");
      }
      rule.find().forEach(sentence -> check(rule.id(), sentence).ifPresent(failures::add));
      rule.leave().forEach(sentence -> check(rule.id(), sentence).ifPresent(failures::add));
    }
    return failures;
  }

  private Optional<String> check(String id, String sentence) {
    String actual = Brackets.tagged(tagger, Brackets.plain(sentence), Optional.of(file.day()));
    return actual.equals(sentence)
        ? Optional.empty()
        : Optional.of(
            RuleFile.place(models, sentence)
                + ": "
                + id
                + ": «"
                + sentence
                + "»\n  actual:   "
                + actual);
  }
}
