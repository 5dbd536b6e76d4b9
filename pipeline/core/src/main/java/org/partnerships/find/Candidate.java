package org.partnerships.find;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerships.article.EntityType;
import org.partnerships.article.Span;
import org.partnerships.article.TimeExpression;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;

/**
 * What a rule found: an event whose parties are names in the article.
 *
 * @param parties two or more different organisations
 * @param kind what the partnership is about
 * @param phase what happened to it
 * @param modality how the article presents it
 * @param date when
 * @param subject what it is about, where a name in quotes says so
 * @param evidence the sentence
 * @param cue the words that opened the frame
 * @param rule the rule that read the phase, after the rule of the cue: {@code cue+predicate}
 * @param confidence 0 to 1
 */
public record Candidate(
    List<CandidateParty> parties,
    Kind kind,
    Phase phase,
    Modality modality,
    Optional<TimeExpression> date,
    Optional<String> subject,
    Span evidence,
    Span cue,
    String rule,
    double confidence) {

  /**
   * A party of a candidate.
   *
   * @param name the organisation's name in this article
   * @param id from the user's own list of names
   * @param type what it is
   * @param span where the sentence refers to it
   * @param text with what words
   */
  public record CandidateParty(
      String name, Optional<String> id, EntityType type, Span span, String text) {
    public CandidateParty {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(span, "span");
    }
  }

  public Candidate {
    parties = List.copyOf(parties);
    if (parties.size() < 2) {
      throw new IllegalArgumentException("a candidate needs two parties: " + parties);
    }
  }

  /** For people: {@code Leica + Huawei started asserted}. */
  public String summary() {
    return parties.stream().map(CandidateParty::name).collect(Collectors.joining(" + "))
        + " "
        + phase.label()
        + " "
        + modality.label();
  }

  /** The same parties in what another candidate tells. */
  Candidate in(Candidate other) {
    return new Candidate(
        parties,
        kind,
        other.phase,
        other.modality,
        other.date,
        subject,
        evidence,
        cue,
        rule,
        confidence);
  }

  /** The same, with a date. */
  Candidate at(TimeExpression when) {
    return new Candidate(
        parties,
        kind,
        phase,
        modality,
        Optional.of(when),
        subject,
        evidence,
        cue,
        rule,
        confidence);
  }
}
