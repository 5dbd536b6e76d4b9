package org.partnerships.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.partnerships.PartyTrainer;
import org.partnerships.Pipeline;
import org.partnerships.annotate.NameTrainer;
import org.partnerships.jsonl.GoldRecord;
import org.partnerships.text.TextOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes models. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Trains models.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  partnerships train ner models/articles/ --out de-ner.bin",
      "  partnerships train parties models/articles/written-train.jsonl --out parties.bin"
    },
    subcommands = {TrainCommand.NamesCommand.class, TrainCommand.PartiesCommand.class})
final class TrainCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command: ner or parties");
  }

  /** How a new model comes into use. */
  private static void sayNext(Console console, Path model, String folder) {
    console.say(
        "next: put " + model + " into the folder " + folder + " of a copy of models/, name");
    console.say("that copy with --models, and evaluate it on articles that it has not seen");
  }

  /** Trains the model of names. */
  @Command(
      name = "ner",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = {
        "Trains the model of names on folders of corpora and prints its figures.",
        "Learns from *-train.jsonl and germeval*.tsv, measures on *-dev.jsonl and on what is held"
            + " out."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  partnerships train ner corpora/ models/articles/ --out de-ner.bin",
        "  partnerships train ner corpora/ --hold-out germeval-dev.tsv --out de-ner.bin"
      })
  static final class NamesCommand extends ConsoleCommand {
    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Annotated corpora.")
    private List<Path> folders;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        required = true,
        description = "The model's file; replaced if there is one.")
    private Path out;

    @Option(
        names = "--hold-out",
        paramLabel = "NAME",
        split = ",",
        description = "Files of the folder to measure on instead of learning from them.")
    private List<String> heldOut = new ArrayList<>();

    @Option(
        names = "--rename",
        paramLabel = "NAME",
        split = ",",
        description = {
          "Files of the folder whose articles are learned from under invented names, too.",
          "For articles that name many organisations."
        })
    private List<String> renamed = new ArrayList<>();

    @Mixin private CommonOptions common;

    NamesCommand(Console console) {
      super(console);
    }

    @Override
    public Integer call() throws IOException {
      Logs.set(common);
      for (Path folder : folders) {
        if (!Files.isDirectory(folder)) {
          throw new UsageException("there is no folder " + folder);
        }
      }
      require("--hold-out", heldOut);
      require("--rename", renamed);
      if (!hasCorpus()) {
        throw new UsageException(
            "no corpus to learn from in " + folders.get(0) + ": no *-train.jsonl");
      }
      NameTrainer trainer = new NameTrainer(common.models());
      trainer
          .train(folders, new HashSet<>(heldOut), new HashSet<>(renamed), out)
          .forEach(this::print);
      if (!common.quiet()) {
        sayNext(console(), out, "ner/");
      }
      return ExitStatus.ALL_READ;
    }

    private void require(String option, List<String> names) {
      for (String name : names) {
        if (folders.stream().noneMatch(folder -> Files.exists(folder.resolve(name)))) {
          throw new UsageException(option + ": there is no file " + folders.get(0).resolve(name));
        }
      }
    }

    private boolean hasCorpus() throws IOException {
      for (Path folder : folders) {
        try (Stream<Path> files = Files.list(folder)) {
          if (files.anyMatch(file -> file.toString().endsWith("-train.jsonl"))) {
            return true;
          }
        }
      }
      return false;
    }

    private void print(NameTrainer.Figures figures) {
      console()
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%-24s %-6s P %.4f  R %.4f  F1 %.4f  gold %d",
                  figures.file(),
                  figures.type(),
                  figures.precision(),
                  figures.recall(),
                  figures.f1(),
                  figures.marked()));
    }
  }

  /** Trains the model of who is meant. */
  @Command(
      name = "parties",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = {
        "Trains the model of who is meant where a sentence does not name every party.",
        "Learns from articles with their events; measure it with evaluate on others."
      },
      footerHeading = "%nExample:%n",
      footer =
          "  partnerships train parties more.jsonl models/articles/written-train.jsonl --out"
              + " parties.bin")
  static final class PartiesCommand extends ConsoleCommand {
    @Parameters(
        paramLabel = "GOLD.jsonl",
        arity = "1..*",
        description = "Articles with their events.")
    private List<Path> golds;

    @Option(
        names = "--out",
        paramLabel = "FILE",
        required = true,
        description = "The model's file; replaced if there is one.")
    private Path out;

    @Mixin private CommonOptions common;

    PartiesCommand(Console console) {
      super(console);
    }

    @Override
    public Integer call() throws IOException {
      Logs.set(common);
      for (Path gold : golds) {
        if (!Files.isRegularFile(gold)) {
          throw new UsageException("there is no file " + gold);
        }
      }
      Pipeline pipeline = new Pipeline(common.models(), common.watched(), TextOptions.DEFAULT);
      PartyTrainer trainer = new PartyTrainer(pipeline);
      GoldFiles.read(golds, GoldRecord::read).forEach(trainer::learn);
      trainer.write(out);
      console().out().println("frames " + trainer.frames());
      if (!common.quiet()) {
        sayNext(console(), out, "find/");
      }
      return ExitStatus.ALL_READ;
    }
  }
}
