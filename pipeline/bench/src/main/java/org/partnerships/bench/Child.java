package org.partnerships.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A fresh virtual machine that does one thing and is watched while it does. */
final class Child {
  private static final long LOOK_EVERY_MILLIS = 10;

  /** For the processes that it started, once it has ended. */
  private static final int MOST_LOOKS = 500;

  private Child() {}

  /**
   * What a process took.
   *
   * @param seconds by the clock, from its start to its end
   * @param cpuSeconds of all its threads, and of all processes that it started
   * @param peakMegabytes the most memory that it held (VmHWM); 0 where the system does not tell
   * @param output what it printed
   */
  record Took(double seconds, double cpuSeconds, long peakMegabytes, String output) {}

  /**
   * Runs {@code java} with these arguments.
   *
   * @param mostStatus the highest exit status that is no failure
   * @throws IOException if it fails; what it said was printed by itself
   */
  static Took java(Path folder, int mostStatus, List<String> arguments) throws IOException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      return watched(process, start, mostStatus, output);
    } catch (InterruptedException e) {
      process.destroy();
      throw new IOException("interrupted", e);
    }
  }

  private static Took watched(Process process, long start, int mostStatus, Path output)
      throws IOException, InterruptedException {
    Map<ProcessHandle, Duration> cpu = new HashMap<>();
    long peak = 0;
    while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
      process.descendants().forEach(started -> look(started, cpu));
      look(process.toHandle(), cpu);
      peak = Math.max(peak, peak(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    for (int i = 0; i < MOST_LOOKS && cpu.keySet().stream().anyMatch(ProcessHandle::isAlive); i++) {
      // They end with it, or soon after.
      List.copyOf(cpu.keySet()).forEach(started -> look(started, cpu));
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    if (process.exitValue() > mostStatus) {
      throw new IOException("ended with " + process.exitValue() + ": " + process.info());
    }
    String printed = Files.readString(output);
    Files.delete(output);
    double cpuSeconds = cpu.values().stream().mapToLong(Duration::toNanos).sum() / 1e9;
    return new Took(seconds, cpuSeconds, peak, printed);
  }

  /** What it takes between the last look and its end is not seen. */
  private static void look(ProcessHandle process, Map<ProcessHandle, Duration> cpu) {
    process
        .info()
        .totalCpuDuration()
        .ifPresent(now -> cpu.merge(process, now, (a, b) -> a.compareTo(b) > 0 ? a : b));
  }

  private static long peak(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // It has ended, or the system has no such files.
    }
  }
}
