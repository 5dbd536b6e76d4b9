package org.partnerships.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.partnerships.batch.FolderInUseException;
import org.partnerships.database.DatabaseException;
import org.partnerships.dump.DumpException;
import org.partnerships.results.NoRunException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** One clear line for whatever keeps a command from its work, and the exit status for it. */
record Faults(Console console) implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException fault, String[] args) {
    ParameterException e = first(fault);
    CommandLine command = e.getCommandLine();
    console.say(
        "%s: %s%s. See %s --help"
            .formatted(
                command.getCommandSpec().qualifiedName(),
                message(e),
                suggestions(e),
                command.getCommandSpec().qualifiedName()));
    return ExitStatus.WRONG_USAGE;
  }

  /** An option that nobody knows is most likely the one that is missing: it is told first. */
  private static ParameterException first(ParameterException e) {
    List<String> unknown =
        e instanceof MissingParameterException
            ? e.getCommandLine().getUnmatchedArguments().stream()
                .filter(argument -> argument.startsWith("-"))
                .toList()
            : List.of();
    return unknown.isEmpty() ? e : new UnmatchedArgumentException(e.getCommandLine(), unknown);
  }

  private static String message(ParameterException e) {
    boolean isCommand =
        e instanceof UnmatchedArgumentException unmatched
            && !unmatched.isUnknownOption()
            && !e.getCommandLine().getSubcommands().isEmpty();
    return isCommand
        ? "there is no command «"
            + ((UnmatchedArgumentException) e).getUnmatched().get(0)
            + "»; there are "
            + String.join(", ", e.getCommandLine().getSubcommands().keySet())
        : oneLine(e.getMessage());
  }

  private static String suggestions(ParameterException e) {
    List<String> near =
        e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    String name = command.getCommandSpec().qualifiedName();
    if (e instanceof UsageException
        || e instanceof DumpException
        || e instanceof NoRunException
        || e instanceof DatabaseException
        || e instanceof FolderInUseException) {
      console.say(name + ": " + oneLine(e.getMessage()));
      return ExitStatus.WRONG_USAGE;
    }
    if (e instanceof IOException) {
      console.say(name + ": " + reason((IOException) e) + hint(command));
      return ExitStatus.INTERNAL_FAULT;
    }
    return internal(console, name, e);
  }

  static int internal(Console console, String name, Throwable e) {
    console.say(name + ": internal fault, please report it: " + e);
    e.printStackTrace(console.err());
    return ExitStatus.INTERNAL_FAULT;
  }

  private static String reason(IOException e) {
    return e instanceof FileSystemException file
        ? fileReason(file)
        : oneLine(String.valueOf(e.getMessage()));
  }

  private static String hint(CommandLine command) {
    return command.getCommandSpec().userObject() instanceof RunCommand
        ? ". What is finished is kept: mend it, and run the same command again"
        : "";
  }

  /** The bare message of such an exception is often only the name of the file. */
  private static String fileReason(FileSystemException e) {
    String why = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
    return "cannot use " + e.getFile() + ": " + why;
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ").replaceFirst("\\.$", "");
  }
}
