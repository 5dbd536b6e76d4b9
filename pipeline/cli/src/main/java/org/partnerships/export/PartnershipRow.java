package org.partnerships.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerships.event.Kind;
import org.partnerships.merge.PairFact.Period;
import org.partnerships.merge.Partnership;

/** A partnership as Parquet holds it: the fields and structure of {@code partnerships.jsonl}. */
record PartnershipRow(
    String key,
    List<Partner> parties,
    String status,
    Milestone started,
    Milestone ended,
    List<String> kinds,
    List<String> subjects,
    List<Moment> timeline,
    List<Contradiction> contradictions,
    int documents,
    int independentDocuments,
    LocalDate firstSeen,
    LocalDate lastSeen,
    double confidence) {

  record Name(String name, String key) {}

  record Partner(String name, String key, String id, List<Name> aliases) {
    static Partner of(Partnership.Partner p) {
      return new Partner(
          p.name(),
          p.key(),
          p.id().orElse(null),
          p.aliases().stream().map(a -> new Name(a.name(), a.key())).toList());
    }
  }

  record Milestone(String value, LocalDate earliest, LocalDate latest, int documents) {
    static Milestone of(Optional<Partnership.Milestone> m) {
      return m.map(
              some ->
                  new Milestone(
                      some.date().value(),
                      some.date().earliest(),
                      some.date().latest(),
                      some.documents()))
          .orElse(null);
    }
  }

  record Day(String value, LocalDate earliest, LocalDate latest) {
    static Day of(Optional<Period> p) {
      return p.map(d -> new Day(d.value(), d.earliest(), d.latest())).orElse(null);
    }
  }

  record Moment(
      String phase,
      String modality,
      Day date,
      List<String> documents,
      int independentDocuments,
      LocalDate firstSeen,
      double confidence) {
    static Moment of(Partnership.Entry e) {
      return new Moment(
          e.phase().label(),
          e.modality().label(),
          Day.of(e.date()),
          e.documents(),
          e.independentDocuments(),
          e.firstSeen().orElse(null),
          e.confidence());
    }
  }

  record Contradiction(String about, List<String> values) {}

  static PartnershipRow of(Partnership p) {
    return new PartnershipRow(
        p.key(),
        List.of(Partner.of(p.first()), Partner.of(p.second())),
        p.status().label(),
        Milestone.of(p.started()),
        Milestone.of(p.ended()),
        p.kinds().stream().map(Kind::label).toList(),
        p.subjects(),
        p.timeline().stream().map(Moment::of).toList(),
        p.contradictions().stream()
            .map(c -> new Contradiction(c.about().label(), c.values()))
            .toList(),
        p.documents(),
        p.independentDocuments(),
        p.firstSeen().orElse(null),
        p.lastSeen().orElse(null),
        p.confidence());
  }
}
