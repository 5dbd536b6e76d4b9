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
 * @param contradictions where statements do not agree; all of them are in the timeline
 * @param documents how many say so
 * @param independentDocuments the same, copies of one text counted once
 * @param firstSeen the first day of publication
 * @param lastSeen the last day of publication
 * @param confidence 0 to 1: that there was such a partnership
 */
public record Partnership(
    Partner first,
    Partner second,
    Status status,
    Optional<Milestone> started,
    Optional<Milestone> ended,
    List<Kind> kinds,
    List<String> subjects,
    List<Entry> timeline,
    List<Contradiction> contradictions,
    int documents,
    int independentDocuments,
    Optional<LocalDate> firstSeen,
    Optional<LocalDate> lastSeen,
    double confidence) {

  /**
   * A party over all documents.
   *
   * @param key its stable join key
   * @param name what a database would show
   * @param id from the user's own list of names
   * @param aliases other names that it has in events, and those of the user's own list by which
   *     documents call it, with its keys there
   */
  public record Partner(String key, String name, Optional<String> id, List<PairFact.Name> aliases) {
    public Partner {
      aliases = List.copyOf(aliases);
    }
  }

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

  /**
   * One thing that happened, and the documents that say so.
   *
   * @param date the most exact date that they give
   * @param documents the first report first, then its repetitions; undated documents last
   * @param independentDocuments how many, copies of one text counted once
   * @param firstSeen the day of the first report
   */
  public record Entry(
      Phase phase,
      Modality modality,
      Optional<PairFact.Period> date,
      List<String> documents,
      int independentDocuments,
      Optional<LocalDate> firstSeen,
      double confidence) {
    public Entry {
      documents = List.copyOf(documents);
    }
  }

  /** What statements do not agree about. */
  public enum Disagreement {
    /** Several starts, with no end between them. */
    STARTED,
    /** Several ends, with no start between them. */
    ENDED,
    /** Going on, by a document that came out after the end. */
    ONGOING,
    /** Stated by one, denied by another. */
    DENIED;

    /** The word in the record: {@code started}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Statements that do not agree.
   *
   * @param values what they say: dates, or the phases that are denied
   */
  public record Contradiction(Disagreement about, List<String> values) {
    public Contradiction {
      values = List.copyOf(values);
    }
  }

  public Partnership {
    contradictions = List.copyOf(contradictions);
    kinds = List.copyOf(kinds);
    subjects = List.copyOf(subjects);
    timeline = List.copyOf(timeline);
  }

  /** Stable, and the same for both orders of the parties. */
  public String key() {
    return first.key() + "|" + second.key();
  }
}
