package org.partnerships.find;

import java.util.List;
import org.partnerships.event.Modality;

/**
 * What a sentence says of a cue.
 *
 * @param phase what happened
 * @param modality how sure it is
 * @param attributes what else happened, told by participles before the cue
 */
record Statement(
    PhaseReader.Reading phase, Modality modality, List<PhaseReader.Reading> attributes) {
  Statement {
    attributes = List.copyOf(attributes);
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
