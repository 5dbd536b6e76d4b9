package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the clauses above an infinitive make of what it says: {@code A weigert sich, die
 * Allianz fortzusetzen} tells of its end.
 */
final class GovernorReader {
  private static final String GOVERNOR = "governor";

  private final RulePack rules;

  GovernorReader(RulePack rules) {
    this.rules = rules;
  }

  /** What governs a reading, the nearest clause first; empty where none changes it. */
  Optional<RulePack.Governor> read(Opening opening, PhaseReader.Reading reading, Trace trace) {
    if (reading.source() == PhaseReader.Source.NOTHING) {
      return Optional.empty();
    }
    for (Clause clause : above(opening, reading.clause())) {
      for (RulePack.Governor governor : rules.governors()) {
        if (governor.of().isEmpty() || governor.of().contains(reading.phase().label())) {
          if (governor.condition().find(clause.units(), clause.focus()).isPresent()
              && opening.stands(governor.beside())) {
            trace.note(GOVERNOR, governor.rule(), governor.phase().orElse(reading.phase()).label());
            return Optional.of(governor);
          }
          trace.failed(GOVERNOR, governor.rule(), governor.condition(), clause);
        }
      }
    }
    return Optional.empty();
  }

  /** The clauses that an infinitive depends on, up to the first that is none. */
  private static List<Clause> above(Opening opening, int clause) {
    SentenceView view = opening.view();
    List<Clause> above = new ArrayList<>();
    int at = clause;
    while (view.infinitives().contains(at)) {
      at = view.parents()[at];
      above.add(Clause.of(view, at, opening.at()));
    }
    return above;
  }
}
