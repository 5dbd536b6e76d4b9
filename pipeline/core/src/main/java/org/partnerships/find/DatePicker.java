package org.partnerships.find;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerships.article.Span;
import org.partnerships.article.TimeExpression;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;
import org.partnerships.models.ModelFiles;
import org.partnerships.rule.Match;
import org.partnerships.rule.Unit;
import org.partnerships.rule.WordList;

/**
 * Chooses the date of an event among the dates of its sentence: by what a date belongs to, by
 * clause, and only then by distance.
 */
final class DatePicker {
  /** So many sentences behind an event may still tell its day. */
  private static final int SENTENCES_ON = 2;

  /** So many sentences before an event may tell its day. */
  private static final int SENTENCES_BACK = 2;

  /** News tells of no more than so many days before its publication. */
  private static final int NEWS_DAYS = 62;

  private final DateReader reader;
  private final WordList agreement;
  private final WordList announcements;

  DatePicker(ModelFiles models, GermanWords words) {
    this.reader = new DateReader(words);
    this.agreement = WordList.of("agreement-words", models.words("words/agreement-words.txt"));
    this.announcements =
        WordList.of("announcement-nouns", models.words("words/announcement-nouns.txt"));
  }

  /**
   * The day that the next sentences tell, where the event's own has none: {@code Das teilten beide
   * am Freitag mit}. They must speak of the news, and of no other organisation.
   */
  Optional<TimeExpression> pickBehind(
      Views views,
      SentenceView view,
      PhaseReader.Reading reading,
      Modality modality,
      Set<String> parties,
      Optional<LocalDate> published) {
    if (modality == Modality.DENIED || reading.phase() == Phase.ONGOING) {
      return Optional.empty();
    }
    for (int on = 1; on <= SENTENCES_ON; on++) {
      Optional<SentenceView> next = views.at(view.index() + on);
      if (next.isEmpty() || !isOf(next.get(), parties)) {
        return Optional.empty();
      }
      Optional<TimeExpression> day = dayOfNews(next.get(), reading.phase(), published);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /**
   * The day that a sentence before tells, where the event's own has none: {@code Am 31. Mai kam die
   * nächste Mitteilung}. Up to there, no other organisation is named.
   */
  Optional<TimeExpression> pickBefore(Views views, SentenceView view, Set<String> parties) {
    for (int back = 1; back <= SENTENCES_BACK; back++) {
      Optional<SentenceView> before = views.at(view.index() - back);
      if (before.isEmpty() || !isOf(before.get(), parties)) {
        return Optional.empty();
      }
      if (before.get().units().stream().anyMatch(announcements::contains)) {
        return reader.read(before.get()).stream()
            .filter(date -> date.isFree() && date.kind() == StatedDate.Kind.AT)
            .map(StatedDate::date)
            .filter(DatePicker::isDay)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static boolean isDay(TimeExpression date) {
    return date.earliest().isPresent() && date.earliest().equals(date.latest());
  }

  private static boolean isOf(SentenceView view, Set<String> parties) {
    return view.parties().values().stream()
        .flatMap(List::stream)
        .allMatch(referent -> parties.contains(referent.name()));
  }

  private Optional<TimeExpression> dayOfNews(
      SentenceView view, Phase phase, Optional<LocalDate> published) {
    if (view.units().stream().noneMatch(agreement::contains)) {
      return Optional.empty();
    }
    return reader.read(view).stream()
        .filter(date -> tells(view, date, phase))
        .filter(date -> isNews(date.date(), published))
        .map(StatedDate::date)
        .findFirst();
  }

  /** What happened long before the publication is not the news. */
  private static boolean isNews(TimeExpression date, Optional<LocalDate> published) {
    return published
        .map(day -> !date.latest().orElseThrow().isBefore(day.minusDays(NEWS_DAYS)))
        .orElse(
            date.latest().orElseThrow().toEpochDay() - date.earliest().orElseThrow().toEpochDay()
                < 1);
  }

  private boolean tells(SentenceView view, StatedDate date, Phase phase) {
    if (!date.isFree()) {
      return (!date.ending() || phase == Phase.ENDED) && isOfAgreement(view, date);
    }
    return date.kind() == StatedDate.Kind.AT
        || date.kind() == StatedDate.Kind.SINCE && phase == Phase.SOUGHT;
  }

  /** The date of an event; none for what is denied, and none that belongs to something else. */
  Optional<TimeExpression> pick(
      SentenceView view, int cueUnit, PhaseReader.Reading reading, Modality modality) {
    if (modality == Modality.DENIED) {
      return Optional.empty();
    }
    if (reading.within().isPresent()) {
      return pickWithin(view, cueUnit, reading);
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

  /** Where the words that say what happened are known, the date is theirs, or there is none. */
  private Optional<TimeExpression> pickWithin(
      SentenceView view, int cueUnit, PhaseReader.Reading reading) {
    Match.Range within = reading.within().orElseThrow();
    List<StatedDate> fitting =
        reader.read(view).stream()
            .filter(date -> date.unit() >= within.begin() && date.unit() < within.end())
            .filter(
                date ->
                    reading.source() == PhaseReader.Source.ATTRIBUTE
                        || fits(view, cueUnit, date, reading.phase()))
            .toList();
    return nearest(view, cueUnit, fitting);
  }

  private boolean fits(SentenceView view, int cueUnit, StatedDate date, Phase phase) {
    boolean near = view.sameClause(date.unit(), cueUnit);
    if (!date.isFree()) {
      return (date.describes(cueUnit) || near && isOfAgreement(view, date))
          && fitsNoun(date, phase);
    }
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

  private boolean isOfAgreement(SentenceView view, StatedDate date) {
    return agreement.contains(view.units().get(date.noun().orElseThrow()));
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
