package org.partnerships.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.partnerships.article.Annotated;
import org.partnerships.article.Content;
import org.partnerships.article.Fields;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.batch.InOrder;
import org.partnerships.evaluate.ErrorFinder;
import org.partnerships.evaluate.EventError;
import org.partnerships.evaluate.EventScorer;
import org.partnerships.evaluate.Level;
import org.partnerships.evaluate.Reliability;
import org.partnerships.evaluate.Score;
import org.partnerships.evaluate.Sightings;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.find.Explanation;
import org.partnerships.jsonl.EventRecord;
import org.partnerships.jsonl.GoldRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is found against what is right. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Precision, recall and F1 on gold records: by pair, by pair and phase, in full.",
    subcommands = EvaluateNamesCommand.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  partnerships evaluate gold.jsonl",
      "  partnerships evaluate gold.jsonl --errors",
      "  partnerships evaluate gold.jsonl --events out/events.jsonl     a finished run",
      "  partnerships evaluate ner names.jsonl"
    })
final class EvaluateCommand extends ConsoleCommand {
  @Parameters(paramLabel = "GOLD", arity = "0..*", description = "Files of gold records.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description = "Score these events instead of running the pipeline on the gold's texts.")
  private Path events;

  @Option(
      names = "--errors",
      description = "List each wrong and each missed event by its cause, the most frequent first.")
  private boolean errors;

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  EvaluateCommand(Console console) {
    super(console);
  }

  /** What was found in one document. */
  private record Found(List<PartnershipEvent> events, Sightings seen) {
    static final Found NOTHING = new Found(List.of(), Sightings.NONE);
  }

  @Override
  public Integer call() throws IOException {
    if (files.isEmpty()) { // Not by its arity: the command ner takes files of its own.
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'GOLD'");
    }
    Logs.set(common);
    List<GoldRecord> gold = GoldFiles.read(files, GoldRecord::read);
    List<Found> found = found(gold);
    if (errors) {
      printErrors(gold, found);
    }
    printScores(gold, found);
    printReliability(gold, found);
    return ExitStatus.ALL_READ;
  }

  /** Of a finished run, the texts are read again only to tell why something is wrong. */
  private List<Found> found(List<GoldRecord> gold) throws IOException {
    if (events == null) {
      return process(gold);
    }
    List<Found> seen = errors ? process(gold) : List.of();
    List<Found> found = new ArrayList<>();
    for (List<PartnershipEvent> list : readEvents(gold)) {
      Sightings sightings = errors ? seen.get(found.size()).seen() : Sightings.NONE;
      found.add(new Found(list, sightings));
    }
    return found;
  }

  private List<Found> process(List<GoldRecord> gold) throws IOException {
    Stages stages = new Stages(common);
    List<Found> found = new ArrayList<>();
    InOrder.process(
        raw(gold),
        common.threads(),
        document -> document.then(raw -> stages.annotateForRules(raw, a -> found(stages, a))),
        () -> false,
        outcome -> {
          outcome
              .rejection()
              .ifPresent(why -> console().say("rejected: " + why.id() + ": " + why.message()));
          return found.add(outcome.result().orElse(Found.NOTHING));
        });
    return found;
  }

  private Found found(Stages stages, Annotated annotated) {
    Explanation explanation = errors ? stages.pipeline().explain(annotated) : Explanation.NONE;
    return new Found(stages.events(annotated), new Sightings(annotated.mentions(), explanation));
  }

  private static Iterator<Outcome<RawArticle>> raw(List<GoldRecord> gold) {
    return gold.stream()
        .map(
            record ->
                Outcome.done(
                    new RawArticle(
                        record.id(),
                        record.id(),
                        new Fields(
                            Optional.empty(),
                            record.title(),
                            record.published().map(LocalDate::toString),
                            Map.of()),
                        new Content.Text(record.text()))))
        .iterator();
  }

  private List<List<PartnershipEvent>> readEvents(List<GoldRecord> gold) throws IOException {
    Map<String, List<PartnershipEvent>> byDocument = new HashMap<>();
    for (PartnershipEvent event : GoldFiles.read(List.of(events), EventRecord::read)) {
      byDocument.computeIfAbsent(event.document().id(), id -> new ArrayList<>()).add(event);
    }
    return gold.stream().map(g -> byDocument.getOrDefault(g.id(), List.of())).toList();
  }

  private void printScores(List<GoldRecord> gold, List<Found> found) {
    long withEvents = gold.stream().filter(record -> !record.events().isEmpty()).count();
    console().out().println(gold.size() + " documents, " + withEvents + " with events");
    for (Level level : Level.values()) {
      Score score = Score.ZERO;
      for (int i = 0; i < gold.size(); i++) {
        score = score.plus(EventScorer.score(gold.get(i), found.get(i).events(), level));
      }
      console().out().println(line(level.label(), score));
    }
  }

  private static String line(String label, Score score) {
    return String.format(
        Locale.ROOT,
        "%-11s P %.3f  R %.3f  F1 %.3f   tp %d fp %d fn %d",
        label,
        score.precision(),
        score.recall(),
        score.f1(),
        score.right(),
        score.wrong(),
        score.missed());
  }

  private void printErrors(List<GoldRecord> gold, List<Found> found) {
    List<EventError> all = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      all.addAll(ErrorFinder.errors(gold.get(i), found.get(i).events(), found.get(i).seen()));
    }
    new ErrorPrinter(console().out()).print(all);
  }

  private void printReliability(List<GoldRecord> gold, List<Found> found) {
    Reliability reliability = new Reliability();
    for (int i = 0; i < gold.size(); i++) {
      reliability.add(gold.get(i), found.get(i).events());
    }
    console().out().println("confidence  events  right pair  right pair+phase");
    for (Reliability.Bin bin : reliability.bins()) {
      console()
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%.1f–%.1f     %6d  %10s  %16s",
                  bin.from(),
                  bin.to(),
                  bin.events(),
                  share(bin.rightPairs(), bin.events()),
                  share(bin.rightPhases(), bin.events())));
    }
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
  }
}
