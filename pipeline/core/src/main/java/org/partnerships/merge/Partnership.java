package org.partnerships.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;

/**
 * All that is known of two parties.
 *
 * @param first the party whose key comes first
 * @param second the other one
 * @param status what it has come to
 * @param started the first start that is stated with a date
 * @param ended the last end that is stated with a date
 * @param kinds what it is about, the most frequent first
 * @param subjects products, projects and fields, the most frequent first
 * @param timeline what happened, in date order
 * @param documents how many say so
 * @param independentDocuments the same, copies of one text counted once
 * @param firstSeen the first day of publication
 * @param lastSeen the last day of publication
 * @param confidence 0 to 1: that there was such a partnership
 */
public record Partnership(
    PairFact.Name first,
    PairFact.Name second,
    Status status,
    Optional<Milestone> started,
    Optional<Milestone> ended,
    List<Kind> kinds,
    List<String> subjects,
    List<Entry> timeline,
    int documents,
    int independentDocuments,
    Optional<LocalDate> firstSeen,
    Optional<LocalDate> lastSeen,
    double confidence) {

  /** What a partnership has come to. */
  public enum Status {
    SOUGHT,
    ACTIVE,
    ENDED,
    FAILED,
    UNCLEAR;

    /** The word in the record: {@code active}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A start or an end.
   *
   * @param date the most exact date that is stated
   * @param documents how many independent documents give a date that agrees
   */
  public record Milestone(PairFact.Period date, int documents) {}

  /** One thing that happened, and the documents that say so. */
  public record Entry(
      Phase phase,
      Modality modality,
      Optional<PairFact.Period> date,
      List<String> documents,
      double confidence) {
    public Entry {
      documents = List.copyOf(documents);
    }
  }

  public Partnership {
    kinds = List.copyOf(kinds);
    subjects = List.copyOf(subjects);
    timeline = List.copyOf(timeline);
  }

  /** Stable, and the same for both orders of the parties. */
  public String key() {
    return first.key() + "|" + second.key();
  }
}
