package org.partnerships.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.partnerships.results.ResultFolder;

/**
 * Makes a PostgreSQL database the mirror of a run's folder: rows are inserted or replaced by their
 * keys, and what the folder no longer holds goes. Readers see the old rows until all new ones are
 * there; a load that fails changes nothing.
 */
public final class Database {
  private static final String HISTORY = "partnerships_schema_history";

  private final String url;
  private final Properties properties;

  /**
   * A database.
   *
   * @param url JDBC's, {@code jdbc:postgresql://host/name?user=…}; its {@code currentSchema} is
   *     used
   * @param properties of the connection, such as user and password, where the URL has none
   */
  public Database(String url, Properties properties) {
    this.url = url;
    this.properties = new Properties();
    this.properties.putAll(properties);
    this.properties.setProperty("reWriteBatchedInserts", "true");
  }

  /**
   * Loads a folder.
   *
   * @return how many events the database holds now
   * @throws DatabaseException if the database cannot be reached or refuses
   * @throws org.partnerships.results.NoRunException if the folder is not that of a run
   */
  public long load(Path folder) throws IOException {
    ResultFolder results = ResultFolder.open(folder);
    try (Connection connection = DriverManager.getConnection(url, properties)) {
      migrate(connection.getSchema());
      connection.setAutoCommit(false);
      long events = load(connection, results);
      connection.commit();
      return events;
    } catch (SQLException | FlywayException e) {
      throw new DatabaseException("the database cannot be used: " + e.getMessage(), e);
    }
  }

  /** A schema that has other tables is welcome; only our own history counts. */
  private void migrate(String schema) {
    String user = properties.getProperty("user");
    Flyway.configure()
        .dataSource(url, user, properties.getProperty("password"))
        .defaultSchema(schema)
        .locations("classpath:db/partnerships")
        .table(HISTORY)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }

  private static long load(Connection connection, ResultFolder results)
      throws SQLException, IOException {
    long load = begin(connection, results);
    try (EventTable events = new EventTable(connection, load);
        PartnershipTable partnerships = new PartnershipTable(connection, load)) {
      try {
        results.events(event -> unchecked(() -> events.add(event)));
        results.partnerships(partnership -> unchecked(() -> partnerships.add(partnership)));
      } catch (SqlFault e) {
        throw e.fault();
      }
      events.flush();
      partnerships.flush();
    }
    forgetOlder(connection, "event", load);
    forgetOlder(connection, "partnership", load);
    return results.run().total().events();
  }

  private static long begin(Connection connection, ResultFolder results) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("LOCK TABLE load IN EXCLUSIVE MODE"); // One load at a time.
    }
    String sql = "INSERT INTO load (run_end, events, partnerships) VALUES (?, ?, ?) RETURNING id";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setObject(1, results.run().end().atOffset(ZoneOffset.UTC));
      insert.setLong(2, results.run().total().events());
      insert.setLong(3, results.run().total().partnerships());
      try (ResultSet id = insert.executeQuery()) {
        id.next();
        return id.getLong(1);
      }
    }
  }

  private static void forgetOlder(Connection connection, String table, long load)
      throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM " + table + " WHERE load <> ?")) {
      delete.setLong(1, load);
      delete.executeUpdate();
    }
  }

  /** Speaks to the database. */
  @FunctionalInterface
  private interface Sql {
    void run() throws SQLException;
  }

  /** Carries a fault of the database through the reader of the records. */
  private static final class SqlFault extends RuntimeException {
    SqlFault(SQLException cause) {
      super(cause);
    }

    SQLException fault() {
      return (SQLException) getCause();
    }
  }

  private static void unchecked(Sql sql) {
    try {
      sql.run();
    } catch (SQLException e) {
      throw new SqlFault(e);
    }
  }
}
