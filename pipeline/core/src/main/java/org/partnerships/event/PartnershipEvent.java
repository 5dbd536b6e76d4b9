package org.partnerships.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One phase of one partnership in one document.
 *
 * @param id {@code e-} and hexadecimal digits; depends on the document's id and on parties, phase
 *     and date alone
 * @param document which says so
 * @param parties two or more, in the order of their keys
 * @param kind what the partnership is about
 * @param phase what happened to it
 * @param modality how the article presents it
 * @param date when it happened, where the article says
 * @param subject the product, project or field that it is about
 * @param evidence the sentences that state it, the clearest first, at least one
 * @param rule the rule that found it
 * @param confidence 0 to 1: the share of such events that are right
 */
public record PartnershipEvent(
    String id,
    EventDocument document,
    List<Party> parties,
    Kind kind,
    Phase phase,
    Modality modality,
    Optional<EventDate> date,
    Optional<String> subject,
    List<Evidence> evidence,
    String rule,
    double confidence) {

  public PartnershipEvent {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(rule, "rule");
    parties = List.copyOf(parties);
    evidence = List.copyOf(evidence);
    if (parties.size() < 2 || evidence.isEmpty()) {
      throw new IllegalArgumentException("an event needs two parties and evidence: " + id);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
  }
}
