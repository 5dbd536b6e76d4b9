package org.partnerships.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      split = ",",
      description = "What a dump's records call a field: --field text=body,published=date")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Mixin private LimitOptions limits;

  List<String> inputs() {
    return List.copyOf(inputs);
  }

  Map<String, String> fields() {
    return fields;
  }

  DumpOptions dumpOptions() {
    try {
      return limits.dump().withFields(fields);
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
