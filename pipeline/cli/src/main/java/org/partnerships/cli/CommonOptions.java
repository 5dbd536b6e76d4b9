package org.partnerships.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.partnerships.annotate.NamesFile;
import org.partnerships.models.ModelFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of all commands that work on articles. */
final class CommonOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles at a time (default: the cores). Changes no result.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "Your own organisations: name, aliases, type, id.")
  private Path names;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      defaultValue = "${env:PARTNERSHIPS_MODELS}",
      description =
          "Models and rules to use instead of the built-in ones; default: the environment variable"
              + " PARTNERSHIPS_MODELS.")
  private Path models;

  @Option(names = "--quiet", description = "Say nothing but what is wrong.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Say more, for finding faults.")
  private boolean verbose;

  int threads() {
    if (threads < 1) {
      throw new UsageException("--threads takes a number from 1, not " + threads);
    }
    return threads;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  /** The file of the user's own organisations. */
  Optional<Path> names() {
    if (names != null && !Files.isReadable(names)) {
      throw new UsageException("--names: there is no readable file " + names);
    }
    return Optional.ofNullable(names);
  }

  /** The user's own organisations; what is doubtful in their file is told. */
  NamesFile watched() {
    try {
      NamesFile file = names().isPresent() ? NamesFile.read(names) : NamesFile.NONE;
      if (!quiet) {
        file.doubts().forEach(doubt -> command.commandLine().getErr().println("--names: " + doubt));
      }
      return file;
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException("--names: " + e.getMessage(), e);
    }
  }

  ModelFiles models() {
    if (models == null || models.toString().isEmpty()) {
      return ModelFiles.builtIn();
    }
    try {
      return ModelFiles.in(models);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--models: " + e.getMessage(), e);
    }
  }
}
