package org.partnerships.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.partnerships.database.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A run's records into a database. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Makes a PostgreSQL database the mirror of a run's folder, for Grafana, Metabase, Superset.",
      "Tables are made and kept up to date; loading again changes only what has changed. User and"
          + " password stand in the URL or in PGUSER and PGPASSWORD."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  partnerships load out --jdbc 'jdbc:postgresql://localhost/news?user=me'",
      "  partnerships load out --jdbc 'jdbc:postgresql://localhost/news?currentSchema=de'"
    })
final class LoadCommand extends ConsoleCommand {
  private static final String POSTGRESQL = "jdbc:postgresql:";

  @Parameters(paramLabel = "DIR", description = "The folder of a run.")
  private Path folder;

  @Option(names = "--jdbc", paramLabel = "URL", required = true, description = "The database.")
  private String url;

  @Option(names = "--quiet", description = "Say nothing but what is wrong.")
  private boolean quiet;

  LoadCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    if (!url.startsWith(POSTGRESQL)) {
      throw new UsageException("--jdbc: the URL of a PostgreSQL database begins " + POSTGRESQL);
    }
    long events = new Database(url, properties()).load(folder);
    if (!quiet) {
      console().say("the database holds " + Amount.of(events, "event"));
    }
    return ExitStatus.ALL_READ;
  }

  private static Properties properties() {
    Properties properties = new Properties();
    Optional.ofNullable(System.getenv("PGUSER")).ifPresent(u -> properties.put("user", u));
    Optional.ofNullable(System.getenv("PGPASSWORD")).ifPresent(p -> properties.put("password", p));
    return properties;
  }
}
