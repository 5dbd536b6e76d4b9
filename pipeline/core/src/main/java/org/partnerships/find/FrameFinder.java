package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerships.article.Span;
import org.partnerships.event.Modality;
import org.partnerships.rule.Unit;

/** Completes the sides of a frame from the text around it, and says how sure that is. */
final class FrameFinder {
  private static final double NAMED = 1.0;
  private static final double SAME_SENTENCE = 0.85;
  private static final double SENTENCE_BEFORE = 0.75;

  private final PartyFinder parties;
  private final GermanWords words;
  private final PartyChoices choices;

  FrameFinder(RulePack rules, GermanWords words) {
    this.choices = new PartyChoices(words);
    this.parties = new PartyFinder(rules);
    this.words = words;
  }

  /**
   * A complete frame.
   *
   * @param events the parties of each event: several where one side has several partnerships
   * @param trust how sure it is that these are meant, 0 to 1
   */
  record Frame(List<List<Referent>> events, double trust, Optional<Double> probability) {
    Frame(List<List<Referent>> events, double trust) {
      this(events, trust, Optional.empty());
    }
  }

  Optional<Frame> find(
      SentenceView view,
      int cueUnit,
      RulePack.Cue cue,
      PhaseReader.Reading reading,
      Modality modality,
      boolean predicated,
      Discourse discourse,
      Chooser chooser,
      Trace trace) {
    PartyFinder.Sides sides = knownPair(parties.find(view, cueUnit, cue, trace), discourse);
    if (cue.follows() > 0) {
      return discourse
          .topic()
          .flatMap(
              topic ->
                  candidates(sides.self(), meant(List.of(topic), view, cueUnit), SENTENCE_BEFORE));
    }
    if (sides.complete()) {
      return Optional.of(new Frame(events(view, cueUnit, sides), trust(sides)));
    }
    PartyChoices.Asked asked =
        new PartyChoices.Asked(
            view,
            cueUnit,
            cue,
            reading,
            modality,
            predicated,
            isDefinite(view, cueUnit),
            namesSomeoneElse(view, cueUnit));
    Optional<Frame> completed = complete(asked, sides, discourse, chooser, trace);
    trace.note(
        "context",
        "-",
        completed.isPresent(),
        completed.map(FrameFinder::names).orElse("no other party near by"));
    return completed;
  }

  private static String names(Frame frame) {
    return frame.events().stream()
        .map(parties -> String.join(" + ", parties.stream().map(Referent::name).toList()))
        .collect(Collectors.joining("; "));
  }

  /** {@code die beiden Unternehmen} are the pair of the last event, if there was one. */
  private static PartyFinder.Sides knownPair(PartyFinder.Sides sides, Discourse discourse) {
    List<Referent> pair = discourse.lastPair(Optional.empty());
    boolean described =
        sides.self().size() == 2
            && sides.self().stream().allMatch(r -> r.by() == Referent.By.DESCRIPTION)
            && sides.self().get(0).span().equals(sides.self().get(1).span());
    if (!described || pair.size() != 2) {
      return sides;
    }
    Referent words = sides.self().get(0);
    List<Referent> meant =
        pair.stream().map(r -> r.at(words.span(), words.text(), words.by())).toList();
    return new PartyFinder.Sides(meant, sides.partner());
  }

  private Optional<Frame> complete(
      PartyChoices.Asked asked,
      PartyFinder.Sides sides,
      Discourse discourse,
      Chooser chooser,
      Trace trace) {
    boolean partner = !sides.partner().isEmpty();
    List<Referent> known = partner ? sides.partner() : sides.self();
    List<PartyChoices.Filling> fillings =
        known.isEmpty()
            ? choices.pairs(asked, discourse)
            : choices.others(
                asked,
                partner ? PartyChoices.Known.PARTNER : PartyChoices.Known.SELF,
                known,
                discourse);
    List<List<List<Referent>>> events = new ArrayList<>();
    List<OpenFrame.Choice> open = new ArrayList<>();
    for (PartyChoices.Filling filling : fillings) {
      List<List<Referent>> would =
          known.isEmpty()
              ? List.of(filling.parties())
              : events(
                  asked.view(), asked.cueUnit(), new PartyFinder.Sides(filling.parties(), known));
      events.add(would);
      open.add(
          new OpenFrame.Choice(
              would.get(0).stream().map(Referent::name).toList(), filling.features()));
    }
    OpenFrame frame = new OpenFrame(asked.reading().phase(), open);
    trace.open(frame);
    return chooser
        .choose(frame)
        .map(
            chosen -> new Frame(events.get(chosen.choice()), 1, Optional.of(chosen.probability())));
  }

  /** {@code die Partnerschaft mit dem Rapper}: a partner is named, but none that is known. */
  private boolean namesSomeoneElse(SentenceView view, int cueUnit) {
    for (int unit = cueUnit + 1; unit < view.units().size(); unit++) {
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

  /** Several that fill one role for the topic are one event each. */
  private static Optional<Frame> candidates(
      List<Referent> filling, List<Referent> topic, double trust) {
    List<List<Referent>> events = new ArrayList<>();
    for (Referent one : filling) {
      frame(List.of(one), topic, trust).ifPresent(frame -> events.addAll(frame.events()));
    }
    return events.isEmpty() ? Optional.empty() : Optional.of(new Frame(events, trust));
  }

  private static Optional<Frame> frame(List<Referent> self, List<Referent> partner, double trust) {
    List<Referent> all = new ArrayList<>(self);
    all.addAll(partner);
    List<Referent> distinct = PartyFinder.distinct(all);
    return distinct.size() < 2 || distinct.size() < self.size() + partner.size()
        ? Optional.empty()
        : Optional.of(new Frame(List.of(distinct), trust));
  }

  private static List<Referent> meant(List<Referent> referents, SentenceView view, int cueUnit) {
    Span place = view.units().get(cueUnit).span();
    String text = view.units().get(cueUnit).text();
    return referents.stream().map(r -> r.at(place, text, Referent.By.CONTEXT)).toList();
  }

  /** {@code diese Kooperation}, {@code ihre Allianz}, {@code der Vertrag}. */
  private boolean isDefinite(SentenceView view, int cueUnit) {
    for (int unit = cueUnit - 1; unit >= Math.max(0, cueUnit - 4); unit--) {
      Unit before = view.units().get(unit);
      if (before.pos().equals("DET") || before.pos().equals("PRON")) {
        return words.isDefinite(before.text());
      }
      if (!before.pos().equals("ADJ") && !before.labels().contains(Labels.DATE)) {
        return before.pos().equals("ADP") && words.isContraction(before.text());
      }
    }
    return false;
  }

  /** Plural cues with several partners are several partnerships, others one with all of them. */
  private static List<List<Referent>> events(
      SentenceView view, int cueUnit, PartyFinder.Sides sides) {
    Unit cue = view.units().get(cueUnit);
    boolean plural =
        cue.pos().equals("NOUN")
            && !cue.lemmas().contains(cue.text().toLowerCase(java.util.Locale.ROOT));
    boolean choice =
        view.units().stream()
            .anyMatch(u -> u.labels().contains(Labels.CHOICE) && holds(view, u, sides.partner()));
    if (sides.partner().size() < 2 || !plural && !choice || sides.self().size() > 1) {
      List<Referent> all = new ArrayList<>(sides.self());
      all.addAll(sides.partner());
      return List.of(PartyFinder.distinct(all));
    }
    List<List<Referent>> events = new ArrayList<>();
    for (Referent partner : sides.partner()) {
      events.add(List.of(sides.self().get(0), partner));
    }
    return events;
  }

  private static double trust(Referent.By by) {
    return switch (by) {
      case NAME -> NAMED;
      case COMPOUND, DESCRIPTION, PRONOUN -> SAME_SENTENCE;
      case CONTEXT -> SENTENCE_BEFORE;
    };
  }

  private static boolean holds(SentenceView view, Unit unit, List<Referent> referents) {
    return unit.span().contains(referents.get(0).span());
  }

  private static double trust(PartyFinder.Sides sides) {
    double trust = NAMED;
    for (List<Referent> side : List.of(sides.self(), sides.partner())) {
      for (Referent referent : side) {
        trust = Math.min(trust, trust(referent.by()));
      }
    }
    return trust;
  }
}
