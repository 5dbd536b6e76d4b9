package org.partnerships.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerships.evaluate.Cause;
import org.partnerships.evaluate.EventError;

/** Prints errors by their cause, the most frequent first: their numbers, then each of them. */
final class ErrorPrinter {
  private final PrintStream out;

  ErrorPrinter(PrintStream out) {
    this.out = out;
  }

  void print(List<EventError> errors) {
    Map<Cause, List<EventError>> byCause =
        errors.stream().collect(Collectors.groupingBy(EventError::cause));
    List<Cause> causes =
        byCause.keySet().stream()
            .sorted(
                Comparator.<Cause, Integer>comparing(cause -> -byCause.get(cause).size())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    out.println(errors.size() + " errors");
    for (Cause cause : causes) {
      out.printf("%5d  %-13s  %s%n", byCause.get(cause).size(), cause.label(), cause.meaning());
    }
    for (Cause cause : causes) {
      out.println();
      out.println(cause.label() + " (" + byCause.get(cause).size() + "): " + cause.meaning());
      byCause.get(cause).forEach(this::print);
    }
    out.println();
  }

  private void print(EventError error) {
    out.println("  " + error.documentId());
    error.found().ifPresent(text -> out.println("    found:    " + text));
    error.expected().ifPresent(text -> out.println("    expected: " + text));
    error.evidence().ifPresent(text -> out.println("    in:       " + text));
    error.there().forEach(line -> out.println("    there:    " + line));
  }
}
