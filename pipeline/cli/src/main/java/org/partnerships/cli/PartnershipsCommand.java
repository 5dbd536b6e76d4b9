package org.partnerships.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(
    name = "partnerships",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Finds partnership events in German news: who with whom, what happened, when.",
    subcommands = {
      RunCommand.class,
      ExtractCommand.class,
      AnnotateCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      LoadCommand.class,
      RulesCommand.class,
      TrainCommand.class,
      HelpCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  partnerships run news/ --out out",
      "  partnerships report out",
      "  partnerships explain --text \"Leica und Huawei kooperieren seit 2016.\"",
      "",
      "Exit status: 0 all read; 1 some documents were rejected; 2 wrong usage or unreadable",
      "input; 3 an internal fault; 130 stopped, with everything finished so far kept."
    })
final class PartnershipsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "name a command: run, extract, annotate, explain, evaluate, report, export, load, rules, train");
  }
}
