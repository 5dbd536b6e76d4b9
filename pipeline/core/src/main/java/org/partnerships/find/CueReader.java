package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;

/** Reads what a sentence tells of a cue: whether it is a partnership, what happened, to whom. */
final class CueReader {
  private final RulePack rules;
  private final PhaseReader phases;
  private final ToneReader tones;
  private final GovernorReader governors;
  private final FrameFinder frames;
  private final CandidateBuilder candidates;
  private final Gapping gapping;

  CueReader(RulePack rules, GermanWords words, FrameFinder frames, CandidateBuilder candidates) {
    this.gapping = new Gapping(words);
    this.rules = rules;
    this.phases = new PhaseReader(rules, words);
    this.tones = new ToneReader(rules);
    this.governors = new GovernorReader(rules);
    this.frames = frames;
    this.candidates = candidates;
  }

  /** What it tells, noted in the discourse; nothing where it is no partnership of known parties. */
  List<Consolidator.Found> read(Opening opening, Surroundings around) {
    Optional<String> obstacle = obstacle(opening, around);
    if (obstacle.isPresent()) {
      return nothing(opening, around, obstacle.get());
    }
    Statement said = statement(opening, around.trace());
    if (opening.cue().weak() && !said.predicates(opening.cue().cueClass())) {
      return nothing(opening, around, "a weak cue of which nothing is said");
    }
    Optional<FrameFinder.Frame> frame = frames.find(opening, said, around);
    if (frame.isEmpty()) {
      return nothing(opening, around, "a party is missing");
    }
    List<Consolidator.Found> found =
        new ArrayList<>(
            joined(frame.get(), candidates.of(opening, said, frame.get(), around), around));
    found.forEach(f -> around.discourse().told(f.candidate()));
    for (List<Referent> parties : frame.get().events()) {
      around.discourse().event(parties, opening.view().index());
    }
    for (Gapping.Gapped gapped : gapping.behind(opening, frame.get())) {
      found.add(candidates.gapped(opening, said, frame.get(), gapped, around));
      around.discourse().event(gapped.parties(), opening.view().index());
    }
    around.trace().end(opening, found);
    return found;
  }

  /** Who joins those of the event told last joins in what happened to them. */
  private static List<Consolidator.Found> joined(
      FrameFinder.Frame frame, List<Consolidator.Found> found, Surroundings around) {
    Optional<Candidate> last = around.discourse().lastTold();
    if (!frame.joins() || last.isEmpty()) {
      return found;
    }
    return found.stream()
        .map(
            f ->
                f.candidate().phase() == Phase.ONGOING
                    ? new Consolidator.Found(f.candidate().in(last.get()), f.vague())
                    : f)
        .toList();
  }

  private static List<Consolidator.Found> nothing(
      Opening opening, Surroundings around, String reason) {
    around.trace().end(opening, "no event: " + reason);
    return List.of();
  }

  /** Why the cue speaks of no partnership. */
  private Optional<String> obstacle(Opening opening, Surroundings around) {
    int sentence = opening.view().index();
    if (opening.isSequel()) {
      if (!around.discourse().follows(sentence, opening.cue().follows())) {
        return Optional.of("no other cue before it");
      }
    } else {
      around.discourse().cue(sentence);
    }
    return block(opening, around.trace()).map(block -> "blocked by " + block.rule().id());
  }

  private Optional<RulePack.Block> block(Opening opening, Trace trace) {
    Clause sentence = new Clause(opening.view().units(), opening.at());
    Clause clause = opening.clause();
    String cueClass = opening.cue().cueClass().label();
    for (RulePack.Block block : rules.blocks()) {
      if (block.classes().isEmpty() || block.classes().contains(cueClass)) {
        Clause scope = block.sentence() ? sentence : clause;
        if (block.condition().find(scope.units(), scope.focus()).isPresent()) {
          trace.note("block", block.rule(), "no partnership");
          return Optional.of(block);
        }
        trace.failed("block", block.rule(), block.condition(), scope);
      }
    }
    return Optional.empty();
  }

  private Statement statement(Opening opening, Trace trace) {
    List<Statement.Turn> turns =
        phases.turns(opening, trace).stream().map(turn -> turn(opening, turn, trace)).toList();
    if (!turns.isEmpty()) {
      return new Statement(
          turns.get(0).phase(),
          turns.get(0).modality(),
          phases.attributes(opening, trace),
          turns.stream().skip(1).filter(turn -> turn.modality() != Modality.DENIED).toList());
    }
    PhaseReader.Reading phase = phases.read(opening, trace);
    Modality modality = phase.modality().orElseGet(() -> tones.read(opening, phase, trace));
    Optional<RulePack.Governor> governor = governors.read(opening, phase, trace);
    PhaseReader.Reading governed =
        governor.flatMap(RulePack.Governor::phase).map(phase::turned).orElse(phase);
    Modality how =
        governor
            .flatMap(RulePack.Governor::modality)
            .filter(m -> modality != Modality.RUMOURED)
            .orElse(modality);
    return new Statement(governed.under(how), how, phases.attributes(opening, trace), List.of());
  }

  private Statement.Turn turn(Opening opening, PhaseReader.Turn turn, Trace trace) {
    Modality modality =
        turn.reading()
            .modality()
            .orElseGet(() -> tones.read(opening, List.of(turn.clause()), trace));
    return new Statement.Turn(turn.reading().under(modality), modality);
  }
}
