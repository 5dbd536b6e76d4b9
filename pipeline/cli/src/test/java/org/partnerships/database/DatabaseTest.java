package org.partnerships.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
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
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Phase;
import org.partnerships.results.Events;
import org.partnerships.results.RunFolder;

/** On a real PostgreSQL, which starts for this test. */
class DatabaseTest {
  @TempDir Path folder;
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void starts() {
    try {
      postgres = EmbeddedPostgres.start();
    } catch (IOException | IllegalStateException | IllegalArgumentException e) {
      Assumptions.abort("PostgreSQL does not start here, and was not tested: " + e);
    }
  }

  @AfterAll
  static void stops() throws IOException {
    if (postgres != null) {
      postgres.close();
    }
  }

  private static PartnershipEvent event(String document, String other, Phase phase, int year) {
    return Events.event(
        Events.document(document, "Titel\u0000 'x'", Optional.empty(), "2022-06-07"),
        "Leica",
        other,
        phase,
        year);
  }

  @Test
  void loadingMirrorsTheFolderAgainAndAgain() throws Exception {
    String url = url("mirror");
    RunFolder.write(
        folder,
        List.of(
            event("a", "Huawei", Phase.STARTED, 2016), event("b", "Sharp", Phase.STARTED, 2021)),
        2,
        List.of());
    for (int i = 0; i < 2; i++) {
      assertEquals(2, load(url));
      assertEquals(
          List.of(
              "a|Titel\ufffd 'x'|started|2016-12-31|2", "b|Titel\ufffd 'x'|started|2021-12-31|2"),
          query(
              url,
              "SELECT document_id, document_title, phase, date_latest, count(*) FROM event"
                  + " JOIN event_party ON event_id = event.id GROUP BY event.id ORDER BY 1"));
      assertEquals(
          List.of(
              "huawei|leica|active|2016|{technology}|1", "leica|sharp|active|2021|{technology}|1"),
          query(
              url,
              "SELECT partnership.key, status, started_value, kinds, count(*) FROM partnership"
                  + " JOIN partnership_moment ON partnership_key = key GROUP BY key ORDER BY 1"));
    }
    RunFolder.write(folder, List.of(event("a", "Huawei", Phase.ENDED, 2022)), 1, List.of());
    load(url);
    assertEquals(List.of("ended|2022"), query(url, "SELECT phase, date_value FROM event"));
    assertEquals(List.of("2"), query(url, "SELECT count(*) FROM event_party"));
    assertEquals(List.of("huawei|leica|ended"), query(url, "SELECT key, status FROM partnership"));
    assertEquals(
        List.of("1|t"),
        query(url, "SELECT version, success FROM partnerships_schema_history WHERE version = '1'"));
  }

  @Test
  void aSchemaWithOtherTablesIsWelcomeAndManyEventsGoInBatches() throws Exception {
    String url = url("busy");
    query(url, "CREATE TABLE other (x int); SELECT 1");
    List<PartnershipEvent> events = new ArrayList<>();
    for (int i = 0; i < 2500; i++) {
      events.add(event("d" + i, "Firma " + i % 700, Phase.STARTED, 2000));
    }
    RunFolder.write(folder, events, events.size(), List.of());
    assertEquals(2500, load(url));
    assertEquals(
        List.of("2500|700"),
        query(url, "SELECT (SELECT count(*) FROM event), (SELECT count(*) FROM partnership)"));
  }

  @Test
  void theQueryOfTheReadmeRuns() throws Exception {
    String url = url("readme");
    RunFolder.write(folder, List.of(event("a", "Huawei", Phase.STARTED, 2016)), 1, List.of());
    load(url);
    Matcher sql =
        Pattern.compile("```sql\n([^`]* FROM event\n[^`]*)```")
            .matcher(Files.readString(Path.of("../../README.md")));
    assertTrue(sql.find(), "no query of the database in README");
    assertEquals(1, query(url, sql.group(1)).size());
  }

  @Test
  void aDatabaseThatIsNotThereIsTold() throws IOException {
    RunFolder.write(folder, List.of(), 0, List.of());
    DatabaseException e =
        assertThrows(
            DatabaseException.class,
            () -> new Database("jdbc:postgresql://localhost:1/x", new Properties()).load(folder));
    assertTrue(e.getMessage().startsWith("the database cannot be used"), e.getMessage());
  }

  private long load(String url) throws IOException {
    return new Database(url, new Properties()).load(folder);
  }

  private static String url(String schema) throws SQLException {
    String url = postgres.getJdbcUrl("postgres", "postgres");
    query(url, "CREATE SCHEMA " + schema + "; SELECT 1");
    return url + "&currentSchema=" + schema;
  }

  private static List<String> query(String url, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      boolean isResult = statement.execute(sql);
      while (!isResult) {
        isResult = statement.getMoreResults();
      }
      ResultSet result = statement.getResultSet();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }
}
