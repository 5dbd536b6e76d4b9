package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerships.rule.Unit;

/**
 * Reads on where a sentence names further partners without saying the cue again: {@code A
 * kooperiert seit 2011 mit B, im Süden seit Juni mit C}; {@code A arbeitet mit B zusammen, C mit
 * D}.
 */
final class Gapping {
  private final GermanWords words;

  Gapping(GermanWords words) {
    this.words = words;
  }

  /**
   * A partnership told without its cue.
   *
   * @param parties of it
   * @param at the unit of the further partner
   */
  record Gapped(List<Referent> parties, int at) {}

  /** The further partnerships, in text order; none where the frame's partner has no preposition. */
  List<Gapped> behind(Opening opening, FrameFinder.Frame frame) {
    SentenceView view = opening.view();
    Optional<Integer> first = partner(opening, frame);
    if (first.isEmpty()) {
      return List.of();
    }
    List<Referent> parties = frame.events().get(0);
    List<Referent> known = view.partiesAt(first.get());
    List<Referent> self = parties.stream().filter(p -> !holds(known, p)).toList();
    List<Gapped> gapped = new ArrayList<>();
    for (int unit = first.get() + 1; unit < view.units().size(); unit++) {
      Optional<Integer> opens = conjunct(view, unit, first.get());
      if (isPartner(view, unit)
          && view.sameClause(unit, opening.at())
          && opens.isPresent()
          && !isSaidAnew(view, first.get(), opens.get(), unit)) {
        List<Referent> other = view.partiesAt(unit);
        List<Referent> subject = subject(view, opens.get(), unit).orElse(self);
        boolean apart = subject.stream().noneMatch(s -> holds(other, s));
        if (apart && !subject.isEmpty() && other.stream().noneMatch(o -> holds(parties, o))) {
          List<Referent> all = new ArrayList<>(subject);
          all.addAll(other);
          gapped.add(new Gapped(PartyFinder.distinct(all), unit));
        }
      }
    }
    return gapped;
  }

  /** The unit of the frame's partner, if it stands behind a preposition for partners. */
  private Optional<Integer> partner(Opening opening, FrameFinder.Frame frame) {
    SentenceView view = opening.view();
    List<Referent> parties = frame.events().get(0);
    for (int unit = 0; unit < view.units().size(); unit++) {
      if (isPartner(view, unit)
          && view.sameClause(unit, opening.at())
          && parties.stream().anyMatch(view.partiesAt(unit)::contains)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  private boolean isPartner(SentenceView view, int unit) {
    Set<String> labels = view.units().get(unit).labels();
    return labels.contains(Labels.NAMED) && labels.stream().anyMatch(words::joinsPartner);
  }

  /** Where the conjunct of a unit begins, behind the first partner; it holds no verb. */
  private Optional<Integer> conjunct(SentenceView view, int unit, int first) {
    for (int at = unit - 1; at > first; at--) {
      Unit word = view.units().get(at);
      if (word.pos().equals("VERB") || word.pos().equals("AUX")) {
        return Optional.empty();
      }
      if (words.endsClause(word.text()) || words.coordinates(word.text())) {
        return Optional.of(at + 1);
      }
    }
    return Optional.empty();
  }

  /**
   * {@code hat den Vertrag mit B gekündigt und mit C einen neuen geschlossen}: either partner has a
   * verb behind it.
   */
  private boolean isSaidAnew(SentenceView view, int first, int opens, int unit) {
    int end = unit + 1;
    while (end < view.units().size()
        && !words.endsClause(view.units().get(end).text())
        && !words.coordinates(view.units().get(end).text())) {
      end++;
    }
    return hasVerb(view, first, opens) && hasVerb(view, unit, end);
  }

  private static boolean hasVerb(SentenceView view, int from, int to) {
    return view.units().subList(from, to).stream().anyMatch(unit -> unit.pos().equals("VERB"));
  }

  /** Its own subject: {@code C} in {@code A kooperiert mit B, C mit D}. */
  private static Optional<List<Referent>> subject(SentenceView view, int from, int to) {
    for (int unit = from; unit < to; unit++) {
      if (view.units().get(unit).labels().contains(Labels.BARE)) {
        return Optional.of(view.partiesAt(unit)).filter(parties -> !parties.isEmpty());
      }
    }
    return Optional.empty();
  }

  private static boolean holds(List<Referent> referents, Referent party) {
    return referents.stream().anyMatch(r -> r.name().equals(party.name()));
  }
}
