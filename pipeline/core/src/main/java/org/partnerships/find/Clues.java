package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import org.partnerships.event.Modality;
import org.partnerships.rule.Clue;
import org.partnerships.rule.Need;
import org.partnerships.rule.Pattern;

/** What the rules need to find in a sentence that opens a frame, derived from the rules. */
final class Clues {
  private final RulePack rules;
  private final LabelNeeds labels;

  private Clues(RulePack rules, LabelNeeds labels) {
    this.rules = rules;
    this.labels = labels;
  }

  /** One for each rule that opens a frame. */
  static List<Clue> of(RulePack rules, LabelNeeds labels) {
    Clues clues = new Clues(rules, labels);
    return rules.cues().stream().map(clues::clue).toList();
  }

  private Clue clue(RulePack.Cue cue) {
    boolean said =
        cue.weak()
            && (cue.cueClass() == CueClass.NOUN || cue.phase().isEmpty())
            && cue.modality().isEmpty();
    Need tells = said ? said(cue) : new Need.Anything();
    return new Clue(
        cue.rule().id(),
        cue.condition().need().withLabels(labels::of),
        tells.withLabels(labels::of));
  }

  /** What a weak cue needs beside itself: a head, a predicate, an attribute or a denial. */
  private Need said(RulePack.Cue cue) {
    List<Need> needs = new ArrayList<>();
    rules.heads().forEach(head -> needs.add(any(head.patterns())));
    rules.attributes().forEach(attribute -> needs.add(any(attribute.patterns())));
    for (RulePack.Predicate predicate : rules.predicates()) {
      if (predicate.classes().isEmpty() || predicate.classes().contains(cue.cueClass().label())) {
        needs.add(predicate.condition().need());
      }
    }
    for (RulePack.Tone tone : rules.tones()) {
      if (tone.modality() == Modality.DENIED) {
        needs.add(tone.condition().need());
      }
    }
    return Need.any(needs);
  }

  private static Need any(List<Pattern> patterns) {
    return Need.any(patterns.stream().map(Pattern::need).toList());
  }
}
