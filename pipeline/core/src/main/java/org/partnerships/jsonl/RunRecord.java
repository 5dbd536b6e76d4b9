package org.partnerships.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a run read, found and rejected, and with what: {@code run.json}.
 *
 * @param setting with what it ran
 * @param complete false if it was stopped before the end of its input
 * @param start when it first began
 * @param end when it ended
 * @param documents what became of its documents
 * @param events how many it found
 * @param rejects its rejected documents by reason
 * @param secondsPerStage where the time went, added up over all threads
 * @param total what the folder holds now, of this run and all before it
 */
public record RunRecord(
    Setting setting,
    boolean complete,
    Instant start,
    Instant end,
    Documents documents,
    long events,
    Map<String, Long> rejects,
    Map<String, Double> secondsPerStage,
    Total total) {
  private static final String SCHEMA = "partnership-run/1";

  /**
   * With what a run is done.
   *
   * @param version of this program
   * @param java of the virtual machine
   * @param threads how many articles at a time; changes no result
   * @param options the other options, which may change results, inputs included
   * @param models the digest of each model, rule file and word list, by its path
   */
  public record Setting(
      String version,
      String java,
      int threads,
      Map<String, Object> options,
      Map<String, String> models) {
    public Setting {
      options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
      models = Collections.unmodifiableMap(new TreeMap<>(models));
    }
  }

  /**
   * Documents of a run; none is missing: {@code read = withEvents + withoutEvents + rejected +
   * skippedAsSeen}.
   *
   * @param updated those of them that were known with another content
   */
  public record Documents(
      long read,
      long withEvents,
      long withoutEvents,
      long rejected,
      long skippedAsSeen,
      long updated) {
    public Documents {
      if (read != withEvents + withoutEvents + rejected + skippedAsSeen) {
        throw new IllegalArgumentException("the counts do not add up to " + read);
      }
    }
  }

  /** What a folder holds after a run. */
  public record Total(long documents, long events, long partnerships, long rejects) {}

  public RunRecord {
    rejects = Collections.unmodifiableMap(new TreeMap<>(rejects));
    secondsPerStage = Collections.unmodifiableMap(new LinkedHashMap<>(secondsPerStage));
  }

  /** Of the program that ran. */
  public String version() {
    return setting.version();
  }

  /** The file's content. */
  public String page() {
    return Json.page(
        json ->
            json.text("schema", SCHEMA)
                .text("version", setting.version())
                .text("java", setting.java())
                .flag("complete", complete)
                .text("start", start.toString())
                .text("end", end.toString())
                .number("documents_read", documents.read())
                .number("documents_with_events", documents.withEvents())
                .number("documents_without_events", documents.withoutEvents())
                .number("documents_rejected", documents.rejected())
                .number("documents_skipped_as_seen", documents.skippedAsSeen())
                .number("documents_updated", documents.updated())
                .number("events", events)
                .value("rejects", rejects)
                .value("seconds_per_stage", secondsPerStage)
                .object(
                    "total",
                    inside ->
                        inside
                            .number("documents", total.documents())
                            .number("events", total.events())
                            .number("partnerships", total.partnerships())
                            .number("rejects", total.rejects()))
                .number("threads", setting.threads())
                .value("options", setting.options())
                .value("models", setting.models()));
  }

  /**
   * The models that an earlier run used, by its file's content.
   *
   * @throws MalformedRecordException if it is no such file
   */
  public static Map<String, String> models(String page) {
    JsonNode models = Json.object(page).path("models");
    Map<String, String> digests = new TreeMap<>();
    models.fieldNames().forEachRemaining(path -> digests.put(path, Json.text(models, path)));
    return digests;
  }

  /**
   * A run, by its file's content.
   *
   * @throws MalformedRecordException if it is no such file
   */
  public static RunRecord read(String page) {
    JsonNode json = Json.object(page);
    try {
      return new RunRecord(
          new Setting(
              Json.text(json, "version"),
              Json.text(json, "java"),
              Json.number(json, "threads"),
              Json.map(json.path("options")),
              models(page)),
          json.path("complete").asBoolean(),
          Instant.parse(Json.text(json, "start")),
          Instant.parse(Json.text(json, "end")),
          readDocuments(json),
          json.path("events").asLong(),
          counts(json.path("rejects"), JsonNode::asLong),
          counts(json.path("seconds_per_stage"), JsonNode::asDouble),
          readTotal(json.path("total")));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new MalformedRecordException("no run: " + e.getMessage(), e);
    }
  }

  private static Documents readDocuments(JsonNode json) {
    return new Documents(
        json.path("documents_read").asLong(),
        json.path("documents_with_events").asLong(),
        json.path("documents_without_events").asLong(),
        json.path("documents_rejected").asLong(),
        json.path("documents_skipped_as_seen").asLong(),
        json.path("documents_updated").asLong());
  }

  private static Total readTotal(JsonNode json) {
    return new Total(
        json.path("documents").asLong(),
        json.path("events").asLong(),
        json.path("partnerships").asLong(),
        json.path("rejects").asLong());
  }

  private static <T> Map<String, T> counts(JsonNode object, Function<JsonNode, T> value) {
    Map<String, T> counts = new LinkedHashMap<>();
    object.fieldNames().forEachRemaining(name -> counts.put(name, value.apply(object.path(name))));
    return counts;
  }
}
