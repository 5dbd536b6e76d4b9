package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.partnerships.rule.Match;
import org.partnerships.rule.Pattern;

/** Fills the slots of a frame: who, with whom. */
final class PartyFinder {
  private static final int REACH = 45;
  private static final String SLOT = "slot";

  private final RulePack rules;
  private final OwnNames names;

  PartyFinder(RulePack rules, OwnNames names) {
    this.rules = rules;
    this.names = names;
  }

  /**
   * Who was found.
   *
   * @param self the one side
   * @param partner the other side; empty where the one side holds all
   */
  record Sides(List<Referent> self, List<Referent> partner) {
    boolean complete() {
      return self.size() > 1 || !self.isEmpty() && !partner.isEmpty();
    }

    /** Those of both sides. */
    List<Referent> all() {
      List<Referent> all = new ArrayList<>(self);
      all.addAll(partner);
      return all;
    }
  }

  Sides find(Opening opening, Trace trace) {
    RulePack.Frame frame = rules.frame(opening.cue());
    List<Referent> both =
        first(opening, frame.both(), referents -> different(referents) > 1, trace);
    if (!both.isEmpty()) {
      return new Sides(both, List.of());
    }
    List<Referent> partner =
        first(opening, frame.partner(), referents -> !referents.isEmpty(), trace);
    List<Referent> self =
        first(
            opening,
            frame.self(),
            referents ->
                !referents.isEmpty()
                    && apart(referents, partner)
                    && !isObject(opening.view(), referents.get(0)),
            trace);
    return new Sides(self, partner);
  }

  /** What stands in an infinitive without a preposition is its object: it has no subject. */
  private static boolean isObject(SentenceView view, Referent party) {
    for (int unit = 0; unit < view.units().size(); unit++) {
      if (view.units().get(unit).span().contains(party.span())) {
        return view.infinitives().contains(view.clauseOf(unit))
            && view.units().get(unit).labels().contains(Labels.BARE);
      }
    }
    return false;
  }

  private List<Referent> first(
      Opening opening, List<RulePack.Slot> slots, Predicate<List<Referent>> accept, Trace trace) {
    for (RulePack.Slot slot : slots) {
      List<Referent> found = fill(opening, slot, accept);
      if (!found.isEmpty()) {
        trace.note(SLOT, slot.rule(), Trace.names(found));
        return found;
      }
      trace.failed(SLOT, slot.rule(), "not filled");
    }
    return List.of();
  }

  private List<Referent> fill(
      Opening opening, RulePack.Slot slot, Predicate<List<Referent>> accept) {
    List<Referent> own =
        slot.sameClause() ? fill(opening, slot, accept, opening.view()::sameClause) : List.of();
    return own.isEmpty() ? fill(opening, slot, accept, reach(opening, slot)) : own;
  }

  /** Whether a unit may be what the slot asks for, as seen from the cue. */
  private static BiPredicate<Integer, Integer> reach(Opening opening, RulePack.Slot slot) {
    return slot.sameClause() ? opening.view()::inReach : (unit, cue) -> true;
  }

  private List<Referent> fill(
      Opening opening,
      RulePack.Slot slot,
      Predicate<List<Referent>> accept,
      BiPredicate<Integer, Integer> reach) {
    SentenceView view = opening.view();
    int cueUnit = opening.at();
    boolean noun = opening.cue().cueClass() == CueClass.NOUN;
    int end = Math.min(view.units().size(), cueUnit + REACH);
    for (Pattern pattern : slot.patterns()) {
      for (int begin = cueUnit; begin >= Math.max(0, cueUnit - REACH); begin--) {
        Optional<Match> match = pattern.matchAt(view.units(), begin, end, cueUnit);
        Optional<Match.Range> place = match.flatMap(m -> m.capture(SLOT));
        if (place.isPresent()) {
          int unit = place.get().begin();
          List<Referent> referents = view.partiesAt(unit);
          if (!(noun && names.isOf(view, unit, cueUnit))
              && reach.test(unit, cueUnit)
              && accept.test(referents)) {
            return distinct(referents);
          }
        }
      }
    }
    return List.of();
  }

  private static boolean apart(List<Referent> some, List<Referent> others) {
    return some.stream().noneMatch(a -> others.stream().anyMatch(b -> a.name().equals(b.name())));
  }

  private static long different(List<Referent> referents) {
    return referents.stream().map(Referent::name).distinct().count();
  }

  static List<Referent> distinct(List<Referent> referents) {
    List<Referent> distinct = new ArrayList<>();
    for (Referent referent : referents) {
      if (distinct.stream().noneMatch(other -> other.name().equals(referent.name()))) {
        distinct.add(referent);
      }
    }
    return distinct;
  }
}
