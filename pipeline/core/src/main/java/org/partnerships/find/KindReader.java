package org.partnerships.find;

import org.partnerships.event.Kind;

/** Reads what a partnership is about from the cue and the words of its sentence. */
final class KindReader {
  private final RulePack rules;

  KindReader(RulePack rules) {
    this.rules = rules;
  }

  /** The kind of the first rule that matches the cue itself, else the sentence, else other. */
  Kind read(SentenceView view, int cueUnit) {
    for (RulePack.KindWord word : rules.kinds()) {
      if (word.patterns().stream()
          .anyMatch(p -> p.matchAt(view.units(), cueUnit, cueUnit + 1, cueUnit).isPresent())) {
        return word.kind();
      }
    }
    for (RulePack.KindWord word : rules.kinds()) {
      if (word.patterns().stream()
          .anyMatch(p -> p.find(view.units(), 0, view.units().size(), cueUnit).isPresent())) {
        return word.kind();
      }
    }
    return Kind.OTHER;
  }
}
