package org.partnerships.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a run leaves beside its journal, so that the same command can continue it.
 *
 * @param setting what must be the same
 * @param fresh true if it does not build on what the folder held
 * @param start when it began
 */
public record UnfinishedRun(String setting, boolean fresh, Instant start) {

  /** The record for a setting; the number of threads is no part of it. */
  public static UnfinishedRun of(RunRecord.Setting setting, boolean fresh, Instant start) {
    Map<String, Object> same = new LinkedHashMap<>();
    same.put("version", setting.version());
    same.put("options", setting.options());
    same.put("models", setting.models());
    return new UnfinishedRun(Json.line(json -> json.value("setting", same)), fresh, start);
  }

  /** True if the other one is a run of the same command. */
  public boolean isSameCommand(UnfinishedRun other) {
    return setting.equals(other.setting) && fresh == other.fresh;
  }

  /** The line, without a line end. */
  public String line() {
    return Json.line(
        json -> json.text("setting", setting).flag("fresh", fresh).text("start", start.toString()));
  }

  /**
   * The record on a line.
   *
   * @throws MalformedRecordException if it is none
   */
  public static UnfinishedRun read(String line) {
    JsonNode json = Json.object(line);
    return new UnfinishedRun(
        Json.text(json, "setting"),
        json.path("fresh").asBoolean(),
        Instant.parse(Json.text(json, "start")));
  }
}
