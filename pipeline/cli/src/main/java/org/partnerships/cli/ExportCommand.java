package org.partnerships.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.partnerships.export.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A run's records for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes a run's events and partnerships beside them, in another format.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  partnerships export out --format parquet",
      "  partnerships export out --format csv",
      "  partnerships export out --format opensearch"
    })
final class ExportCommand extends ConsoleCommand {
  @Parameters(paramLabel = "DIR", description = "The folder of a run.")
  private Path folder;

  @Option(
      names = "--format",
      required = true,
      description =
          "One of ${COMPLETION-CANDIDATES}: files for DuckDB and lakes, spreadsheets, _bulk.")
  private Export.Format format;

  @Option(names = "--quiet", description = "Say nothing but what is wrong.")
  private boolean quiet;

  ExportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    List<Path> files = Export.write(folder, format);
    if (!quiet) {
      files.forEach(file -> console().say("wrote " + file));
    }
    return ExitStatus.ALL_READ;
  }
}
