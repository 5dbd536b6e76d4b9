package org.partnerships.find;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnerships.article.Span;
import org.partnerships.article.TimeExpression;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;
import org.partnerships.rule.Unit;

/**
 * Chooses the date of an event among the dates of its sentence: by what a date belongs to, by
 * clause, and only then by distance.
 */
final class DatePicker {
  private final DateReader reader;

  DatePicker(GermanWords words) {
    this.reader = new DateReader(words);
  }

  /** The date of an event; none for what is denied, and none that belongs to something else. */
  Optional<TimeExpression> pick(
      SentenceView view, int cueUnit, PhaseReader.Reading reading, Modality modality) {
    if (modality == Modality.DENIED) {
      return Optional.empty();
    }
    List<StatedDate> stated = reader.read(view);
    boolean attribute = reading.source() == PhaseReader.Source.ATTRIBUTE;
    List<StatedDate> own = stated.stream().filter(date -> date.describes(cueUnit)).toList();
    if (attribute && !own.isEmpty()) {
      return nearest(view, cueUnit, own);
    }
    List<StatedDate> fitting =
        stated.stream().filter(date -> fits(view, cueUnit, date, reading.phase())).toList();
    return nearest(view, cueUnit, fitting);
  }

  private static boolean fits(SentenceView view, int cueUnit, StatedDate date, Phase phase) {
    if (!date.isFree()) {
      return date.describes(cueUnit) && fitsNoun(date, phase);
    }
    boolean near = view.sameClause(date.unit(), cueUnit);
    return switch (date.kind()) {
      case UNTIL -> phase == Phase.ENDED;
      case FROM -> phase == Phase.ONGOING || phase == Phase.STARTED;
      case SINCE -> sinceFits(phase, near);
      case AT -> phase != Phase.ONGOING;
    };
  }

  /** What lasts since a day may have begun or ended on it, but not been widened. */
  private static boolean sinceFits(Phase phase, boolean near) {
    return switch (phase) {
      case ONGOING, SOUGHT -> true;
      case STARTED, ENDED -> near;
      default -> false;
    };
  }

  /** A date in the cue's own phrase is its beginning, unless it says that it is the end. */
  private static boolean fitsNoun(StatedDate date, Phase phase) {
    return date.ending()
        ? phase == Phase.ENDED
        : phase == Phase.ONGOING || phase == Phase.STARTED || phase == Phase.SOUGHT;
  }

  private static Optional<TimeExpression> nearest(
      SentenceView view, int cueUnit, List<StatedDate> dates) {
    Unit cue = view.units().get(cueUnit);
    return dates.stream()
        .min(
            Comparator.<StatedDate>comparingInt(
                    date -> view.sameClause(date.unit(), cueUnit) ? 0 : 1)
                .thenComparingInt(date -> distance(date.date().span(), cue.span()))
                .thenComparing(date -> date.date().span()))
        .map(StatedDate::date);
  }

  private static int distance(Span a, Span b) {
    return a.begin() < b.begin()
        ? Math.max(0, b.begin() - a.end())
        : Math.max(0, a.begin() - b.end());
  }
}
