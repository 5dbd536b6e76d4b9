package org.partnerships.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnerships.article.Span;

/**
 * Why an article gives the events that it gives.
 *
 * @param cues every cue, with the rules tried on it
 * @param candidates what came of them
 * @param leastConfidence below this, what was found is dropped
 */
public record Explanation(List<CueStory> cues, List<Candidate> candidates, double leastConfidence) {
  /** That of an article in which nothing was looked for. */
  public static final Explanation NONE = new Explanation(List.of(), List.of(), 0);

  /**
   * One cue.
   *
   * @param span where it stands
   * @param text what stands there
   * @param rule the rule that saw it
   * @param steps the rules tried, in order
   * @param doubt who may be meant, where the sentence does not name every party
   * @param outcome the reason why there is no event; empty where one was found
   * @param results what was found
   */
  public record CueStory(
      Span span,
      String text,
      String rule,
      List<Step> steps,
      Optional<Doubt> doubt,
      String outcome,
      List<Result> results) {
    public CueStory {
      steps = List.copyOf(steps);
      results = List.copyOf(results);
    }
  }

  /**
   * A rule that was tried.
   *
   * @param what its kind: {@code slot}, {@code head}, {@code predicate}, {@code modality}, …
   * @param rule its id; empty where no rule says so
   * @param holds whether it matched
   * @param detail what it gave, or what was missing
   */
  public record Step(String what, String rule, boolean holds, String detail) {}

  /**
   * A party that the sentence leaves open.
   *
   * @param options who may be meant, the likeliest first; none where nobody is near, or no model is
   *     there to decide
   * @param leastProbability the first is taken if it is not less likely than this
   */
  public record Doubt(List<Option> options, double leastProbability) {
    public Doubt {
      options = List.copyOf(options);
    }
  }

  /**
   * Parties that may be meant.
   *
   * @param names all parties of the event that it would be
   * @param probability how likely it is right, 0 to 1
   */
  public record Option(List<String> names, double probability) {
    public Option {
      names = List.copyOf(names);
    }
  }

  /**
   * Something that was found.
   *
   * @param candidate it
   * @param toldBy the event that tells it, which may be another one; empty if it was dropped
   *     because its confidence is too low
   */
  public record Result(Candidate candidate, Optional<Candidate> toldBy) {}

  public Explanation {
    cues = List.copyOf(cues);
    candidates = List.copyOf(candidates);
  }

  /** What became of a cue, for people: a line for each thing that was found, or why none was. */
  public List<String> outcomes(CueStory story) {
    return story.results().isEmpty()
        ? List.of(story.outcome())
        : story.results().stream().map(this::outcome).toList();
  }

  private String outcome(Result result) {
    Candidate found = result.candidate();
    if (result.toldBy().isEmpty()) {
      return "no event: "
          + found.summary()
          + " is dropped, its confidence "
          + decimal(found.confidence())
          + " is below "
          + decimal(leastConfidence);
    }
    Candidate teller = result.toldBy().get();
    boolean itself = teller.cue().equals(found.cue()) && teller.rule().equals(found.rule());
    return itself
        ? "event: " + found.summary() + ", confidence " + decimal(found.confidence())
        : "no event of its own: "
            + found.summary()
            + " is told by the cue at "
            + teller.cue().begin()
            + "–"
            + teller.cue().end();
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
