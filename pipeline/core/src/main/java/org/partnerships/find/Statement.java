package org.partnerships.find;

import java.util.List;
import org.partnerships.event.Modality;

/**
 * What a sentence says of a cue.
 *
 * @param phase what happened
 * @param modality how sure it is
 * @param attributes what else happened, told by participles before the cue
 * @param turns what happened later, told by the words behind
 */
record Statement(
    PhaseReader.Reading phase,
    Modality modality,
    List<PhaseReader.Reading> attributes,
    List<Turn> turns) {

  /** What happened and how sure that is. */
  record Turn(PhaseReader.Reading phase, Modality modality) {}

  Statement {
    attributes = List.copyOf(attributes);
    turns = List.copyOf(turns);
  }

  /** True if something is said of the partnership, beyond that there is one. */
  boolean predicates(CueClass cueClass) {
    return switch (phase.source()) {
      case PREDICATE, HEAD -> true;
      case CUE -> cueClass != CueClass.NOUN || !attributes.isEmpty();
      case ATTRIBUTE, NOTHING -> !attributes.isEmpty();
    };
  }
}
