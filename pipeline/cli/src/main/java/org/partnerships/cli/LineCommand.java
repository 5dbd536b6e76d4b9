package org.partnerships.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.batch.InOrder;
import org.partnerships.dump.Dump;
import org.partnerships.text.TextOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that writes a line for each document. */
abstract class LineCommand extends ConsoleCommand {
  @Mixin private InputOptions input;
  @Mixin private CommonOptions common;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the lines go (default: standard output).")
  private Path out;

  LineCommand(Console console) {
    super(console);
  }

  /** What makes the line for one document; called by several threads. */
  abstract Function<RawArticle, Outcome<String>> work(CommonOptions options, TextOptions limits);

  @Override
  public final Integer call() throws IOException {
    Logs.set(common);
    Rejects rejects = new Rejects(console(), common.quiet());
    try (Interruption stopped = new Interruption();
        Dump dump = input.open(console());
        ResultFile file = ResultFile.open(Optional.ofNullable(out), console().out())) {
      Function<RawArticle, Outcome<String>> work = work(common, input.limits().text());
      UnreadDates dates = new UnreadDates(common.models());
      InOrder.process(
          dates.watch(dump),
          common.threads(),
          document -> document.then(work),
          stopped,
          line -> {
            line.rejection().ifPresent(rejects::add);
            return line.result().isEmpty() || file.line(line.result().get());
          });
      file.publish();
      if (!common.quiet()) {
        dates.warning().ifPresent(console()::say);
      }
      if (stopped.getAsBoolean()) {
        console().say("stopped: the lines written so far are whole, and kept");
        return ExitStatus.STOPPED;
      }
    }
    return status(rejects);
  }

  private int status(Rejects rejects) {
    if (rejects.total() == 0) {
      return ExitStatus.ALL_READ;
    }
    console().say(Amount.of(rejects.total(), "document") + " rejected: " + rejects.list());
    return ExitStatus.SOME_REJECTED;
  }
}
