package org.partnerships.find;

import java.util.Optional;
import org.partnerships.event.Modality;

/** Reads the modality of a cue from its clause and from its sentence. */
final class ToneReader {
  private final RulePack rules;

  ToneReader(RulePack rules) {
    this.rules = rules;
  }

  /** The modality that the most specific rule gives; asserted where none holds. */
  Modality read(SentenceView view, int cueUnit, Trace trace) {
    Clause clause = Clause.of(view, view.clauseOf(cueUnit), cueUnit);
    Optional<RulePack.Tone> best = Optional.empty();
    for (RulePack.Tone tone : rules.tones()) {
      boolean holds =
          tone.sentence()
              ? tone.condition().find(view.units(), cueUnit).isPresent()
              : tone.condition().find(clause.units(), clause.focus()).isPresent();
      if (holds && best.map(b -> rank(tone.modality()) > rank(b.modality())).orElse(true)) {
        best = Optional.of(tone);
      }
    }
    best.ifPresent(tone -> trace.note("modality", tone.rule().id(), true, tone.modality().label()));
    return best.map(RulePack.Tone::modality).orElse(Modality.ASSERTED);
  }

  /** A denial weighs more than a rumour, and that more than a plan. */
  private static int rank(Modality modality) {
    return modality.ordinal();
  }
}
