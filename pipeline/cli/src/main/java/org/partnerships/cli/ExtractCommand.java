package org.partnerships.cli;

import java.util.function.Function;
import org.partnerships.article.Article;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.jsonl.ArticleRecord;
import org.partnerships.text.TextOptions;
import picocli.CommandLine.Command;

/** Documents to clean articles. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes each article as a line of JSON: title, publication date, clean text.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  partnerships extract page.html",
      "  partnerships extract dump.jsonl.gz --field text=body,published=date --out articles.jsonl",
      "  zcat dump.jsonl.gz | partnerships extract -"
    })
final class ExtractCommand extends LineCommand {
  ExtractCommand(Console console) {
    super(console);
  }

  @Override
  Function<RawArticle, Outcome<String>> work(CommonOptions options, TextOptions limits) {
    Function<RawArticle, Outcome<Article>> read = Stages.reading(options, limits);
    return raw -> read.apply(raw).then(a -> Outcome.done(ArticleRecord.line(a)));
  }
}
