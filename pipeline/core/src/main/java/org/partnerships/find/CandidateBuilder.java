package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerships.article.TimeExpression;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;

/** Makes candidates of complete frames: with their date, kind, subject and confidence. */
final class CandidateBuilder {
  private final DatePicker dates;
  private final KindReader kinds;

  CandidateBuilder(DatePicker dates, KindReader kinds) {
    this.dates = dates;
    this.kinds = kinds;
  }

  /** What one frame tells of some parties. */
  private record Told(
      Opening opening, FrameFinder.Frame frame, List<Referent> parties, Surroundings around) {
    Set<String> names() {
      return parties.stream().map(Referent::name).collect(Collectors.toSet());
    }
  }

  /** One for each event of the frame and each thing that is said of it. */
  List<Consolidator.Found> of(
      Opening opening, Statement said, FrameFinder.Frame frame, Surroundings around) {
    List<Consolidator.Found> found = new ArrayList<>();
    for (List<Referent> parties : frame.events()) {
      Told told = new Told(opening, frame, parties, around);
      found.add(
          new Consolidator.Found(
              candidate(told, said.phase(), said.modality(), date(told, said)),
              said.phase().vague()));
      for (PhaseReader.Reading attribute : said.attributes()) {
        Optional<TimeExpression> date = dateIn(opening, attribute, Modality.ASSERTED);
        found.add(
            new Consolidator.Found(candidate(told, attribute, Modality.ASSERTED, date), false));
      }
      for (Statement.Turn turn : said.turns()) {
        Optional<TimeExpression> date = dateIn(opening, turn.phase(), turn.modality());
        found.add(
            new Consolidator.Found(
                candidate(told, turn.phase(), turn.modality(), date), turn.phase().vague()));
      }
    }
    return found;
  }

  /** The event that is told of further parties without its cue. */
  Consolidator.Found gapped(
      Opening opening,
      Statement said,
      FrameFinder.Frame frame,
      Gapping.Gapped gapped,
      Surroundings around) {
    Told told = new Told(opening, frame, gapped.parties(), around);
    Optional<TimeExpression> date =
        dates.pick(opening.view(), gapped.at(), said.phase(), said.modality());
    return new Consolidator.Found(
        candidate(told, said.phase(), said.modality(), date), said.phase().vague());
  }

  /** From the sentence, or from those behind it. */
  private Optional<TimeExpression> date(Told told, Statement said) {
    return dateIn(told.opening(), said.phase(), said.modality())
        .or(
            () ->
                dates.pickBehind(
                    told.around().views(),
                    told.opening().view(),
                    said.phase(),
                    said.modality(),
                    told.names(),
                    told.around().article().article().published()))
        .or(() -> before(told, said));
  }

  private Optional<TimeExpression> before(Told told, Statement said) {
    return said.modality() == Modality.DENIED || said.phase().phase() == Phase.ONGOING
        ? Optional.empty()
        : dates.pickBefore(told.around().views(), told.opening().view(), told.names());
  }

  private Optional<TimeExpression> dateIn(
      Opening opening, PhaseReader.Reading phase, Modality modality) {
    return dates.pick(opening.view(), opening.at(), phase, modality);
  }

  private Candidate candidate(
      Told told, PhaseReader.Reading phase, Modality modality, Optional<TimeExpression> date) {
    Opening opening = told.opening();
    Kind kind = opening.cue().kind().orElseGet(() -> kinds.read(opening.view(), opening.at()));
    return new Candidate(
        told.parties().stream().map(CandidateBuilder::member).toList(),
        kind,
        phase.phase(),
        modality,
        date,
        Subjects.near(told.around().article(), opening.view(), opening.at()),
        opening.view().sentence().span(),
        opening.unit().span(),
        opening.cue().rule().id() + "+" + phase.rule(),
        confidence(phase, told.frame()));
  }

  private static double confidence(PhaseReader.Reading phase, FrameFinder.Frame frame) {
    double percent =
        frame.probability().map(p -> 100 * p).orElseGet(() -> 100 * sure(phase) * frame.trust());
    return Math.round(percent) / 100.0;
  }

  private static Candidate.CandidateParty member(Referent party) {
    return new Candidate.CandidateParty(
        party.name(), Optional.empty(), party.type(), party.span(), party.text());
  }

  private static double sure(PhaseReader.Reading phase) {
    return switch (phase.source()) {
      case PREDICATE -> 0.9;
      case HEAD -> 0.85;
      case CUE, ATTRIBUTE -> 0.8;
      case NOTHING -> 0.5;
    };
  }
}
