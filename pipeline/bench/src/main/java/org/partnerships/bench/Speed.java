package org.partnerships.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * How fast something goes over texts once it is warm, on one thread.
 *
 * @param loadSeconds until it was ready
 * @param characters of the texts in a second, by the clock
 * @param charactersOfCpu in a second of processor time
 * @param tokens in a second, by its own count
 */
record Speed(double loadSeconds, double characters, double charactersOfCpu, double tokens) {
  private static final double LEAST_SECONDS = 5;

  /** How a peer is made ready. */
  interface Load {
    ToIntFunction<String> open() throws IOException, ReflectiveOperationException;
  }

  /**
   * Measures and prints, for {@link #of}.
   *
   * @param texts a file with a text in each line
   * @param load makes what counts the tokens of a text
   */
  static void print(Path texts, Load load) throws IOException, ReflectiveOperationException {
    long start = System.nanoTime();
    ToIntFunction<String> work = load.open();
    double loaded = seconds(System.nanoTime() - start);
    List<String> lines = Files.readAllLines(texts);
    Round warm = round(lines, work);
    System.err.printf(Locale.ROOT, "warm-up: %,.0f characters/s%n", warm.characters / warm.seconds);
    Round round = round(lines, work);
    System.out.println(
        String.join(
            " ",
            Double.toString(loaded),
            Double.toString(round.characters / round.seconds),
            Double.toString(round.characters / round.cpuSeconds),
            Double.toString(round.tokens / round.seconds)));
  }

  /** What a process printed. */
  static Speed of(Child.Took took) {
    String[] values = took.output().strip().split(" ");
    return new Speed(
        Double.parseDouble(values[0]),
        Double.parseDouble(values[1]),
        Double.parseDouble(values[2]),
        Double.parseDouble(values[3]));
  }

  private record Round(long characters, long tokens, double seconds, double cpuSeconds) {}

  private static Round round(List<String> lines, ToIntFunction<String> work) {
    long characters = 0;
    long tokens = 0;
    long start = System.nanoTime();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    while (seconds(System.nanoTime() - start) < LEAST_SECONDS) {
      for (String line : lines) {
        tokens += work.applyAsInt(line);
        characters += line.length();
      }
    }
    double took = seconds(System.nanoTime() - start);
    cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
    return new Round(characters, tokens, took, seconds(cpu));
  }

  private static double seconds(long nanos) {
    return nanos / 1e9;
  }
}
