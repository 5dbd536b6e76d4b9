package org.partnerships.jsonl;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerships.event.Kind;
import org.partnerships.merge.PairFact;
import org.partnerships.merge.Partnership;

/** What is known of two parties, as a line of {@code partnerships.jsonl}. */
public final class PartnershipRecord {
  private PartnershipRecord() {}

  /** The line, without a line end. */
  public static String line(Partnership partnership) {
    return Json.line(
        json -> {
          json.text("key", partnership.key())
              .objects(
                  "parties",
                  List.of(partnership.first(), partnership.second()),
                  (p, v) -> p.text("name", v.name()).text("key", v.key()))
              .text("status", partnership.status().label());
          milestone(json, "started", partnership.started());
          milestone(json, "ended", partnership.ended());
          json.texts("kinds", partnership.kinds().stream().map(Kind::label).toList())
              .texts("subjects", partnership.subjects())
              .objects("timeline", partnership.timeline(), PartnershipRecord::entry)
              .number("documents", partnership.documents())
              .number("independent_documents", partnership.independentDocuments())
              .text("first_seen", partnership.firstSeen().map(LocalDate::toString))
              .text("last_seen", partnership.lastSeen().map(LocalDate::toString))
              .fraction("confidence", partnership.confidence());
        });
  }

  private static void milestone(
      Json.ObjectWriter json, String field, Optional<Partnership.Milestone> milestone)
      throws IOException {
    if (milestone.isEmpty()) {
      json.nothing(field);
      return;
    }
    json.object(
        field,
        inside ->
            period(inside, milestone.get().date())
                .number("documents", milestone.get().documents()));
  }

  private static void entry(Json.ObjectWriter json, Partnership.Entry entry) throws IOException {
    json.text("phase", entry.phase().label()).text("modality", entry.modality().label());
    if (entry.date().isPresent()) {
      json.object("date", inside -> period(inside, entry.date().get()));
    } else {
      json.nothing("date");
    }
    json.texts("documents", entry.documents()).fraction("confidence", entry.confidence());
  }

  private static Json.ObjectWriter period(Json.ObjectWriter json, PairFact.Period period)
      throws IOException {
    return json.text("value", period.value())
        .text("earliest", period.earliest().toString())
        .text("latest", period.latest().toString());
  }
}
