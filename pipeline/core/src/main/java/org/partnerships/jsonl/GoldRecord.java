package org.partnerships.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article with the events that a careful reader finds in it.
 *
 * @param id of the article
 * @param published the day of publication
 * @param title its headline
 * @param text its text
 * @param events what is right
 */
public record GoldRecord(
    String id,
    Optional<LocalDate> published,
    Optional<String> title,
    String text,
    List<GoldEvent> events) {

  /**
   * An event; where a field has several values, the first is preferred and each is right.
   *
   * @param parties two or more, each with all names that are accepted for it
   * @param phases labels of phases
   * @param modalities labels of modalities
   * @param dates TIMEX3 values; empty where no date is right
   * @param evidence the sentence that says so
   * @param optional true if finding it is neither rewarded nor held against a system
   */
  public record GoldEvent(
      List<List<String>> parties,
      List<String> phases,
      List<String> modalities,
      List<Optional<String>> dates,
      Optional<String> evidence,
      boolean optional) {
    public GoldEvent {
      parties = parties.stream().map(List::copyOf).toList();
      phases = List.copyOf(phases);
      modalities = List.copyOf(modalities);
      dates = List.copyOf(dates);
      if (parties.size() < 2 || parties.stream().anyMatch(List::isEmpty)) {
        throw new MalformedRecordException("an event with fewer than two named parties");
      }
    }
  }

  public GoldRecord {
    events = List.copyOf(events);
  }

  /**
   * The record on a line.
   *
   * @throws MalformedRecordException if it is none
   */
  public static GoldRecord read(String line) {
    JsonNode json = Json.object(line);
    if (!json.path("events").isArray()) {
      throw new MalformedRecordException("no list in the field events");
    }
    List<GoldEvent> events = new ArrayList<>();
    json.path("events").forEach(event -> events.add(event(event)));
    return new GoldRecord(
        Json.text(json, "id"),
        Labels.day(Json.optionalText(json, "published")),
        Json.optionalText(json, "title"),
        Json.text(json, "text"),
        events);
  }

  private static GoldEvent event(JsonNode json) {
    List<List<String>> parties = new ArrayList<>();
    json.path("parties").forEach(party -> parties.add(texts(party)));
    return new GoldEvent(
        parties,
        texts(json.path("phase")),
        texts(json.path("modality")),
        values(json.path("date")),
        Json.optionalText(json, "evidence"),
        json.path("optional").asBoolean(false));
  }

  private static List<String> texts(JsonNode json) {
    return values(json).stream().flatMap(Optional::stream).toList();
  }

  /** One value is a list of one. */
  private static List<Optional<String>> values(JsonNode json) {
    List<Optional<String>> values = new ArrayList<>();
    if (json.isArray()) {
      json.forEach(element -> values.add(Optional.ofNullable(element.textValue())));
    } else {
      values.add(Optional.ofNullable(json.textValue()));
    }
    return values;
  }
}
