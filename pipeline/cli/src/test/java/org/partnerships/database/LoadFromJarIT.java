package org.partnerships.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Phase;
import org.partnerships.results.Events;
import org.partnerships.results.RunFolder;

/** The jar that people get, as a process, on a real PostgreSQL. */
class LoadFromJarIT {
  private static final Path JAR = Path.of("target", "partnerships.jar").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void theJarFindsDriverAndSchemaAndMayBeRunAgain() throws Exception {
    PartnershipEvent event =
        Events.event(
            Events.document("a", "Titel", Optional.empty(), "2022-06-07"),
            "Leica",
            "Sharp",
            Phase.STARTED,
            2021);
    RunFolder.write(folder, List.of(event), 1, List.of());
    try (EmbeddedPostgres postgres = start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      for (int i = 0; i < 2; i++) {
        assertEquals("0 the database holds 1 event", load(url));
        assertEquals("leica|sharp", key(url));
      }
    }
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException | IllegalStateException | IllegalArgumentException e) {
      return Assumptions.abort("PostgreSQL does not start here, and was not tested: " + e);
    }
  }

  /** The exit status and all that it prints. */
  private String load(String url) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(java, "-jar", JAR.toString(), "load", folder.toString(), "--jdbc", url)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + " " + printed.strip();
  }

  private static String key(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT key FROM partnership")) {
      result.next();
      return result.getString(1);
    }
  }
}
