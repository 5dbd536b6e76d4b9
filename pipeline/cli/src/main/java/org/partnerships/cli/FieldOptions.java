package org.partnerships.cli;

import java.util.ArrayList;
import java.util.List;
import org.partnerships.dump.DumpOptions;
import picocli.CommandLine.Option;

/** What the records of a dump call their fields, as every command takes it. */
final class FieldOptions {
  @Option(
      names = "--field",
      paramLabel = "FIELD=NAME",
      description = "What a dump's records call a field: --field text=body,published=date")
  private List<String> fields = new ArrayList<>();

  /** These options, with the names of fields. */
  DumpOptions with(DumpOptions options) {
    try {
      return fields.isEmpty() ? options : options.withFields(String.join(",", fields));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--field: " + e.getMessage(), e);
    }
  }
}
