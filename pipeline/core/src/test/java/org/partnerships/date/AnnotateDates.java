package org.partnerships.date;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnerships.article.TimeExpression;
import org.partnerships.models.ModelFiles;

/**
 * Tags the texts of a file of JSON lines, so that they can be scored: {@code IN.jsonl OUT.jsonl}.
 */
final class AnnotateDates {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AnnotateDates() {}

  public static void main(String[] args) throws IOException {
    DateTagger tagger = new DateTagger(ModelFiles.builtIn());
    List<String> out = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      out.add(annotate(tagger, JSON.readTree(line)));
    }
    Files.write(Path.of(args[1]), out);
  }

  static String annotate(DateTagger tagger, JsonNode row) throws IOException {
    Optional<LocalDate> published =
        Optional.ofNullable(row.path("published").textValue()).map(LocalDate::parse);
    ObjectNode result = JSON.createObjectNode();
    result.putObject("document").put("id", row.path("id").asText());
    result.putArray("entities");
    ArrayNode dates = result.putArray("dates");
    for (TimeExpression date : tagger.tag(row.path("text").asText(), published)) {
      dates
          .addObject()
          .put("type", date.type().name())
          .put("value", date.value())
          .put("begin", date.span().begin())
          .put("end", date.span().end())
          .put("text", date.text());
    }
    return JSON.writeValueAsString(result);
  }
}
