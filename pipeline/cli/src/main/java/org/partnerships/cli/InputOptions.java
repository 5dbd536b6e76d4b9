package org.partnerships.cli;

import java.util.ArrayList;
import java.util.List;
import org.partnerships.dump.Dump;
import org.partnerships.dump.DumpException;
import org.partnerships.dump.DumpOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command reads. */
final class InputOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "A file, a folder (walked in name order), an archive, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--field",
      paramLabel = "FIELD=NAME",
      description = "What a dump's records call a field: --field text=body,published=date")
  private List<String> fields = new ArrayList<>();

  @Mixin private LimitOptions limits;

  List<String> inputs() {
    return List.copyOf(inputs);
  }

  DumpOptions dumpOptions() {
    try {
      return fields.isEmpty() ? limits.dump() : limits.dump().withFields(String.join(",", fields));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--field: " + e.getMessage(), e);
    }
  }

  LimitOptions limits() {
    return limits;
  }

  Dump open(Console console) throws DumpException {
    return Dump.open(inputs, console.in(), dumpOptions());
  }
}
