package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerships.event.Modality;

/** Reads the modality of a cue from its clause and from its sentence. */
final class ToneReader {
  private static final String MODALITY = "modality";

  private final RulePack rules;

  ToneReader(RulePack rules) {
    this.rules = rules;
  }

  /**
   * The modality that the most specific rule gives, in the cue's clause or in the one that says
   * what happened: {@code die Kooperation, die im Mai anlaufen soll}; asserted where none holds.
   */
  Modality read(Opening opening, PhaseReader.Reading phase, Trace trace) {
    List<Clause> clauses = new ArrayList<>(List.of(opening.clause()));
    if (phase.clause() != opening.view().clauseOf(opening.at())) {
      clauses.add(Clause.of(opening.view(), phase.clause(), opening.at()));
    }
    return read(opening, clauses, trace);
  }

  /** The same, where only some words say what happened. */
  Modality read(Opening opening, List<Clause> clauses, Trace trace) {
    List<Clause> sentence = List.of(new Clause(opening.view().units(), opening.at()));
    Optional<RulePack.Tone> best = Optional.empty();
    for (RulePack.Tone tone : rules.tones()) {
      List<Clause> scopes = tone.sentence() ? sentence : clauses;
      if (scopes.stream().noneMatch(s -> tone.condition().find(s.units(), s.focus()).isPresent())) {
        trace.failed(MODALITY, tone.rule(), tone.condition(), scopes.get(0));
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
