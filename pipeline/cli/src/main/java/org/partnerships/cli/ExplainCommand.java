package org.partnerships.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerships.article.Annotated;
import org.partnerships.article.Content;
import org.partnerships.article.Fields;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.dump.Dump;
import org.partnerships.dump.DumpOptions;
import org.partnerships.find.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** For the person who asks why an event is here, or why it is not. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Shows an article with its marks and, for each cue, what held and what came of it.",
      "With --verbose also each rule that was tried, and why it failed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  partnerships explain article.html",
      "  partnerships explain article.html --verbose",
      "  partnerships explain --text \"Leica kooperiert ab Juli mit Xiaomi.\" --published 2022-05-23"
    })
final class ExplainCommand extends ConsoleCommand {
  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "A file, a folder, an archive, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--text", paramLabel = "TEXT", description = "The article itself.")
  private String text;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When it was published: 2022-05-23.")
  private String published;

  @Mixin private FieldOptions fields;
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  ExplainCommand(Console console) {
    super(console);
  }

  private record Explained(Annotated article, Explanation explanation) {}

  @Override
  public Integer call() throws IOException {
    if (inputs.isEmpty() == (text == null)) {
      throw new ParameterException(spec.commandLine(), "give either INPUT or --text \"…\"");
    }
    if (published != null && text == null) {
      throw new ParameterException(spec.commandLine(), "--published goes with --text");
    }
    checkPublished();
    Logs.set(common);
    DumpOptions options = fields.with(DumpOptions.DEFAULT);
    Stages stages = new Stages(common);
    if (text != null) {
      return explain(stages, Outcome.done(typed())) ? 0 : ExitStatus.SOME_REJECTED;
    }
    boolean allRead = true;
    try (Dump dump = Dump.open(inputs, console().in(), options)) {
      while (dump.hasNext()) {
        allRead &= explain(stages, dump.next());
      }
    }
    return allRead ? ExitStatus.ALL_READ : ExitStatus.SOME_REJECTED;
  }

  private void checkPublished() {
    try {
      if (published != null) {
        LocalDate.parse(published);
      }
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          spec.commandLine(), "--published is no date like 2022-05-23: " + published, e);
    }
  }

  private RawArticle typed() {
    return new RawArticle(
        "text",
        "--text",
        new Fields(Optional.empty(), Optional.empty(), Optional.ofNullable(published), Map.of()),
        new Content.Text(text));
  }

  private boolean explain(Stages stages, Outcome<RawArticle> document) {
    Outcome<Explained> explained =
        document.then(
            raw ->
                stages.annotateForRules(raw, a -> new Explained(a, stages.pipeline().explain(a))));
    explained.rejection().ifPresent(new Rejects(console(), false)::add);
    explained
        .result()
        .ifPresent(
            e ->
                new ExplanationPrinter(console(), common.verbose())
                    .print(e.article(), e.explanation()));
    return explained.result().isPresent();
  }
}
