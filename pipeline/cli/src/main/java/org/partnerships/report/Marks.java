package org.partnerships.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.partnerships.article.Span;
import org.partnerships.event.Evidence;
import org.partnerships.event.PartnershipEvent;

/** What is marked in a sentence: parties before date before cue where they overlap. */
final class Marks {
  /**
   * A part of the sentence's own text and why it is marked: {@code party}, {@code date}, {@code
   * cue}.
   */
  record Mark(Span span, String why) {}

  private Marks() {}

  /** Marks that do not overlap, in text order; all of them lie within the text. */
  static List<Mark> of(PartnershipEvent event, CueWords cues) {
    Evidence evidence = event.evidence().get(0);
    List<Mark> marks = new ArrayList<>();
    event.parties().stream()
        .flatMap(party -> party.mentions().stream())
        .forEach(mention -> add(marks, mention.span(), evidence, "party"));
    event.date().ifPresent(date -> add(marks, date.span(), evidence, "date"));
    cues.in(evidence.text()).forEach(span -> addFree(marks, new Mark(span, "cue")));
    marks.sort(Comparator.comparing(Mark::span));
    return marks;
  }

  private static void add(List<Mark> marks, Span inArticle, Evidence evidence, String why) {
    int offset = evidence.span().begin();
    int begin = inArticle.begin() - offset;
    int end = inArticle.end() - offset;
    if (begin >= 0 && end > begin && end <= evidence.text().length()) {
      addFree(marks, new Mark(new Span(begin, end), why));
    }
  }

  private static void addFree(List<Mark> marks, Mark mark) {
    boolean isFree =
        marks.stream()
            .noneMatch(
                other ->
                    other.span().begin() < mark.span().end()
                        && mark.span().begin() < other.span().end());
    if (isFree) {
      marks.add(mark);
    }
  }
}
