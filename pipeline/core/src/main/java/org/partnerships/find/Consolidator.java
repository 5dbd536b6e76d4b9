package org.partnerships.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.partnerships.article.Span;
import org.partnerships.article.TimeExpression;

/**
 * Makes one event of what an article says several times: a fact that is stated three times is one
 * event, and a vague mention of a partnership says nothing beside its start or end.
 */
final class Consolidator {
  /** A candidate and whether only the mere mention of a partnership speaks for it. */
  record Found(Candidate candidate, boolean vague) {
    Set<String> names() {
      Set<String> names = new TreeSet<>();
      candidate.parties().forEach(party -> names.add(party.name()));
      return names;
    }

    /** With the other's date, if it is the same fact and has none itself. */
    Found completedBy(Found other) {
      Candidate o = other.candidate();
      boolean same =
          candidate.phase() == o.phase()
              && candidate.modality() == o.modality()
              && names().equals(other.names());
      return same && candidate.date().isEmpty() && o.date().isPresent()
          ? new Found(candidate.at(o.date().get()), vague)
          : this;
    }
  }

  /**
   * An event of the article.
   *
   * @param best what tells it best
   * @param of all that tells it; grows while the article is consolidated
   */
  record Event(Found best, List<Found> of) {
    Candidate candidate() {
      return best.candidate();
    }

    static Event of(Found first) {
      return new Event(first, new ArrayList<>(List.of(first)));
    }

    Event and(Found next) {
      of.add(next);
      return new Event(best.completedBy(next), of);
    }
  }

  private Consolidator() {}

  /** Where the one stands that already says what the next says; -1 if none does. */
  private static int knownAt(List<Event> kept, Found next) {
    for (int i = 0; i < kept.size(); i++) {
      if (says(kept.get(i).best(), next)) {
        return i;
      }
    }
    return -1;
  }

  /** The events in text order. */
  static List<Event> consolidate(List<Found> found) {
    List<Found> ranked = new ArrayList<>(found);
    ranked.sort(
        Comparator.<Found, Boolean>comparing(Found::vague)
            .thenComparing(f -> -f.names().size())
            .thenComparing(f -> -f.candidate().confidence())
            .thenComparing(f -> f.candidate().date().isEmpty())
            .thenComparing(f -> f.candidate().evidence())
            .thenComparing(f -> f.candidate().cue())
            .thenComparing(f -> f.names().toString()));
    List<Event> kept = new ArrayList<>();
    for (Found next : ranked) {
      int known = knownAt(kept, next);
      if (known < 0) {
        kept.add(Event.of(next));
      } else {
        kept.set(known, kept.get(known).and(next));
      }
    }
    return kept.stream()
        .sorted(
            Comparator.<Event, Span>comparing(event -> event.candidate().evidence())
                .thenComparing(event -> event.candidate().cue())
                .thenComparing(event -> event.candidate().phase())
                .thenComparing(event -> event.candidate().parties().toString()))
        .toList();
  }

  /** True if the better one already says what the other says. */
  private static boolean says(Found better, Found other) {
    if (!better.names().containsAll(other.names())) {
      return false;
    }
    return other.vague() && (other.candidate().date().isEmpty() || sameDate(better, other))
        || better.candidate().phase() == other.candidate().phase() && !otherDate(better, other);
  }

  private static boolean sameDate(Found a, Found b) {
    return a.candidate().date().isPresent() && !otherDate(a, b);
  }

  /** Two dated events of one phase are two, if one date does not lie within the other. */
  private static boolean otherDate(Found a, Found b) {
    if (a.candidate().date().isEmpty() || b.candidate().date().isEmpty()) {
      return false;
    }
    TimeExpression x = a.candidate().date().get();
    TimeExpression y = b.candidate().date().get();
    return x.latest().get().isBefore(y.earliest().get())
        || y.latest().get().isBefore(x.earliest().get());
  }
}
