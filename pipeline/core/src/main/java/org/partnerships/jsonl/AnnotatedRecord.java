package org.partnerships.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Span;
import org.partnerships.event.Cue;
import org.partnerships.event.Phase;

/** An article with its marks as a line: what {@code annotate} writes. */
public final class AnnotatedRecord {
  private AnnotatedRecord() {}

  /** The names that a line marks, with the id and the text of their document. */
  public record Names(String documentId, String text, List<Mention> mentions) {
    public Names {
      mentions = List.copyOf(mentions);
    }
  }

  /** The line, without a line end. */
  public static String line(Annotated annotated, List<Cue> cues) {
    return Json.line(
        json ->
            json.object(
                    "document",
                    document ->
                        document
                            .text("id", annotated.article().id())
                            .text(
                                "published",
                                annotated.article().published().map(LocalDate::toString))
                            .text("language", annotated.article().language()))
                .text("text", annotated.article().text())
                .objects("sentences", annotated.sentences(), (s, v) -> span(s, v.span()))
                .objects("entities", annotated.mentions(), AnnotatedRecord::mention)
                .objects(
                    "dates",
                    annotated.dates(),
                    (d, v) ->
                        span(d.text("type", v.type().name()).text("value", v.value()), v.span())
                            .text("text", v.text()))
                .objects(
                    "cues",
                    cues,
                    (c, v) ->
                        span(c, v.span())
                            .text("text", v.text())
                            .text("phase", v.phase().map(Phase::label))));
  }

  /**
   * The names on a line: of {@code annotate}, or of a gold file, which may call them {@code
   * mentions} and leave out all but type and place.
   *
   * @throws MalformedRecordException if it is no such line
   */
  public static Names names(String line) {
    JsonNode json = Json.object(line);
    JsonNode document = json.path("document").isObject() ? json.path("document") : json;
    String text = Json.text(json, "text");
    JsonNode entities = json.has("entities") ? json.path("entities") : json.path("mentions");
    return new Names(Json.text(document, "id"), text, mentions(entities, text));
  }

  private static List<Mention> mentions(JsonNode entities, String text) {
    List<Mention> mentions = new ArrayList<>();
    for (JsonNode entity : entities) {
      String type = Json.text(entity, "type");
      if (knows(type)) {
        Span span = span(entity);
        String covered = within(text, span, at -> at.of(text));
        mentions.add(
            new Mention(
                span,
                covered,
                EntityType.valueOf(type),
                Json.optionalText(entity, "name").orElse(covered),
                Json.optionalText(entity, "from").orElse("gold")));
      }
    }
    return mentions;
  }

  /** Other corpora mark more: OTH, for instance. */
  private static boolean knows(String type) {
    return List.of(EntityType.values()).stream().anyMatch(known -> known.name().equals(type));
  }

  private static <T> T within(String text, Span span, Function<Span, T> use) {
    if (span.end() > text.length()) {
      throw new MalformedRecordException(span + " lies outside of the text");
    }
    return use.apply(span);
  }

  private static void mention(Json.ObjectWriter json, Mention mention) throws IOException {
    span(json.text("type", mention.type().name()), mention.span())
        .text("text", mention.text())
        .text("name", mention.name())
        .text("from", mention.from());
  }

  static Json.ObjectWriter span(Json.ObjectWriter json, Span span) throws IOException {
    return json.number("begin", span.begin()).number("end", span.end());
  }

  static Span span(JsonNode json) {
    int begin = Json.number(json, "begin");
    int end = Json.number(json, "end");
    if (begin < 0 || end < begin) {
      throw new MalformedRecordException("no span: " + begin + " to " + end);
    }
    return Span.of(begin, end);
  }
}
