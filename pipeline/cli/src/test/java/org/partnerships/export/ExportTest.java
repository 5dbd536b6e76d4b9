package org.partnerships.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Phase;
import org.partnerships.results.Events;
import org.partnerships.results.RunFolder;

class ExportTest {
  @TempDir Path folder;

  @BeforeEach
  void aRun() throws IOException {
    RunFolder.write(folder, events(), 3, List.of());
  }

  private static List<PartnershipEvent> events() {
    Optional<String> url = Optional.of("https://example.org/a");
    return List.of(
        Events.event(
            Events.document("a", "=HYPERLINK(\"x\")", url, "2022-06-07"),
            "Leica",
            "Huawei",
            Phase.STARTED,
            2016),
        Events.event(
            Events.document("b", "Zwei\nZeilen; \"Zitat\"", Optional.empty(), "2022-06-08"),
            "Leica",
            "Huawei",
            Phase.ENDED,
            2022),
        Events.event(
            Events.document("c", "Ä", Optional.empty(), "2022-06-09"),
            "Müller, Sohn",
            "+Plus",
            Phase.STARTED,
            2020));
  }

  @Test
  void duckDbReadsParquet() throws IOException, SQLException {
    Export.write(folder, Export.Format.PARQUET);
    assertEquals(
        List.of(
            "=HYPERLINK(\"x\")|2022-06-07|Huawei|2016-12-31|0.9",
            "Zwei\nZeilen; \"Zitat\"|2022-06-08|Huawei|2022-12-31|0.9",
            "Ä|2022-06-09|+Plus|2020-12-31|0.9"),
        query(
            "SELECT document.title, document.published, parties[1].name, date.latest, confidence"
                + " FROM '%s' ORDER BY document.id",
            "events.parquet"));
    assertEquals(
        List.of("huawei|leica|ended|2016|2|2022-06-08"),
        query(
            "SELECT key, status, started.value, len(timeline), last_seen FROM '%s'"
                + " WHERE list_contains(list_transform(parties, p -> p.name), 'Leica')",
            "partnerships.parquet"));
  }

  @Test
  void duckDbReadsTheJsonLinesThemselves() throws SQLException {
    assertEquals(
        List.of("started|2", "ended|1"),
        query(
            "SELECT phase, count(*) AS n FROM read_json_auto('%s') GROUP BY phase ORDER BY n DESC",
            "events.jsonl"));
  }

  @Test
  void spreadsheetsSeeTextAndNoFormula() throws IOException {
    Export.write(folder, Export.Format.CSV);
    String text = Files.readString(folder.resolve("events.csv"));
    assertEquals('\ufeff', text.charAt(0));
    List<CSVRecord> rows =
        CSVParser.parse(
                text.substring(1),
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
            .getRecords();
    assertEquals("'=HYPERLINK(\"x\")", rows.get(0).get("title"));
    assertEquals("Zwei\nZeilen; \"Zitat\"", rows.get(1).get("title"));
    assertEquals("'+Plus; Müller, Sohn", rows.get(2).get("parties"));
    assertEquals("2020-01-01", rows.get(2).get("earliest"));
    assertEquals("", rows.get(2).get("party_ids"));
    assertTrue(
        Files.readString(folder.resolve("partnerships.csv"))
            .contains("huawei|leica,Huawei,Leica,ended,2016,1,2022"));
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '§',
      value = {"=1,'=1", "@a,'@a", "-1,'-1", "+1,'+1", " =1,' =1", "a=1,a=1", "2016-01,2016-01"})
  void formulas(String text, String cell) {
    assertEquals(cell, CsvFiles.text(text));
  }

  @Test
  void bulkLinesComeInPairsUnderTheEventsId() throws IOException {
    Export.write(folder, Export.Format.OPENSEARCH);
    ObjectMapper json = new ObjectMapper();
    List<String> lines = Files.readAllLines(folder.resolve("events.bulk.ndjson"));
    List<String> events = Files.readAllLines(folder.resolve("events.jsonl"));
    assertEquals(2 * events.size(), lines.size());
    for (int i = 0; i < events.size(); i++) {
      JsonNode action = json.readTree(lines.get(2 * i));
      JsonNode event = json.readTree(lines.get(2 * i + 1));
      assertEquals("partnership-events", action.at("/index/_index").asText());
      assertEquals(event.get("id"), action.at("/index/_id"));
      assertEquals(json.readTree(events.get(i)), event);
    }
    assertTrue(Files.readString(folder.resolve("events.bulk.ndjson")).endsWith("}\n"));
    assertTrue(json.readTree(folder.resolve("opensearch-template.json").toFile()).has("template"));
    List<String> pairs = Files.readAllLines(folder.resolve("partnerships.bulk.ndjson"));
    assertEquals(4, pairs.size());
    assertEquals(42, json.readTree(pairs.get(0)).at("/index/_id").asText().length());
    assertTrue(Files.readString(folder.resolve("partnerships.bulk.ndjson")).endsWith("}\n"));
  }

  private List<String> query(String sql, String file) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement();
        ResultSet result = statement.executeQuery(sql.formatted(folder.resolve(file)))) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(result.getString(i));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }
}
