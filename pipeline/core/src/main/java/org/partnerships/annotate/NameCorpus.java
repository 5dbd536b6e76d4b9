package org.partnerships.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.partnerships.article.Span;

/** Reads texts whose names people have marked. */
final class NameCorpus {
  private static final ObjectMapper JSON = new ObjectMapper();

  private NameCorpus() {}

  /**
   * A text with its names.
   *
   * @param genre what kind of text the corpus says it is; empty if it does not
   */
  record Document(String id, String genre, String text, List<Marked> names) {}

  /** A marked stretch of the text. */
  record Marked(Span span, String type) {}

  /**
   * Reads JSON Lines ({@code text}, {@code mentions} with {@code type}, {@code begin}, {@code end})
   * or GermEval's table of tokens, whose sentences become a document each.
   */
  static List<Document> read(Path file) throws IOException {
    return file.toString().endsWith(".tsv") ? readTable(file) : readLines(file);
  }

  /** Without the byte order mark that some editors put before a file. */
  private static List<String> lines(Path file) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
    if (!lines.isEmpty() && lines.get(0).startsWith("\ufeff")) {
      lines.set(0, lines.get(0).substring(1));
    }
    return lines;
  }

  private static List<Document> readLines(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode row = JSON.readTree(line);
      List<Marked> names = new ArrayList<>();
      for (JsonNode mention : row.path("mentions")) {
        names.add(
            new Marked(
                Span.of(mention.path("begin").asInt(), mention.path("end").asInt()),
                mention.path("type").asText()));
      }
      documents.add(
          new Document(
              row.path("id").asText(),
              row.path("genre").asText(""),
              row.path("text").asText(),
              names));
    }
    return documents;
  }

  private static List<Document> readTable(Path file) throws IOException {
    List<Document> documents = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : lines(file)) {
      if (line.startsWith("#")) {
        continue;
      }
      if (line.isBlank()) {
        addSentence(rows, documents);
      } else {
        rows.add(line.split("\t"));
      }
    }
    addSentence(rows, documents);
    return documents;
  }

  private static void addSentence(List<String[]> rows, List<Document> documents) {
    if (rows.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    List<Marked> names = new ArrayList<>();
    int begin = 0;
    String type = "";
    for (String[] row : rows) {
      String tag = row[2];
      int end = text.length();
      if (!type.isEmpty() && !tag.equals("I-" + type)) {
        names.add(new Marked(Span.of(begin, end), type));
        type = "";
      }
      text.append(text.isEmpty() ? "" : " ");
      if (tag.startsWith("B-")) {
        begin = text.length();
        type = tag.substring(2);
      }
      text.append(row[1]);
    }
    if (!type.isEmpty()) {
      names.add(new Marked(Span.of(begin, text.length()), type));
    }
    documents.add(new Document(String.valueOf(documents.size()), "", text.toString(), names));
    rows.clear();
  }
}
