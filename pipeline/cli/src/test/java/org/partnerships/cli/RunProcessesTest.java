package org.partnerships.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.partnerships.cli.CommandLineFixture.results;
import static org.partnerships.cli.CommandLineFixture.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.cli.CommandLineFixture.Result;

/** Runs in processes of their own, in one another's way or in the way of the machine. */
class RunProcessesTest {
  private static final int DOCUMENTS = 30;

  /** Mounts a disk that is too small, runs, makes it larger, runs again, saves the results. */
  private static final String ON_SMALL_DISK =
      """
      disk=$0; saved=$1; shift
      mount -t tmpfs -o size=16k tmpfs "$disk" || exit 99
      "$@" --out "$disk/out"; echo "status $?"
      mount -o remount,size=64m "$disk"
      "$@" --out "$disk/out"; echo "status $?"
      cp "$disk"/out/*.jsonl "$saved"
      """;

  @TempDir Path folder;

  @Test
  void aSecondProcessIsRefusedAndOneThatWasKilledIsNotInTheWay() throws Exception {
    Path out = folder.resolve("out");
    Process first = new ProcessBuilder(command("run", "-", "--out", out.toString())).start();
    Path journal = out.resolve(".state").resolve("journal");
    while (first.isAlive() && Files.notExists(journal)) {
      Thread.sleep(20); // It waits for its standard input then.
    }
    Result second = run("run", dump().toString(), "--out", out.toString());
    assertEquals(2, second.status(), second.err());
    assertEquals(
        "partnerships run: "
            + out
            + " is in use by another run (process "
            + first.pid()
            + "); wait for it, or choose another folder\n",
        second.err());
    first.destroyForcibly().waitFor();
    assertEquals(0, run("run", dump().toString(), "--out", out.toString()).status());
    Path undisturbed = folder.resolve("undisturbed");
    run("run", dump().toString(), "--out", undisturbed.toString());
    assertEquals(results(undisturbed), results(out));
  }

  @Test
  void aFullDiskIsToldAndTheSameCommandGoesOn() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path saved = Files.createDirectory(folder.resolve("saved"));
    List<String> line =
        new ArrayList<>(
            List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", ON_SMALL_DISK));
    line.addAll(List.of(disk.toString(), saved.toString()));
    line.addAll(command("run", dump().toString(), "--quiet"));
    Process process = started(line);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assumeTrue(process.waitFor() == 0, "nobody may mount a disk here: " + said);
    List<String> lines = said.lines().toList();
    assertEquals(3, lines.size(), said);
    assertTrue(lines.get(0).startsWith("partnerships run: "), said);
    assertTrue(
        lines
            .get(0)
            .endsWith(
                "No space left on device. What is finished is kept: mend it, and run the same"
                    + " command again"),
        said);
    assertEquals(List.of("status 3", "status 0"), lines.subList(1, 3));
    Path undisturbed = folder.resolve("undisturbed");
    run("run", dump().toString(), "--out", undisturbed.toString());
    assertEquals(results(undisturbed), results(saved));
  }

  @Test
  void aFullDiskBehindStandardOutputIsTold() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "only where there is a /dev/full");
    Process process =
        new ProcessBuilder(command("extract", dump().toString()))
            .redirectOutput(full.toFile())
            .start();
    assertEquals(
        "partnerships: cannot write to standard output: No space left on device\n",
        new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(3, process.waitFor());
  }

  @Test
  void aReaderThatHasGoneIsNoFailure() throws Exception {
    Process process = new ProcessBuilder(command("extract", dump().toString())).start();
    process.getInputStream().close();
    assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(0, process.waitFor());
  }

  private static Process started(List<String> line) throws IOException {
    try {
      return new ProcessBuilder(line).redirectErrorStream(true).start();
    } catch (IOException e) { // There is no such program.
      return new ProcessBuilder("false").start();
    }
  }

  private Path dump() throws IOException {
    return CommandLineFixture.dump(folder, DOCUMENTS);
  }

  private static List<String> command(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    return command;
  }
}
