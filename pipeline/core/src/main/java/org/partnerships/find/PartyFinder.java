package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnerships.rule.Match;
import org.partnerships.rule.Pattern;

/** Fills the slots of a frame: who, with whom. */
final class PartyFinder {
  private static final int REACH = 45;
  private static final String SLOT = "slot";

  private final RulePack rules;

  PartyFinder(RulePack rules) {
    this.rules = rules;
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
  }

  Sides find(SentenceView view, int cueUnit, RulePack.Cue cue, Trace trace) {
    RulePack.Frame frame = rules.frame(cue);
    boolean noun = cue.cueClass() == CueClass.NOUN;
    List<Referent> both =
        first(view, cueUnit, frame.both(), noun, referents -> different(referents) > 1, trace);
    if (!both.isEmpty()) {
      return new Sides(both, List.of());
    }
    List<Referent> partner =
        first(view, cueUnit, frame.partner(), noun, referents -> !referents.isEmpty(), trace);
    List<Referent> self =
        first(
            view,
            cueUnit,
            frame.self(),
            noun,
            referents -> !referents.isEmpty() && apart(referents, partner),
            trace);
    return new Sides(self, partner);
  }

  private static List<Referent> first(
      SentenceView view,
      int cueUnit,
      List<RulePack.Slot> slots,
      boolean noun,
      Predicate<List<Referent>> accept,
      Trace trace) {
    for (RulePack.Slot slot : slots) {
      List<Referent> found = fill(view, cueUnit, slot, noun, accept);
      if (!found.isEmpty()) {
        trace.note(
            SLOT,
            slot.rule().id(),
            true,
            String.join(" + ", found.stream().map(Referent::name).toList()));
        return found;
      }
      trace.note(SLOT, slot.rule().id(), false, "not filled");
    }
    return List.of();
  }

  private static List<Referent> fill(
      SentenceView view,
      int cueUnit,
      RulePack.Slot slot,
      boolean noun,
      Predicate<List<Referent>> accept) {
    int end = Math.min(view.units().size(), cueUnit + REACH);
    for (Pattern pattern : slot.patterns()) {
      for (int begin = cueUnit; begin >= Math.max(0, cueUnit - REACH); begin--) {
        Optional<Match> match = pattern.matchAt(view.units(), begin, end, cueUnit);
        Optional<Match.Range> place = match.flatMap(m -> m.capture(SLOT));
        if (place.isPresent()) {
          int unit = place.get().begin();
          List<Referent> referents = view.partiesAt(unit);
          if (!(noun && isOwnName(view, unit, cueUnit))
              && (!slot.sameClause() || view.inReach(unit, cueUnit))
              && accept.test(referents)) {
            return distinct(referents);
          }
        }
      }
    }
    return List.of();
  }

  /** {@code das Gemeinschaftsunternehmen Motional}: the partnership's own name. */
  private static boolean isOwnName(SentenceView view, int unit, int cueUnit) {
    return unit == cueUnit + 1 && view.units().get(unit).labels().contains(Labels.BARE);
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
