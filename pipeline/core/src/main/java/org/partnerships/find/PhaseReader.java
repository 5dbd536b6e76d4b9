package org.partnerships.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;
import org.partnerships.rule.Match;
import org.partnerships.rule.Pattern;

/** Reads the phase of a cue from the nouns that govern it and from what is said of it. */
final class PhaseReader {
  private static final int HEAD_REACH = 9;
  private static final String PHASE = "phase";
  private static final String HEAD = "head";
  private static final String PREDICATE = "predicate";
  private static final String ATTRIBUTE = "attribute";

  /** The part of an attribute's pattern that is its date. */
  private static final String WHEN = "when";

  /** Phases that may follow others. */
  private static final Set<Phase> LATER = Set.of(Phase.EXTENDED, Phase.ENDED, Phase.FAILED);

  private final RulePack rules;
  private final Course course;

  PhaseReader(RulePack rules, GermanWords words) {
    this.rules = rules;
    this.course = new Course(words);
  }

  /** How a phase was read, the surest first. */
  enum Source {
    PREDICATE,
    HEAD,
    CUE,
    ATTRIBUTE,
    NOTHING
  }

  /**
   * A phase and what says so.
   *
   * @param rule the rule's id
   * @param vague true if it says nothing beside another event of the same parties
   * @param clause the number of the clause that says so; the cue's own where none does
   * @param within the units among which its date stands; empty if anywhere in the sentence
   */
  record Reading(
      Phase phase,
      Optional<Modality> modality,
      Source source,
      String rule,
      boolean vague,
      int clause,
      Optional<Match.Range> within) {

    Reading(
        Phase phase,
        Optional<Modality> modality,
        Source source,
        String rule,
        boolean vague,
        int clause) {
      this(phase, modality, source, rule, vague, clause, Optional.empty());
    }

    Reading in(int from, int to) {
      return new Reading(
          phase, modality, source, rule, vague, clause, Optional.of(new Match.Range(from, to)));
    }

    /** Another phase, which what governs it makes of this one. */
    Reading turned(Phase into) {
      return new Reading(into, modality, Source.PREDICATE, rule, false, clause, within);
    }

    /**
     * What it comes to in a modality: a denial is said in so many words, never vague, and what is
     * planned does not exist yet but will begin.
     */
    Reading under(Modality how) {
      return switch (how) {
        case DENIED -> new Reading(phase, modality, Source.PREDICATE, rule, false, clause, within);
        case PLANNED ->
            phase == Phase.ONGOING
                ? new Reading(Phase.STARTED, modality, source, rule, vague, clause, within)
                : this;
        default -> this;
      };
    }
  }

  Reading read(Opening opening, Trace trace) {
    int own = opening.view().clauseOf(opening.at());
    Optional<RulePack.Head> head = head(opening, trace);
    Optional<Reading> said = predicate(opening, head, trace);
    if (said.isPresent()) {
      return said.get();
    }
    if (head.isPresent()) {
      return new Reading(
          head.get().phase(),
          head.get().modality(),
          Source.HEAD,
          head.get().rule().id(),
          head.get().vague(),
          own);
    }
    RulePack.Cue cue = opening.cue();
    cue.phase()
        .ifPresentOrElse(
            phase -> trace.note(PHASE, cue.rule(), phase.label()),
            () -> trace.note(PHASE, Phase.ONGOING.label() + ", as nothing is said of it"));
    return cue.phase()
        .map(phase -> new Reading(phase, cue.modality(), Source.CUE, cue.rule().id(), false, own))
        .orElse(
            new Reading(Phase.ONGOING, cue.modality(), Source.NOTHING, cue.rule().id(), true, own));
  }

  /** What the clauses around the cue say of it, the nearest first. */
  private Optional<Reading> predicate(Opening opening, Optional<RulePack.Head> head, Trace trace) {
    for (int number : clauses(opening.view(), opening.at())) {
      Clause clause = Clause.of(opening.view(), number, opening.at());
      for (RulePack.Predicate predicate : rules.predicates()) {
        if (applies(predicate, opening.cue(), head)) {
          if (holds(predicate, clause, opening)) {
            trace.note(PREDICATE, predicate.rule(), said(predicate.phase(), predicate.modality()));
            return Optional.of(reading(predicate, number));
          }
          trace.failed(PREDICATE, predicate.rule(), predicate.condition(), clause);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What a sentence says of the cue and in which words.
   *
   * @param clause those words, with the cue
   */
  record Turn(Reading reading, Clause clause) {}

  /**
   * What a sentence tells of a noun one after another, each a phase of its own; none where it says
   * but one thing of it, or where a head governs the noun.
   */
  List<Turn> turns(Opening opening, Trace trace) {
    if (opening.cue().cueClass() != CueClass.NOUN || head(opening, Trace.NONE).isPresent()) {
      return List.of();
    }
    int own = opening.view().clauseOf(opening.at());
    List<Turn> turns = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Course.Turn turn : course.turns(opening)) {
      Optional<RulePack.Predicate> predicate =
          rules.predicates().stream()
              .filter(p -> applies(p, opening.cue(), Optional.empty()))
              .filter(p -> holds(p, turn.clause(), opening))
              .findFirst();
      predicate.ifPresent(p -> told.add(said(p.phase(), p.modality())));
      if (predicate.filter(p -> goesOn(turns, p)).isPresent()) {
        Reading reading = reading(predicate.get(), own).in(turn.from(), turn.to());
        trace.note("turn", predicate.get().rule(), said(reading.phase(), reading.modality()));
        turns.add(new Turn(reading, turn.clause()));
      }
    }
    return told.size() > 1 ? turns : List.of();
  }

  /** What has begun may be prolonged and end, each once. */
  private static boolean goesOn(List<Turn> turns, RulePack.Predicate next) {
    return turns.isEmpty()
        || LATER.contains(next.phase())
            && next.modality().filter(m -> m == Modality.DENIED).isEmpty()
            && turns.stream().noneMatch(turn -> turn.reading().phase() == next.phase());
  }

  private static String said(Phase phase, Optional<Modality> modality) {
    return phase.label() + modality.map(m -> " " + m.label()).orElse("");
  }

  private static Reading reading(RulePack.Predicate predicate, int clause) {
    return new Reading(
        predicate.phase(),
        predicate.modality(),
        Source.PREDICATE,
        predicate.rule().id(),
        predicate.vague(),
        clause);
  }

  /** The events that participles before the cue tell beside what is said of it. */
  List<Reading> attributes(Opening opening, Trace trace) {
    SentenceView view = opening.view();
    int cueUnit = opening.at();
    List<Reading> readings = new ArrayList<>();
    int from = Math.max(0, cueUnit - HEAD_REACH);
    int to = Math.min(view.units().size(), cueUnit + HEAD_REACH);
    for (RulePack.Attribute attribute : rules.attributes()) {
      Optional<Match> match =
          attribute.patterns().stream()
              .map(p -> p.find(view.units(), from, to, cueUnit))
              .flatMap(Optional::stream)
              .findFirst();
      if (match.isPresent()) {
        trace.note(ATTRIBUTE, attribute.rule(), attribute.phase().label());
        readings.add(
            new Reading(
                attribute.phase(),
                Optional.of(Modality.ASSERTED),
                Source.ATTRIBUTE,
                attribute.rule().id(),
                false,
                view.clauseOf(cueUnit),
                match.get().capture(WHEN).or(() -> course.conjunct(view.units(), match.get()))));
      } else {
        trace.failed(ATTRIBUTE, attribute.rule(), "not before the cue");
      }
    }
    return readings;
  }

  private static boolean holds(RulePack.Predicate predicate, Clause clause, Opening opening) {
    return predicate.condition().find(clause.units(), clause.focus()).isPresent()
        && opening.stands(predicate.beside());
  }

  /** A predicate holds under a head only if it asks for it, and without one only if it does not. */
  private static boolean applies(
      RulePack.Predicate predicate, RulePack.Cue cue, Optional<RulePack.Head> head) {
    boolean classFits =
        predicate.classes().isEmpty() || predicate.classes().contains(cue.cueClass().label());
    Optional<String> governed =
        head.map(h -> h.phase().label())
            .or(() -> cue.phase().filter(p -> p == Phase.SOUGHT).map(Phase::label));
    return classFits
        && (predicate.heads().isEmpty()
            ? governed.isEmpty()
            : governed.filter(predicate.heads()::contains).isPresent());
  }

  /** The head that asks for the most words; of equal ones the nearest. */
  private Optional<RulePack.Head> head(Opening opening, Trace trace) {
    SentenceView view = opening.view();
    int cueUnit = opening.at();
    int from = Math.max(view.startOfInfinitive(cueUnit), cueUnit - HEAD_REACH);
    int to = Math.min(view.units().size(), cueUnit + 2);
    Optional<RulePack.Head> best = Optional.empty();
    int bestRank = -1;
    for (RulePack.Head head : rules.heads()) {
      int rankBefore = bestRank;
      for (Pattern pattern : head.patterns()) {
        Optional<Match> match = pattern.find(view.units(), from, to, cueUnit);
        int rank =
            match.map(m -> pattern.length() * (HEAD_REACH + 2) + m.begin() - from).orElse(-1);
        if (rank > bestRank) {
          best = Optional.of(head);
          bestRank = rank;
        }
      }
      if (bestRank == rankBefore) {
        trace.failed(HEAD, head.rule(), "does not govern the cue, or less than another");
      }
    }
    best.ifPresent(head -> trace.note(HEAD, head.rule(), said(head.phase(), head.modality())));
    return best;
  }

  /** The cue's clause, the one that it depends on, and the one that depends on it next. */
  private static List<Integer> clauses(SentenceView view, int cueUnit) {
    List<Integer> clauses = new ArrayList<>();
    int own = view.clauseOf(cueUnit);
    clauses.add(own);
    for (int unit = cueUnit; unit < view.units().size(); unit++) {
      int clause = view.clauseOf(unit);
      if (clause != own && view.parents()[clause] == own && !clauses.contains(clause)) {
        clauses.add(clause);
        break;
      }
    }
    if (view.parents()[own] != own) {
      clauses.add(view.parents()[own]);
    }
    return clauses;
  }
}
