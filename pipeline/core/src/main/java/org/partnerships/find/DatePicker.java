package org.partnerships.find;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnerships.article.Span;
import org.partnerships.article.TimeExpression;
import org.partnerships.article.TimeExpression.TimexType;
import org.partnerships.event.Phase;
import org.partnerships.rule.Unit;

/** Chooses the date of an event among the dates of its sentence. */
final class DatePicker {
  private final GermanWords words;

  DatePicker(GermanWords words) {
    this.words = words;
  }

  /** The nearest date of the cue's clause, else of the sentence, that fits the phase. */
  Optional<TimeExpression> pick(SentenceView view, int cueUnit, Phase phase) {
    Unit cue = view.units().get(cueUnit);
    List<TimeExpression> fitting =
        view.dates().stream()
            .filter(date -> date.type() == TimexType.DATE && date.earliest().isPresent())
            .filter(date -> !endsTerm(view, date) || phase == Phase.ENDED)
            .toList();
    Comparator<TimeExpression> nearest =
        Comparator.<TimeExpression>comparingInt(date -> inClause(view, cueUnit, date) ? 0 : 1)
            .thenComparingInt(date -> distance(date.span(), cue.span()))
            .thenComparing(TimeExpression::span);
    return fitting.stream().min(nearest);
  }

  private static boolean inClause(SentenceView view, int cueUnit, TimeExpression date) {
    int unit = unitAt(view, date.span());
    return unit >= 0 && view.sameClause(unit, cueUnit);
  }

  /** {@code bis 2027}: the end of a term, not the date of the news. */
  private boolean endsTerm(SentenceView view, TimeExpression date) {
    int unit = unitAt(view, date.span());
    for (int back = unit - 1; back >= Math.max(0, unit - 2); back--) {
      if (words.endsTerm(view.units().get(back).text())) {
        return true;
      }
    }
    return false;
  }

  private static int unitAt(SentenceView view, Span span) {
    for (int unit = 0; unit < view.units().size(); unit++) {
      if (view.units().get(unit).span().overlaps(span)) {
        return unit;
      }
    }
    return -1;
  }

  private static int distance(Span a, Span b) {
    return a.begin() < b.begin()
        ? Math.max(0, b.begin() - a.end())
        : Math.max(0, a.begin() - b.end());
  }
}
