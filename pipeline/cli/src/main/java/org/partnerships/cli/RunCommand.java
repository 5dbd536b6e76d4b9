package org.partnerships.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.batch.Batch;
import org.partnerships.batch.BatchOptions;
import org.partnerships.batch.Source;
import org.partnerships.dump.Dump;
import org.partnerships.jsonl.MalformedRecordException;
import org.partnerships.jsonl.RunRecord;
import org.partnerships.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Finds the partnership events of a dump and writes them into a folder: events.jsonl,"
          + " partnerships.jsonl, rejects.jsonl, run.json, and report.html for people.",
      "A run that was stopped or killed is continued by the same command. A later run into the same"
          + " folder adds what is new."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  partnerships run news/ --out out",
      "  partnerships run dump-2024-05.jsonl.gz dump-2024-06.jsonl.gz --out out --threads 2",
      "  partnerships run news/ --out out --fresh     forget what out holds"
    })
final class RunCommand extends ConsoleCommand {
  @Mixin private InputOptions input;
  @Mixin private CommonOptions common;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the results; made if there is none.")
  private Path out;

  @Option(names = "--fresh", description = "Start over: forget what the folder holds.")
  private boolean fresh;

  @Option(
      names = "--no-screen",
      description = "Annotate every article, even where it can hold no event. Changes no result.")
  private boolean noScreen;

  @Option(
      names = "--metrics",
      paramLabel = "FILE",
      description = "Also write the counts and times of the run for Prometheus.")
  private Path metrics;

  private long readyNanos;
  private Optional<String> dateWarning = Optional.empty();

  RunCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    Logs.set(common);
    checkOut();
    long start = System.nanoTime();
    try (Interruption stopped = new Interruption()) {
      RunRecord record = run(stopped);
      long done = System.nanoTime();
      new Report(common.models()).write(out);
      if (metrics != null) {
        Metrics.write(record, metrics);
      }
      if (!common.quiet()) {
        dateWarning.ifPresent(console()::say);
        long end = System.nanoTime();
        new Summary(console(), out)
            .print(record, new Summary.Times(end - start, readyNanos - start, end - done));
      }
      return status(record);
    }
  }

  private RunRecord run(Interruption stopped) throws IOException {
    RunRecord.Setting setting = setting();
    try (Dump dump = input.open(console())) {
      warnOfOtherModels(setting);
      Stages stages = new Stages(common, input.limits().text());
      readyNanos = System.nanoTime();
      makeOut();
      try (ProgressLine progress = ProgressLine.of(console(), common, dump)) {
        BatchOptions options =
            new BatchOptions(out, fresh, setting, stages.places(), stages.aliases());
        UnreadDates dates = new UnreadDates(common.models());
        RunRecord record =
            new Batch(options, stages.work(!noScreen), Clock.systemUTC())
                .run(new DumpSource(dump, dates, progress), stopped, progress);
        dateWarning = dates.warning();
        return record;
      }
    }
  }

  /** Rejects of an earlier run stand until their documents are read well. */
  private static int status(RunRecord record) {
    if (!record.complete()) {
      return ExitStatus.STOPPED;
    }
    boolean stand = record.documents().rejected() > 0 || record.total().rejects() > 0;
    return stand ? ExitStatus.SOME_REJECTED : ExitStatus.ALL_READ;
  }

  private void checkOut() {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new UsageException("--out: " + out + " is no folder; name one, or a new one");
    }
    Path results = out.toAbsolutePath().normalize();
    for (String name : input.inputs()) {
      Path read = Path.of(name).toAbsolutePath().normalize();
      if (!name.equals(Dump.STANDARD_INPUT) && results.startsWith(read)) {
        throw new UsageException(
            "--out: " + out + " lies in the input " + name + "; choose a folder outside of it");
      }
    }
  }

  private void makeOut() {
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new UsageException("--out: cannot make the folder " + out + ": " + e.getMessage(), e);
    }
    if (!Files.isWritable(out)) {
      throw new UsageException("--out: no permission to write to " + out);
    }
  }

  private RunRecord.Setting setting() {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("inputs", input.inputs());
    options.put("fields", input.dumpOptions().fields());
    options.put("limits", input.limits().setting());
    options.put("names", common.names().map(Path::toString).orElse(null));
    options.put("fresh", fresh);
    Map<String, String> models = new LinkedHashMap<>(common.models().digests(""));
    models.keySet().removeIf(path -> path.endsWith(".md")); // Cards change no result.
    common.names().ifPresent(file -> models.put("names file", Digest.of(file)));
    return new RunRecord.Setting(
        Version.number(), System.getProperty("java.version"), common.threads(), options, models);
  }

  private void warnOfOtherModels(RunRecord.Setting setting) throws IOException {
    Path before = out.resolve("run.json");
    if (fresh || common.quiet() || !Files.exists(before)) {
      return;
    }
    try {
      if (!RunRecord.models(Files.readString(before)).equals(setting.models())) {
        console()
            .say(
                "note: the events in "
                    + out
                    + " were found with other models or rules, and stay as they are; --fresh does"
                    + " them again");
      }
    } catch (MalformedRecordException e) {
      console().say("note: " + before + " cannot be read: " + e.getMessage());
    }
  }

  /** The dump that is open already; another one where it has to be read from its start again. */
  private final class DumpSource implements Source {
    private final UnreadDates dates;
    private final ProgressLine progress;
    private Optional<Dump> first;

    DumpSource(Dump first, UnreadDates dates, ProgressLine progress) {
      this.first = Optional.of(first);
      this.dates = dates;
      this.progress = progress;
    }

    @Override
    public Iterator<Outcome<RawArticle>> open() throws IOException {
      if (first.isEmpty() && input.inputs().contains(Dump.STANDARD_INPUT)) {
        throw new UsageException(
            "standard input is not what the interrupted run read. What that had finished is in the"
                + " results now; run the command again");
      }
      Dump dump = first.isPresent() ? first.get() : input.open(console());
      first = Optional.empty();
      progress.follow(dump);
      return dates.watch(dump);
    }
  }
}
