package org.partnerships.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README shows is what happens. */
class ReadmeTest {
  private static final Path ROOT = Path.of("../..");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static String readme;

  @BeforeAll
  static void readsReadme() throws Exception {
    readme = Files.readString(ROOT.resolve("README.md"));
  }

  @Test
  void itsTwoCommandsAreThoseOfTheContract() {
    assertEquals(
        List.of(
            "mvn -q -DskipTests package && java -jar pipeline/cli/target/partnerships.jar"
                + " run corpus --out out",
            "mvn verify"),
        readme.lines().filter(line -> line.startsWith("mvn ")).toList());
  }

  @Test
  void itsRecordComesOutOfTheSampleCorpus() throws Exception {
    Matcher block = Pattern.compile("(?s)```json\n(.*?)```").matcher(readme);
    assertTrue(block.find(), "no JSON record in README");
    ObjectNode shown = (ObjectNode) JSON.readTree(block.group(1));
    Path page = ROOT.resolve("corpus").resolve(shown.at("/document/id").asText());
    CommandLineFixture.Result result =
        CommandLineFixture.run("run", page.toString(), "--out", folder.toString());
    assertEquals(0, result.status(), result.err());
    List<JsonNode> found = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("events.jsonl"))) {
      found.add(likeShown(JSON.readTree(line), shown));
    }
    assertTrue(found.contains(shown), () -> "shown: " + shown + "\nfound: " + found);
  }

  /** Run by itself, a file has its name for an id, and so the event has another id. */
  private static JsonNode likeShown(JsonNode event, ObjectNode shown) {
    ObjectNode copy = event.deepCopy();
    copy.set("id", shown.get("id"));
    ObjectNode document = (ObjectNode) copy.get("document");
    document.set("id", shown.at("/document/id"));
    document.set("source", shown.at("/document/source"));
    return copy;
  }

  @Test
  void itsExplanationRuns() {
    String line =
        readme.lines().filter(l -> l.contains(" explain --text ")).findFirst().orElseThrow();
    Matcher arguments = Pattern.compile("--text \"(.*)\" --published (\\S+)").matcher(line);
    assertTrue(arguments.find(), line);
    CommandLineFixture.Result result =
        CommandLineFixture.run(
            "explain", "--text", arguments.group(1), "--published", arguments.group(2));
    assertEquals(0, result.status(), result.err());
    assertTrue(result.out().contains("Huawei + Leica") || result.out().contains("Leica + Huawei"));
  }

  @Test
  void itsReportExportsAndQueriesRun() throws Exception {
    Path out = folder.resolve("out");
    run("run", ROOT.resolve("corpus/feed").toString(), "--out", out.toString());
    for (String line : readme.lines().filter(l -> l.matches(".*jar (report|export) .*")).toList()) {
      run(line.replaceFirst("^.*?jar (?=report|export)", "").replace(" out", " " + out).split(" "));
    }
    for (String name : List.of("report.html", "events.bulk.ndjson", "opensearch-template.json")) {
      assertTrue(Files.size(out.resolve(name)) > 0, name);
    }
    Matcher query = Pattern.compile("(?s)```sql\n(.*?'out/.*?)```").matcher(readme);
    assertTrue(query.find(), "no query of the results in README");
    String sql = query.group(1).replace("'out/", "'" + out + "/");
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet result = duckDb.createStatement().executeQuery(sql)) {
      assertTrue(result.next(), "no active partnership");
    }
  }

  private static void run(String... arguments) {
    CommandLineFixture.Result result = CommandLineFixture.run(arguments);
    assertTrue(result.status() <= 1, result.err());
  }
}
