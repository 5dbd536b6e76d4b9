package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import org.partnerships.article.Span;

/** Notes what was tried on each cue; the answer to «why is this event here, why not that one». */
final class Trace {
  /** Takes no notes. */
  static final Trace NONE = new Trace(false);

  private final boolean on;
  private final List<Explanation.CueStory> stories = new ArrayList<>();
  private final List<OpenFrame> open = new ArrayList<>();
  private List<Explanation.Step> steps = new ArrayList<>();

  private Trace(boolean on) {
    this.on = on;
  }

  static Trace on() {
    return new Trace(true);
  }

  void note(String what, String rule, boolean holds, String detail) {
    if (on) {
      steps.add(new Explanation.Step(what, rule, holds, detail));
    }
  }

  /** Notes a frame that its sentence leaves open. */
  void open(OpenFrame frame) {
    if (on) {
      open.add(frame);
    }
  }

  List<OpenFrame> open() {
    return open;
  }

  /** Closes the story of one cue. */
  void cue(Span span, String text, String rule, String outcome) {
    if (on) {
      stories.add(new Explanation.CueStory(span, text, rule, steps, outcome));
      steps = new ArrayList<>();
    }
  }

  List<Explanation.CueStory> stories() {
    return stories;
  }
}
