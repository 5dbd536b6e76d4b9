package org.partnerships.cli;

import java.util.function.Function;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.jsonl.AnnotatedRecord;
import org.partnerships.text.TextOptions;
import picocli.CommandLine.Command;

/** Documents to articles with their marks. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Writes each article as a line of JSON with its sentences, names, dates and cues.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  partnerships annotate page.html",
      "  partnerships annotate dump.jsonl --out annotated.jsonl"
    })
final class AnnotateCommand extends LineCommand {
  AnnotateCommand(Console console) {
    super(console);
  }

  @Override
  Function<RawArticle, Outcome<String>> work(CommonOptions options, TextOptions limits) {
    Stages stages = new Stages(options, limits);
    return raw -> stages.annotate(raw, a -> AnnotatedRecord.line(a, stages.cues(a)));
  }
}
