package org.partnerships.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnerships.article.Rejection;

/** A document that gave nothing, as a line of {@code rejects.jsonl}. */
public final class RejectRecord {
  private RejectRecord() {}

  /** The line, without a line end. */
  public static String line(Rejection rejection) {
    return Json.line(
        json ->
            json.text("id", rejection.id())
                .text("source", rejection.source())
                .text("stage", rejection.stage().label())
                .text("reason", rejection.reason().label())
                .text("message", rejection.message()));
  }

  /**
   * The rejection on a line.
   *
   * @throws MalformedRecordException if it is none
   */
  public static Rejection read(String line) {
    JsonNode json = Json.object(line);
    return new Rejection(
        Json.text(json, "id"),
        Json.text(json, "source"),
        Labels.read(Rejection.Stage.values(), Rejection.Stage::label, Json.text(json, "stage")),
        Labels.read(Rejection.Reason.values(), Rejection.Reason::label, Json.text(json, "reason")),
        Json.text(json, "message"));
  }
}
