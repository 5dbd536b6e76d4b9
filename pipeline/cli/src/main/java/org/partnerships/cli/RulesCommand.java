package org.partnerships.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerships.Pipeline;
import org.partnerships.RuleCheck;
import org.partnerships.date.DateRuleCheck;
import org.partnerships.rule.Rule;
import org.partnerships.rule.RuleException;
import org.partnerships.rule.RuleReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Work on rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks rules.",
    footerHeading = "%nExample:%n",
    footer = "  partnerships rules check --models my-models",
    subcommands = RulesCommand.CheckCommand.class)
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command: check");
  }

  /** Runs the examples of rules. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Runs every example in the rules; a line for each failure.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  partnerships rules check",
        "  partnerships rules check --models my-models my-models/rules/events/cues/talks.yaml"
      })
  static final class CheckCommand extends ConsoleCommand {
    @Mixin private CommonOptions common;

    @Parameters(
        paramLabel = "FILE",
        arity = "0..*",
        description = "Rule files whose examples are run (default: those of the models in use).")
    private List<Path> files = new ArrayList<>();

    CheckCommand(Console console) {
      super(console);
    }

    @Override
    public Integer call() throws IOException {
      Logs.set(common);
      try {
        Pipeline pipeline = new Stages(common).pipeline();
        List<Rule> rules = files.isEmpty() ? pipeline.rules() : read();
        warn(rules, pipeline.rules());
        List<String> failures =
            new ArrayList<>(
                new RuleCheck(pipeline)
                    .failures(rules).stream().map(RuleCheck.Failure::toString).toList());
        int examples = rules.stream().mapToInt(rule -> rule.examples().size()).sum();
        if (!files.isEmpty()) {
          return report(rules.size(), examples, failures);
        }
        DateRuleCheck dates = new DateRuleCheck(common.models());
        failures.addAll(dates.failures());
        return report(rules.size() + dates.rules(), examples + dates.examples(), failures);
      } catch (RuleException e) {
        throw new UsageException(e.getMessage(), e);
      }
    }

    /** Examples are run with the rules of the models in use, and with no others. */
    private void warn(List<Rule> rules, List<Rule> used) {
      Set<String> ids = used.stream().map(Rule::id).collect(Collectors.toSet());
      rules.stream()
          .filter(rule -> !ids.contains(rule.id()))
          .map(Rule::file)
          .distinct()
          .forEach(
              file ->
                  console()
                      .say(
                          file
                              + ": its rules are not those of the models in use, so that its examples"
                              + " are run without them; next: put it into rules/events of a copy of"
                              + " models/, and name that copy with --models"));
    }

    private List<Rule> read() throws IOException {
      RuleReader reader = new RuleReader();
      List<Rule> rules = new ArrayList<>();
      for (Path file : files) {
        if (!Files.isReadable(file)) {
          throw new UsageException("there is no readable file " + file);
        }
        rules.addAll(reader.read(file.toString(), Files.readString(file)));
      }
      return rules;
    }

    private int report(int rules, int examples, List<String> failures) {
      failures.forEach(failure -> console().out().println(failure));
      console()
          .out()
          .println(rules + " rules, " + examples + " examples, " + failures.size() + " failures");
      return failures.isEmpty() ? ExitStatus.ALL_READ : ExitStatus.SOME_REJECTED;
    }
  }
}
