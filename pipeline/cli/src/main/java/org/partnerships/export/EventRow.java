package org.partnerships.export;

import java.time.LocalDate;
import java.util.List;
import org.partnerships.event.EventDate;
import org.partnerships.event.EventDocument;
import org.partnerships.event.PartnershipEvent;

/**
 * An event as Parquet holds it: the fields and structure of {@code events.jsonl}. Parquet's columns
 * have no other word for «nothing» than null.
 */
record EventRow(
    String id,
    Document document,
    List<Party> parties,
    String kind,
    String phase,
    String modality,
    Date date,
    String subject,
    List<Sentence> evidence,
    String rule,
    double confidence) {

  record Document(
      String id, String url, String source, String title, LocalDate published, String cluster) {
    static Document of(EventDocument d) {
      return new Document(
          d.id(),
          d.url().orElse(null),
          d.source(),
          d.title().orElse(null),
          d.published().orElse(null),
          d.cluster().orElse(null));
    }
  }

  record Sentence(String text, int begin, int end) {}

  record Party(String name, String key, String id, String type, List<Sentence> mentions) {
    static Party of(org.partnerships.event.Party p) {
      return new Party(
          p.name(),
          p.key(),
          p.id().orElse(null),
          p.type().name(),
          p.mentions().stream()
              .map(m -> new Sentence(m.text(), m.span().begin(), m.span().end()))
              .toList());
    }
  }

  record Date(String value, LocalDate earliest, LocalDate latest, String text, int begin, int end) {
    static Date of(EventDate d) {
      return new Date(
          d.value(), d.earliest(), d.latest(), d.text(), d.span().begin(), d.span().end());
    }
  }

  static EventRow of(PartnershipEvent e) {
    return new EventRow(
        e.id(),
        Document.of(e.document()),
        e.parties().stream().map(Party::of).toList(),
        e.kind().label(),
        e.phase().label(),
        e.modality().label(),
        e.date().map(Date::of).orElse(null),
        e.subject().orElse(null),
        e.evidence().stream()
            .map(s -> new Sentence(s.text(), s.span().begin(), s.span().end()))
            .toList(),
        e.rule(),
        e.confidence());
  }
}
