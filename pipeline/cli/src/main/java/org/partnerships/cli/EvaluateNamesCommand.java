package org.partnerships.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnerships.article.Annotated;
import org.partnerships.article.Content;
import org.partnerships.article.EntityType;
import org.partnerships.article.Fields;
import org.partnerships.article.Mention;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.batch.InOrder;
import org.partnerships.evaluate.NameScorer;
import org.partnerships.evaluate.Score;
import org.partnerships.jsonl.AnnotatedRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Marked names against the right ones. */
@Command(
    name = "ner",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Precision, recall and F1 of names by type, strict and by overlap.",
    footerHeading = "%nExample, and a gold record:%n",
    footer = {
      "  partnerships evaluate ner gold.jsonl",
      "  {\"id\": \"…\", \"text\": \"…\", \"mentions\": [{\"type\": \"ORG\", \"begin\": 0,"
          + " \"end\": 5}]}"
    })
final class EvaluateNamesCommand extends ConsoleCommand {
  @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Files of gold records.")
  private List<Path> files = new ArrayList<>();

  @Mixin private CommonOptions common;

  EvaluateNamesCommand(Console console) {
    super(console);
  }

  /** A gold line and its document. */
  private record Gold(AnnotatedRecord.Names names, RawArticle raw) {
    static Gold read(String line) {
      AnnotatedRecord.Names names = AnnotatedRecord.names(line);
      Content text = new Content.Text(names.text());
      return new Gold(
          names, new RawArticle(names.documentId(), names.documentId(), Fields.NONE, text));
    }
  }

  @Override
  public Integer call() throws IOException {
    Logs.set(common);
    List<Gold> gold = GoldFiles.read(files, Gold::read);
    Stages stages = new Stages(common);
    List<List<Mention>> found = new ArrayList<>();
    InOrder.process(
        gold.stream().map(g -> Outcome.done(g.raw())).iterator(),
        common.threads(),
        document -> document.then(raw -> stages.annotate(raw, Annotated::mentions)),
        () -> false,
        outcome -> found.add(outcome.result().orElse(List.of())));
    NameScorer scorer = new NameScorer();
    for (int i = 0; i < gold.size(); i++) {
      scorer.add(gold.get(i).names().mentions(), found.get(i));
    }
    print(scorer);
    return ExitStatus.ALL_READ;
  }

  private void print(NameScorer scorer) {
    for (EntityType type : NameScorer.TYPES) {
      print(type.name(), scorer.strict(type), scorer.overlap(type));
    }
    print("micro", scorer.strict(), scorer.overlap());
    printConfusion(scorer);
  }

  private void print(String label, Score strict, NameScorer.Overlap overlap) {
    print(label + " strict", strict.precision(), strict.recall(), strict.f1(), overlap.gold());
    print(label + " overlap", overlap.precision(), overlap.recall(), overlap.f1(), overlap.gold());
  }

  private void print(String label, double precision, double recall, double f1, int gold) {
    console()
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%-16s P %.4f  R %.4f  F1 %.4f  gold %d",
                label,
                precision,
                recall,
                f1,
                gold));
  }

  private void printConfusion(NameScorer scorer) {
    List<String> labels = new ArrayList<>();
    NameScorer.TYPES.forEach(type -> labels.add(type.name()));
    labels.add(NameScorer.NOTHING);
    PrintStream out = console().out();
    out.println();
    out.print("gold ↓ found →");
    labels.forEach(label -> out.print(String.format(Locale.ROOT, "%8s", label)));
    out.println();
    for (String row : labels) {
      out.print(String.format(Locale.ROOT, "%-14s", row));
      labels.forEach(
          column -> out.print(String.format(Locale.ROOT, "%8d", scorer.confused(row, column))));
      out.println();
    }
  }
}
