package org.partnerships.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.partnerships.article.EntityType;
import org.partnerships.event.EventDate;
import org.partnerships.event.EventDocument;
import org.partnerships.event.Evidence;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;
import org.partnerships.event.Party.PartyMention;
import org.partnerships.event.Phase;

/** An event as a line of {@code events.jsonl}. */
public final class EventRecord {
  private static final String SCHEMA = "partnership-event/1";

  private EventRecord() {}

  /** The line, without a line end. */
  public static String line(PartnershipEvent event) {
    return Json.line(
        json -> {
          json.text("schema", SCHEMA)
              .text("id", event.id())
              .object("document", document -> document(document, event.document()))
              .objects("parties", event.parties(), EventRecord::party)
              .text("kind", event.kind().label())
              .text("phase", event.phase().label())
              .text("modality", event.modality().label());
          date(json, event.date());
          json.text("subject", event.subject())
              .objects("evidence", event.evidence(), EventRecord::evidence)
              .text("rule", event.rule())
              .fraction("confidence", event.confidence());
        });
  }

  private static void document(Json.ObjectWriter json, EventDocument document) throws IOException {
    json.text("id", document.id())
        .text("url", document.url())
        .text("source", document.source())
        .text("title", document.title())
        .text("published", document.published().map(LocalDate::toString))
        .text("cluster", document.cluster())
        .value("extra", document.extra());
  }

  private static void party(Json.ObjectWriter json, Party party) throws IOException {
    json.text("name", party.name())
        .text("key", party.key())
        .text("id", party.id())
        .text("type", party.type().name())
        .objects(
            "mentions",
            party.mentions(),
            (m, v) -> AnnotatedRecord.span(m.text("text", v.text()), v.span()));
  }

  private static void date(Json.ObjectWriter json, Optional<EventDate> date) throws IOException {
    if (date.isEmpty()) {
      json.nothing("date");
      return;
    }
    EventDate d = date.get();
    json.object(
        "date",
        inside ->
            AnnotatedRecord.span(
                inside
                    .text("value", d.value())
                    .text("earliest", d.earliest().toString())
                    .text("latest", d.latest().toString())
                    .text("text", d.text()),
                d.span()));
  }

  private static void evidence(Json.ObjectWriter json, Evidence evidence) throws IOException {
    AnnotatedRecord.span(json.text("text", evidence.text()), evidence.span());
  }

  /**
   * The event on a line.
   *
   * @throws MalformedRecordException if it is none
   */
  public static PartnershipEvent read(String line) {
    JsonNode json = Json.object(line);
    try {
      return new PartnershipEvent(
          Json.text(json, "id"),
          readDocument(json.path("document")),
          list(json.path("parties"), EventRecord::readParty),
          Labels.read(Kind.values(), Kind::label, Json.text(json, "kind")),
          Labels.read(Phase.values(), Phase::label, Json.text(json, "phase")),
          Labels.read(Modality.values(), Modality::label, Json.text(json, "modality")),
          json.path("date").isObject()
              ? Optional.of(readDate(json.path("date")))
              : Optional.empty(),
          Json.optionalText(json, "subject"),
          list(
              json.path("evidence"),
              e -> new Evidence(Json.text(e, "text"), AnnotatedRecord.span(e))),
          Json.text(json, "rule"),
          json.path("confidence").doubleValue());
    } catch (IllegalArgumentException e) {
      throw new MalformedRecordException("no event: " + e.getMessage(), e);
    }
  }

  private static EventDocument readDocument(JsonNode json) {
    return new EventDocument(
        Json.text(json, "id"),
        Json.optionalText(json, "url"),
        Json.text(json, "source"),
        Json.optionalText(json, "title"),
        Labels.day(Json.optionalText(json, "published")),
        Json.optionalText(json, "cluster"),
        Json.map(json.path("extra")));
  }

  private static Party readParty(JsonNode json) {
    return new Party(
        Json.text(json, "name"),
        Json.text(json, "key"),
        Json.optionalText(json, "id"),
        Labels.read(EntityType.values(), EntityType::name, Json.text(json, "type")),
        list(
            json.path("mentions"),
            m -> new PartyMention(Json.text(m, "text"), AnnotatedRecord.span(m))));
  }

  private static EventDate readDate(JsonNode json) {
    return new EventDate(
        Json.text(json, "value"),
        Labels.day(Json.text(json, "earliest")),
        Labels.day(Json.text(json, "latest")),
        Json.text(json, "text"),
        AnnotatedRecord.span(json));
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
    List<T> values = new ArrayList<>();
    array.forEach(element -> values.add(read.apply(element)));
    return values;
  }
}
