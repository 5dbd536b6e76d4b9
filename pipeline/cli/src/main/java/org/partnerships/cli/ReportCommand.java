package org.partnerships.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.partnerships.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A run's folder as a page for people. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Writes DIR/report.html: one page that opens without a network. run writes it, too.",
      "What is new, all partnerships with their evidence, a timeline and a network for each"
          + " organisation, what was rejected."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  partnerships report out"})
final class ReportCommand extends ConsoleCommand {
  @Parameters(paramLabel = "DIR", description = "The folder of a run.")
  private Path folder;

  @Mixin private CommonOptions common;

  ReportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    Logs.set(common);
    Path page = new Report(common.models()).write(folder);
    if (!common.quiet()) {
      console().say("look at " + page);
    }
    return ExitStatus.ALL_READ;
  }
}
