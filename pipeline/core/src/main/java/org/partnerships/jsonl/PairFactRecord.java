package org.partnerships.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;
import org.partnerships.merge.PairFact;

/**
 * A fact about two parties as a short line, for sorting on disk; nobody else reads it. The keys
 * come first, so that sorted lines of one pair stand together.
 */
public final class PairFactRecord {
  private PairFactRecord() {}

  /** The line, without a line end. */
  public static String line(PairFact fact) {
    return Json.line(
        json -> {
          json.text("a", fact.first().key())
              .text("b", fact.second().key())
              .text("an", fact.first().name())
              .text("bn", fact.second().name())
              .text("ai", fact.first().id())
              .text("bi", fact.second().id())
              .text("ak", fact.first().localKey())
              .text("bk", fact.second().localKey())
              .text("al", fact.first().localName())
              .text("bl", fact.second().localName())
              .text("phase", fact.phase().label())
              .text("modality", fact.modality().label())
              .text("kind", fact.kind().label())
              .text("subject", fact.subject())
              .text("document", fact.document())
              .text("source", fact.source())
              .text("published", fact.published().map(LocalDate::toString))
              .fraction("confidence", fact.confidence());
          called(json, "ac", fact.first());
          called(json, "bc", fact.second());
          if (fact.date().isPresent()) {
            PairFact.Period date = fact.date().get();
            json.text("value", date.value())
                .text("earliest", date.earliest().toString())
                .text("latest", date.latest().toString());
          }
        });
  }

  private static void called(Json.ObjectWriter json, String field, PairFact.Name name)
      throws IOException {
    if (!name.called().isEmpty()) {
      json.texts(field, name.called());
    }
  }

  /**
   * The fact on a line.
   *
   * @throws MalformedRecordException if it is none
   */
  public static PairFact read(String line) {
    JsonNode json = Json.object(line);
    return new PairFact(
        name(json, "a"),
        name(json, "b"),
        Labels.read(Phase.values(), Phase::label, Json.text(json, "phase")),
        Labels.read(Modality.values(), Modality::label, Json.text(json, "modality")),
        period(json),
        Labels.read(Kind.values(), Kind::label, Json.text(json, "kind")),
        Json.optionalText(json, "subject"),
        Json.text(json, "document"),
        Json.text(json, "source"),
        Labels.day(Json.optionalText(json, "published")),
        json.path("confidence").doubleValue());
  }

  private static PairFact.Name name(JsonNode json, String side) {
    return new PairFact.Name(
        Json.text(json, side),
        Json.text(json, side + "n"),
        Json.optionalText(json, side + "i"),
        Json.text(json, side + "k"),
        Json.text(json, side + "l"),
        Json.texts(json, side + "c"));
  }

  private static Optional<PairFact.Period> period(JsonNode json) {
    return Json.optionalText(json, "value")
        .map(
            value ->
                new PairFact.Period(
                    value,
                    Labels.day(Json.text(json, "earliest")),
                    Labels.day(Json.text(json, "latest"))));
  }
}
