package org.partnerships.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerships.rule.Rule;

/**
 * Notes what was tried on each cue; the answer to «why is this event here, why not that one». For
 * one article and one thread, but for the one that takes no notes.
 */
final class Trace {
  /** Takes no notes. */
  static final Trace NONE = new Trace(false, false);

  private static final String NO_RULE = "";

  private final boolean steps;
  private final boolean frames;
  private final List<Story> stories = new ArrayList<>();
  private final List<OpenFrame> open = new ArrayList<>();
  private List<Explanation.Step> tried = new ArrayList<>();
  private Optional<Explanation.Doubt> doubt = Optional.empty();

  /** A cue whose events are not yet compared with those of the rest of the article. */
  private record Story(
      Opening opening,
      List<Explanation.Step> steps,
      Optional<Explanation.Doubt> doubt,
      String outcome,
      List<Consolidator.Found> found) {}

  private Trace(boolean steps, boolean frames) {
    this.steps = steps;
    this.frames = frames;
  }

  /** Notes everything. */
  static Trace ofAll() {
    return new Trace(true, false);
  }

  /** Notes the frames that their sentences leave open, and nothing else. */
  static Trace ofFrames() {
    return new Trace(false, true);
  }

  /** Notes a rule that holds. */
  void note(String what, Rule rule, String detail) {
    if (steps) {
      tried.add(new Explanation.Step(what, rule.id(), true, detail));
    }
  }

  /** Notes what was found without a rule. */
  void note(String what, String detail) {
    if (steps) {
      tried.add(new Explanation.Step(what, NO_RULE, true, detail));
    }
  }

  /** Notes a rule that does not hold. */
  void failed(String what, Rule rule, String why) {
    if (steps) {
      tried.add(new Explanation.Step(what, rule.id(), false, why));
    }
  }

  /** Notes a rule whose condition does not hold there. */
  void failed(String what, Rule rule, Condition condition, Clause clause) {
    if (steps) {
      failed(what, rule, condition.lack(clause.units(), clause.focus()));
    }
  }

  /** Notes a frame that its sentence leaves open, and how likely each choice is. */
  void open(OpenFrame frame, Chooser chooser) {
    if (frames) {
      open.add(frame);
    }
    if (steps) {
      List<Double> probabilities = chooser.probabilities(frame);
      List<Explanation.Option> options = new ArrayList<>();
      for (int i = 0; i < probabilities.size(); i++) {
        options.add(new Explanation.Option(frame.choices().get(i).names(), probabilities.get(i)));
      }
      options.sort(Comparator.comparing(option -> -option.probability()));
      doubt = Optional.of(new Explanation.Doubt(options, chooser.leastProbability()));
    }
  }

  List<OpenFrame> open() {
    return open;
  }

  /** Closes the story of a cue that gives no event. */
  void end(Opening opening, String outcome) {
    end(opening, outcome, List.of());
  }

  /** Closes the story of a cue that may give events. */
  void end(Opening opening, List<Consolidator.Found> found) {
    end(opening, "", found);
  }

  private void end(Opening opening, String outcome, List<Consolidator.Found> found) {
    if (steps) {
      stories.add(new Story(opening, tried, doubt, outcome, found));
      tried = new ArrayList<>();
      doubt = Optional.empty();
    }
  }

  /**
   * The stories of all cues, in text order.
   *
   * @param events those of the whole article
   */
  List<Explanation.CueStory> stories(List<Consolidator.Event> events) {
    return stories.stream().map(story -> story(story, events)).toList();
  }

  private static Explanation.CueStory story(Story story, List<Consolidator.Event> events) {
    return new Explanation.CueStory(
        story.opening().unit().span(),
        story.opening().unit().text(),
        story.opening().cue().rule().id(),
        story.steps(),
        story.doubt(),
        story.outcome(),
        story.found().stream().map(found -> result(found, events)).toList());
  }

  private static Explanation.Result result(
      Consolidator.Found found, List<Consolidator.Event> events) {
    return new Explanation.Result(
        found.candidate(),
        events.stream()
            .filter(event -> event.of().contains(found))
            .map(Consolidator.Event::candidate)
            .findFirst());
  }

  /** {@code Leica + Huawei (der Konzern aus Shenzhen)}. */
  static String names(List<Referent> referents) {
    return referents.stream().map(Trace::name).collect(Collectors.joining(" + "));
  }

  private static String name(Referent referent) {
    return switch (referent.by()) {
      case NAME, CONTEXT -> referent.name();
      case COMPOUND, CALLED, DESCRIPTION, PRONOUN ->
          referent.name() + " («" + referent.text() + "»)";
    };
  }
}
