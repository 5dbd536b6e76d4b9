package org.partnerships.find;

import java.util.List;
import org.partnerships.article.Span;

/**
 * Why an article gives the events that it gives.
 *
 * @param cues every cue, with the rules tried on it
 * @param candidates what came of them
 */
public record Explanation(List<CueStory> cues, List<Candidate> candidates) {

  /**
   * One cue.
   *
   * @param span where it stands
   * @param text what stands there
   * @param rule the rule that saw it
   * @param steps the rules tried, in order
   * @param outcome the event, or the reason why there is none
   */
  public record CueStory(Span span, String text, String rule, List<Step> steps, String outcome) {
    public CueStory {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A rule that was tried.
   *
   * @param what its kind: {@code slot}, {@code head}, {@code predicate}, {@code modality}, …
   * @param rule its id
   * @param holds whether it matched
   * @param detail what it gave, or what was missing
   */
  public record Step(String what, String rule, boolean holds, String detail) {}

  public Explanation {
    cues = List.copyOf(cues);
    candidates = List.copyOf(candidates);
  }
}
