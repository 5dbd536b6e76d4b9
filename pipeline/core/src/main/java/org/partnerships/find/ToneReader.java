package org.partnerships.find;

import java.util.Optional;
import org.partnerships.event.Modality;

/** Reads the modality of a cue from its clause and from its sentence. */
final class ToneReader {
  private static final String MODALITY = "modality";

  private final RulePack rules;

  ToneReader(RulePack rules) {
    this.rules = rules;
  }

  /** The modality that the most specific rule gives; asserted where none holds. */
  Modality read(Opening opening, Trace trace) {
    Clause clause = opening.clause();
    Clause sentence = new Clause(opening.view().units(), opening.at());
    Optional<RulePack.Tone> best = Optional.empty();
    for (RulePack.Tone tone : rules.tones()) {
      Clause scope = tone.sentence() ? sentence : clause;
      if (tone.condition().find(scope.units(), scope.focus()).isEmpty()) {
        trace.failed(MODALITY, tone.rule(), tone.condition(), scope);
      } else if (best.map(b -> rank(tone.modality()) > rank(b.modality())).orElse(true)) {
        best = Optional.of(tone);
      }
    }
    best.ifPresent(tone -> trace.note(MODALITY, tone.rule(), tone.modality().label()));
    return best.map(RulePack.Tone::modality).orElse(Modality.ASSERTED);
  }

  /** A denial weighs more than a rumour, and that more than a plan. */
  private static int rank(Modality modality) {
    return modality.ordinal();
  }
}
