package org.partnerships.cli;

import java.util.ArrayList;
import java.util.List;
import org.partnerships.dump.Dump;
import org.partnerships.dump.DumpException;
import org.partnerships.dump.DumpOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a command reads. */
final class InputOptions {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "A file, a folder (walked in name order), an archive, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Mixin private FieldOptions fields;

  @Mixin private LimitOptions limits;

  List<String> inputs() {
    return List.copyOf(inputs);
  }

  DumpOptions dumpOptions() {
    return fields.with(limits.dump());
  }

  LimitOptions limits() {
    return limits;
  }

  Dump open(Console console) throws DumpException {
    return Dump.open(inputs, console.in(), dumpOptions());
  }
}
