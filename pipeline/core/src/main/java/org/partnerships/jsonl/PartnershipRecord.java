package org.partnerships.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;
import org.partnerships.merge.PairFact;
import org.partnerships.merge.Partnership;
import org.partnerships.merge.Partnership.Partner;

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
                  PartnershipRecord::partner)
              .text("status", partnership.status().label());
          milestone(json, "started", partnership.started());
          milestone(json, "ended", partnership.ended());
          json.texts("kinds", partnership.kinds().stream().map(Kind::label).toList())
              .texts("subjects", partnership.subjects())
              .objects("timeline", partnership.timeline(), PartnershipRecord::entry)
              .objects(
                  "contradictions",
                  partnership.contradictions(),
                  (c, v) -> c.text("about", v.about().label()).texts("values", v.values()))
              .number("documents", partnership.documents())
              .number("independent_documents", partnership.independentDocuments())
              .text("first_seen", partnership.firstSeen().map(LocalDate::toString))
              .text("last_seen", partnership.lastSeen().map(LocalDate::toString))
              .fraction("confidence", partnership.confidence());
        });
  }

  private static void partner(Json.ObjectWriter json, Partner partner) throws IOException {
    json.text("name", partner.name())
        .text("key", partner.key())
        .text("id", partner.id())
        .objects(
            "aliases", partner.aliases(), (a, v) -> a.text("name", v.name()).text("key", v.key()));
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
    json.texts("documents", entry.documents())
        .number("independent_documents", entry.independentDocuments())
        .text("first_seen", entry.firstSeen().map(LocalDate::toString))
        .fraction("confidence", entry.confidence());
  }

  private static Json.ObjectWriter period(Json.ObjectWriter json, PairFact.Period period)
      throws IOException {
    return json.text("value", period.value())
        .text("earliest", period.earliest().toString())
        .text("latest", period.latest().toString());
  }

  /**
   * The partnership on a line.
   *
   * @throws MalformedRecordException if it is none
   */
  public static Partnership read(String line) {
    JsonNode json = Json.object(line);
    JsonNode parties = json.path("parties");
    return new Partnership(
        readPartner(parties.path(0)),
        readPartner(parties.path(1)),
        Labels.read(
            Partnership.Status.values(), Partnership.Status::label, Json.text(json, "status")),
        readMilestone(json.path("started")),
        readMilestone(json.path("ended")),
        Json.texts(json, "kinds").stream()
            .map(kind -> Labels.read(Kind.values(), Kind::label, kind))
            .toList(),
        Json.texts(json, "subjects"),
        Json.list(json.path("timeline"), PartnershipRecord::readEntry),
        Json.list(json.path("contradictions"), PartnershipRecord::readContradiction),
        Json.number(json, "documents"),
        Json.number(json, "independent_documents"),
        Labels.day(Json.optionalText(json, "first_seen")),
        Labels.day(Json.optionalText(json, "last_seen")),
        json.path("confidence").doubleValue());
  }

  private static Partner readPartner(JsonNode json) {
    return new Partner(
        Json.text(json, "key"),
        Json.text(json, "name"),
        Json.optionalText(json, "id"),
        Json.list(
            json.path("aliases"),
            alias -> new PairFact.Name(Json.text(alias, "key"), Json.text(alias, "name"))));
  }

  private static Optional<Partnership.Milestone> readMilestone(JsonNode json) {
    return readPeriod(json)
        .map(date -> new Partnership.Milestone(date, Json.number(json, "documents")));
  }

  private static Optional<PairFact.Period> readPeriod(JsonNode json) {
    return json.isObject()
        ? Optional.of(
            new PairFact.Period(
                Json.text(json, "value"),
                Labels.day(Json.text(json, "earliest")),
                Labels.day(Json.text(json, "latest"))))
        : Optional.empty();
  }

  private static Partnership.Entry readEntry(JsonNode json) {
    return new Partnership.Entry(
        Labels.read(Phase.values(), Phase::label, Json.text(json, "phase")),
        Labels.read(Modality.values(), Modality::label, Json.text(json, "modality")),
        readPeriod(json.path("date")),
        Json.texts(json, "documents"),
        Json.number(json, "independent_documents"),
        Labels.day(Json.optionalText(json, "first_seen")),
        json.path("confidence").doubleValue());
  }

  private static Partnership.Contradiction readContradiction(JsonNode json) {
    return new Partnership.Contradiction(
        Labels.read(
            Partnership.Disagreement.values(),
            Partnership.Disagreement::label,
            Json.text(json, "about")),
        Json.texts(json, "values"));
  }
}
