package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnerships.rule.Unit;

/** Completes the sides of a frame from the text around it, and says how sure that is. */
final class FrameFinder {
  private static final double NAMED = 1.0;
  private static final double ONLY_ONE_CALLED_SO = 0.92;
  private static final double BEHIND_LEADER = 0.92;
  private static final double SAME_SENTENCE = 0.85;
  private static final double SENTENCE_BEFORE = 0.75;

  private final PartyFinder parties;
  private final GermanWords words;
  private final PartyChoices choices;

  FrameFinder(RulePack rules, GermanWords words) {
    this.choices = new PartyChoices(words);
    this.parties = new PartyFinder(rules, new OwnNames(words));
    this.words = words;
  }

  /**
   * A complete frame.
   *
   * @param events the parties of each event: several where one side has several partnerships
   * @param trust how sure it is that these are meant, 0 to 1
   * @param joins true if some join those of the event told last
   */
  record Frame(
      List<List<Referent>> events, double trust, Optional<Double> probability, boolean joins) {
    Frame(List<List<Referent>> events, double trust) {
      this(events, trust, Optional.empty(), false);
    }
  }

  /** Who takes part in what is said of a cue; empty where a party stays unknown. */
  Optional<Frame> find(Opening opening, Statement said, Surroundings around) {
    PartyFinder.Sides sides =
        knownPair(parties.find(opening, around.trace()), opening.view(), around);
    if (opening.isSequel()) {
      return withTopic(opening, sides, around);
    }
    if (opening.cue().leads()) {
      return leading(opening, sides, around);
    }
    List<Referent> behind = underLeader(opening, sides, around);
    if (!behind.isEmpty()) {
      double trust = Math.min(BEHIND_LEADER, trust(sides.all()));
      return Optional.of(new Frame(List.of(behind), trust));
    }
    List<Referent> group = joined(opening, sides, around);
    if (!group.isEmpty()) {
      double trust = Math.min(SAME_SENTENCE, trust(sides.all()));
      return Optional.of(new Frame(List.of(group), trust, Optional.empty(), true));
    }
    if (opening.cue().only()) {
      return Optional.empty();
    }
    if (sides.complete()) {
      List<List<Referent>> events = events(opening, sides);
      double trust = events.stream().mapToDouble(FrameFinder::trust).min().orElse(NAMED);
      return Optional.of(new Frame(events, trust));
    }
    boolean nobody = sides.self().isEmpty() && sides.partner().isEmpty();
    boolean joining = opening.cue().joins() > 0 || opening.cue().led() > 0;
    if (joining || nobody && opening.cue().explicit()) {
      return Optional.empty();
    }
    PartyChoices.Asked asked =
        new PartyChoices.Asked(opening, said, isDefinite(opening), namesSomeoneElse(opening));
    return complete(asked, sides, around);
  }

  /** Several that fill one role for the article's topic are one event each. */
  private static Optional<Frame> withTopic(
      Opening opening, PartyFinder.Sides sides, Surroundings around) {
    Optional<Referent> topic = around.discourse().topic();
    if (topic.isEmpty()) {
      return Optional.empty();
    }
    around.trace().note("topic", "the article is about " + topic.get().name());
    Referent meant =
        topic.get().at(opening.unit().span(), opening.unit().text(), Referent.By.CONTEXT);
    List<List<Referent>> events =
        sides.self().stream()
            .filter(one -> !one.name().equals(meant.name()))
            .map(one -> List.of(one, meant))
            .toList();
    return events.isEmpty() ? Optional.empty() : Optional.of(new Frame(events, SENTENCE_BEFORE));
  }

  /**
   * {@code Koordiniert wird das Projekt von A}: no event yet, as its partners are still to come.
   */
  private static Optional<Frame> leading(
      Opening opening, PartyFinder.Sides sides, Surroundings around) {
    List<Referent> parties = sides.all();
    if (PartyFinder.distinct(parties).size() == 1) {
      around.trace().note("leader", parties.get(0).name() + " leads what others may join");
      around.discourse().leader(parties.get(0), opening.view().index());
    }
    return Optional.empty();
  }

  /** {@code Partner sind B und C}: one group with the leader told of just before. */
  private static List<Referent> underLeader(
      Opening opening, PartyFinder.Sides sides, Surroundings around) {
    int reach = opening.cue().led();
    Optional<Referent> leader =
        reach == 0 ? Optional.empty() : around.discourse().leader(opening.view().index(), reach);
    if (leader.isEmpty() || sides.self().isEmpty() && sides.partner().isEmpty()) {
      return List.of();
    }
    around.trace().note("group", "joins the leader: " + leader.get().name());
    List<Referent> group = sides.all();
    group.add(leader.get().at(opening.unit().span(), opening.unit().text(), Referent.By.CONTEXT));
    List<Referent> distinct = PartyFinder.distinct(group);
    return distinct.size() > 1 ? distinct : List.of();
  }

  /**
   * {@code Weitere Partner sind C und D}: one group with those of the event told just before; empty
   * where the cue joins nobody.
   */
  private static List<Referent> joined(
      Opening opening, PartyFinder.Sides sides, Surroundings around) {
    int reach = opening.cue().joins();
    if (reach == 0 || sides.self().isEmpty() && sides.partner().isEmpty()) {
      return List.of();
    }
    List<Referent> before = around.discourse().lastPair(Optional.empty());
    int back =
        around.discourse().eventSentencesBack(before, opening.view().index()).orElse(reach + 1);
    if (back > reach) {
      return List.of();
    }
    around.trace().note("group", "joins those of the last event: " + Trace.names(before));
    List<Referent> group = sides.all();
    before.forEach(
        party ->
            group.add(party.at(opening.unit().span(), opening.unit().text(), Referent.By.CONTEXT)));
    List<Referent> distinct = PartyFinder.distinct(group);
    return distinct.size() > before.size() ? distinct : List.of();
  }

  /** {@code die beiden Unternehmen} are the pair of the last event, if there was one. */
  private static PartyFinder.Sides knownPair(
      PartyFinder.Sides sides, SentenceView view, Surroundings around) {
    List<Referent> pair = around.discourse().lastPair(Optional.empty());
    boolean described =
        sides.self().size() == 2
            && sides.self().stream().allMatch(r -> r.by() == Referent.By.DESCRIPTION)
            && sides.self().get(0).span().equals(sides.self().get(1).span());
    if (!described
        || pair.size() != 2
        || isNamed(sides.self(), view)
        || isNewsSince(sides.self(), pair, view.index(), around)) {
      return sides;
    }
    Referent words = sides.self().get(0);
    List<Referent> meant =
        pair.stream().map(r -> r.at(words.span(), words.text(), words.by())).toList();
    around
        .trace()
        .note("pair", "«" + words.text() + "» are those of the last event: " + Trace.names(meant));
    return new PartyFinder.Sides(meant, sides.partner());
  }

  /** {@code A und B: Die beiden kooperieren}. */
  private static boolean isNamed(List<Referent> described, SentenceView view) {
    Set<String> named =
        view.parties().values().stream()
            .flatMap(List::stream)
            .filter(referent -> referent.by() == Referent.By.NAME)
            .map(Referent::name)
            .collect(Collectors.toSet());
    return described.stream().allMatch(referent -> named.contains(referent.name()));
  }

  /** True if one of those named last has come up only behind the sentence of the last event. */
  private static boolean isNewsSince(
      List<Referent> described, List<Referent> pair, int sentence, Surroundings around) {
    Discourse discourse = around.discourse();
    Set<String> known = Discourse.names(pair);
    int back = discourse.eventSentencesBack(pair, sentence).orElse(0);
    return described.stream()
        .filter(referent -> !discourse.isBystander(referent))
        .map(Referent::name)
        .anyMatch(
            name -> !known.contains(name) && discourse.sentencesBack(name, sentence, back) < back);
  }

  /** With those of the article who are most likely meant. */
  private Optional<Frame> complete(
      PartyChoices.Asked asked, PartyFinder.Sides sides, Surroundings around) {
    List<List<List<Referent>>> events = new ArrayList<>();
    List<OpenFrame.Choice> open = new ArrayList<>();
    List<Referent> known = sides.partner().isEmpty() ? sides.self() : sides.partner();
    for (PartyChoices.Filling filling : fillings(asked, sides, around.discourse())) {
      List<List<Referent>> would =
          known.isEmpty()
              ? List.of(filling.parties())
              : events(asked.opening(), new PartyFinder.Sides(filling.parties(), known));
      events.add(would);
      open.add(
          new OpenFrame.Choice(
              would.get(0).stream().map(Referent::name).toList(), filling.features()));
    }
    OpenFrame frame = new OpenFrame(asked.reading().phase(), open);
    around.trace().open(frame, around.chooser());
    return around
        .chooser()
        .choose(frame)
        .map(
            chosen ->
                new Frame(
                    events.get(chosen.choice()), 1, Optional.of(chosen.probability()), false));
  }

  private List<PartyChoices.Filling> fillings(
      PartyChoices.Asked asked, PartyFinder.Sides sides, Discourse discourse) {
    if (!sides.partner().isEmpty()) {
      return choices.others(asked, PartyChoices.Known.PARTNER, sides.partner(), discourse);
    }
    return sides.self().isEmpty()
        ? choices.pairs(asked, discourse)
        : choices.others(asked, PartyChoices.Known.SELF, sides.self(), discourse);
  }

  /** {@code die Partnerschaft mit dem Rapper}: a partner is named, but none that is known. */
  private boolean namesSomeoneElse(Opening opening) {
    SentenceView view = opening.view();
    for (int unit = opening.at() + 1; unit < view.units().size(); unit++) {
      Unit word = view.units().get(unit);
      if (word.labels().contains(Unit.BORDER)) {
        return false;
      }
      if (words.joinsPartner(word.text())) {
        return true;
      }
    }
    return false;
  }

  /** {@code diese Kooperation}, {@code ihre Allianz}, {@code der Vertrag}. */
  private boolean isDefinite(Opening opening) {
    for (int unit = opening.at() - 1; unit >= Math.max(0, opening.at() - 4); unit--) {
      Unit before = opening.view().units().get(unit);
      if (before.pos().equals("DET") || before.pos().equals("PRON")) {
        return words.isDefinite(before.text());
      }
      if (!before.pos().equals("ADJ") && !before.labels().contains(Labels.DATE)) {
        return before.pos().equals("ADP") && words.isContraction(before.text());
      }
    }
    return false;
  }

  /**
   * Where the cue or {@code jeweils} says so, one with each; plural cues with several partners are
   * several partnerships, others one with all of them; those who have one role for somebody ({@code
   * A und B, Sponsoren von C}) are each a partner of theirs.
   */
  private List<List<Referent>> events(Opening opening, PartyFinder.Sides sides) {
    boolean several = sides.self().size() > 1 && !sides.partner().isEmpty();
    if (opening.cue().each() || several && (isDistributive(opening) || isPlural(opening.unit()))) {
      return sides.self().stream()
          .flatMap(one -> sides.partner().stream().map(other -> List.of(one, other)))
          .toList();
    }
    if (opening.cue().cueClass() == CueClass.ROLE
        && sides.self().size() > 1
        && sides.partner().size() == 1) {
      return sides.self().stream().map(one -> List.of(one, sides.partner().get(0))).toList();
    }
    SentenceView view = opening.view();
    boolean plural = isPlural(opening.unit());
    boolean choice =
        view.units().stream()
            .anyMatch(u -> u.labels().contains(Labels.CHOICE) && holds(view, u, sides.partner()));
    if (sides.partner().size() < 2 || !plural && !choice || sides.self().size() > 1) {
      return List.of(PartyFinder.distinct(sides.all()));
    }
    List<List<Referent>> events = new ArrayList<>();
    for (Referent partner : sides.partner()) {
      events.add(List.of(sides.self().get(0), partner));
    }
    return events;
  }

  /** {@code Verträge}. */
  private static boolean isPlural(Unit cue) {
    return cue.pos().equals("NOUN")
        && !cue.lemmas().contains(cue.text().toLowerCase(java.util.Locale.ROOT));
  }

  /**
   * {@code A und B arbeiten jeweils mit C zusammen}, {@code haben mit C je einen Vertrag}: each
   * with C, not with one another; {@code halten jeweils 25 Prozent} says nothing of the kind.
   */
  private boolean isDistributive(Opening opening) {
    List<Unit> units = opening.clause().units();
    return IntStream.range(0, units.size() - 1)
        .filter(at -> words.isDistributive(units.get(at).text()))
        .mapToObj(at -> units.get(at + 1))
        .anyMatch(
            next ->
                words.joinsPartner(next.text())
                    || next.pos().equals("DET") && !words.isDefinite(next.text()));
  }

  private static double trust(Referent.By by) {
    return switch (by) {
      case NAME -> NAMED;
      case CALLED -> ONLY_ONE_CALLED_SO;
      case COMPOUND, DESCRIPTION, PRONOUN -> SAME_SENTENCE;
      case CONTEXT -> SENTENCE_BEFORE;
    };
  }

  private static boolean holds(SentenceView view, Unit unit, List<Referent> referents) {
    return !referents.isEmpty() && unit.span().contains(referents.get(0).span());
  }

  /** Two that the sentence names are a partnership, whoever else is meant to be in it. */
  private static double trust(List<Referent> event) {
    if (event.stream().filter(r -> r.by() == Referent.By.NAME).count() > 1) {
      return NAMED;
    }
    return event.stream().mapToDouble(r -> trust(r.by())).min().orElse(NAMED);
  }
}
