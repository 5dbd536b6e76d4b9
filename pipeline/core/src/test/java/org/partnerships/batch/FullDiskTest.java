package org.partnerships.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of its own in memory is filled up; only where a user may mount one. */
class FullDiskTest {
  /** {@code mvn -Ddisk.step=4096} fills it at every block. */
  private static final int STEP = Integer.getInteger("disk.step", 64 << 10);

  private static final List<String> ON_SMALL_DISK =
      List.of(
          "unshare",
          "--user",
          "--map-root-user",
          "--mount",
          "sh",
          "-c",
          "mount -t tmpfs -o size=16m tmpfs \"$0\" && exec \"$@\"");

  @TempDir Path folder;

  @Test
  void aDiskThatIsFullAtAnyMomentIsToldAndTheSameCallGoesOn() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(start(disk, List.of("true")).waitFor() == 0, "nobody may mount a disk here");
    Path elsewhere = folder.resolve("elsewhere");
    Process process =
        start(
            disk,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FullDisk.class.getName(),
                disk.toString(),
                elsewhere.toString(),
                Integer.toString(STEP)));
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertTrue(Integer.parseInt(said.strip()) >= 3, said);
  }

  private static Process start(Path disk, List<String> command) throws IOException {
    List<String> all = new ArrayList<>(ON_SMALL_DISK);
    all.add(disk.toString());
    all.addAll(command);
    try {
      return new ProcessBuilder(all).redirectErrorStream(true).start();
    } catch (IOException e) { // There is no such program.
      return new ProcessBuilder("false").start();
    }
  }
}
