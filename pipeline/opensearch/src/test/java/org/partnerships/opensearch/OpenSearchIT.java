package org.partnerships.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opensearch.node.NodeValidationException;

/**
 * A real OpenSearch takes what the jar exports, by the commands that README shows. The run in
 * {@code a-run} has dates of every kind, and fields of {@code extra} that are an object in one
 * document and text in the next.
 */
class OpenSearchIT {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern COMMAND =
      Pattern.compile(
          "curl -X (\\S+) localhost:9200(\\S+) -H 'Content-Type: (\\S+)' (?:-d|--data-binary) @out/(\\S+)");

  @TempDir static Path home;
  @TempDir static Path run;
  private static SearchServer server;
  private static String whyNot;

  @BeforeAll
  static void exportsAndLoadsTwice() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/a-run"))) {
      for (Path file : files.toList()) {
        Files.copy(file, run.resolve(file.getFileName()));
      }
    }
    export();
    start();
    if (server != null) {
      load();
      load();
      server.get("/_all/_refresh");
    }
  }

  @AfterAll
  static void stops() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  private static void start() {
    try {
      server = SearchServer.start(home);
    } catch (NodeValidationException | IOException | RuntimeException | LinkageError e) {
      whyNot = "OpenSearch does not start here, and was not tested: " + e;
    }
  }

  @BeforeEach
  void isThere() {
    Assumptions.assumeTrue(server != null, whyNot);
  }

  private static void export() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = ROOT.resolve("pipeline/cli/target/partnerships.jar").toString();
    Process process =
        new ProcessBuilder(java, "-jar", jar, "export", run.toString(), "--format", "opensearch")
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
  }

  private static void load() throws IOException, InterruptedException {
    Matcher command = COMMAND.matcher(Files.readString(ROOT.resolve("README.md")));
    int commands = 0;
    for (; command.find(); commands++) {
      JsonNode answer =
          JSON.readTree(
              server.send(
                  command.group(1),
                  command.group(2),
                  command.group(3),
                  run.resolve(command.group(4))));
      assertFalse(answer.path("errors").asBoolean(), answer::toString);
    }
    assertEquals(3, commands, "commands in README");
  }

  @ParameterizedTest
  @CsvSource({"partnership-events, events.jsonl", "partnerships, partnerships.jsonl"})
  void whatIsLoadedTwiceIsThereOnce(String index, String file) throws Exception {
    long lines = Files.readAllLines(run.resolve(file)).size();
    assertEquals(lines, JSON.readTree(server.get("/" + index + "/_count")).get("count").asLong());
  }

  @Test
  void readmesSearchFinds() throws Exception {
    Matcher command =
        Pattern.compile("curl 'localhost:9200(\\S+)'")
            .matcher(Files.readString(ROOT.resolve("README.md")));
    assertTrue(command.find(), "no search in README");
    assertEquals(1, JSON.readTree(server.get(command.group(1))).at("/hits/total/value").asInt());
  }

  @Test
  void eachEventStandsUnderItsIdAsItIs() throws Exception {
    for (String line : Files.readAllLines(run.resolve("events.jsonl"))) {
      JsonNode event = JSON.readTree(line);
      JsonNode found =
          JSON.readTree(server.get("/partnership-events/_doc/" + event.get("id").asText()));
      assertEquals(event, found.get("_source"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "partnership-events | phase:extended AND date.earliest:[2020-01-01 TO 2020-12-31] | 1",
        "partnership-events | date.value:\"2023-W17\" | 1",
        "partnership-events | parties.name:\"Brauerei Zellinger\" | 1",
        "partnership-events | parties.name:Brauerei | 0",
        "partnership-events | evidence.text:Verhandlung | 1", // The text has «Verhandlungen».
        "partnership-events | document.title:Nachtzüge | 1", // The title has «Nachtzug».
        "partnership-events | document.extra.rubrik:* | 0",
        "partnership-events | confidence:>0.85 | 3",
        "partnerships | status:active AND first_seen:[2020-12-01 TO *] | 8",
        "partnerships | parties.key:sbb | 3",
      })
  void itIsFound(String index, String query, int count) throws Exception {
    String answer =
        server.get("/" + index + "/_search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    JsonNode hits = JSON.readTree(answer).get("hits");
    assertEquals(count, hits.at("/total/value").asInt(), () -> query + ": " + hits);
  }

  @Test
  void fieldsAreWhatTheTemplateSays() throws Exception {
    JsonNode fields =
        JSON.readTree(server.get("/partnership-events/_mapping"))
            .at("/partnership-events/mappings/properties");
    List<String> types = new ArrayList<>();
    for (String field :
        List.of(
            "/document/properties/published",
            "/document/properties/title",
            "/date/properties/value",
            "/date/properties/latest",
            "/parties/properties/key",
            "/evidence/properties/text",
            "/confidence")) {
      types.add(fields.at(field).path("type").asText());
    }
    assertEquals(List.of("date", "text", "keyword", "date", "keyword", "text", "double"), types);
  }
}
