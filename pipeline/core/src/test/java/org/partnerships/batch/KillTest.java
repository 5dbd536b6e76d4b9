package org.partnerships.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment loses nothing and shows nothing torn. */
class KillTest {
  /** Half as many again are killed while they publish. {@code mvn -Dkills=80} kills 120 times. */
  private static final int KILLS = Integer.getInteger("kills", 24);

  private static final long SEED = 20240517;

  @TempDir Path folder;

  @Test
  void aRunKilledAnywhereEndsWithTheSameBytes() throws Exception {
    Map<String, String> expected = undisturbed(false);
    Random random = new Random(SEED);
    Path out = folder.resolve("killed");
    int kills = 0;
    for (int round = 0; kills < KILLS; round++) {
      Path dir = out.resolve("round" + round);
      boolean finished = false;
      while (!finished && kills < KILLS) {
        finished = endsBefore(start(dir, false), 150 + random.nextInt(650));
        kills += finished ? 0 : 1;
        assertNothingTorn(dir, expected, "kill " + kills);
      }
      assertTrue(start(dir, false).waitFor() == 0, "the last run");
      if (!finished) {
        assertEquals(expected, Fixture.results(dir), "after kill " + kills);
      }
    }
  }

  @Test
  void aRunKilledWhileItPublishesShowsWholeFiles() throws Exception {
    Map<String, String> expected = undisturbed(true);
    Random random = new Random(SEED);
    Path out = folder.resolve("killed");
    for (int kill = 1; kill <= KILLS / 2; kill++) {
      endsBefore(start(out, true), 900 + random.nextInt(900));
      assertNothingTorn(out, expected, "kill " + kill);
    }
    Fixture.run(Fixture.options(out, 2, true), Fixture.documents(KilledRun.DOCUMENTS));
    assertEquals(expected, Fixture.results(out));
  }

  private Map<String, String> undisturbed(boolean fresh) throws IOException {
    Path out = folder.resolve("undisturbed");
    Fixture.run(Fixture.options(out, 2, fresh), Fixture.documents(KilledRun.DOCUMENTS));
    return Fixture.results(out);
  }

  private static void assertNothingTorn(Path out, Map<String, String> expected, String when)
      throws IOException {
    for (Map.Entry<String, String> file : Fixture.results(out).entrySet()) {
      if (!file.getKey().equals("run.json")) {
        assertEquals(expected.get(file.getKey()), file.getValue(), when + ": " + file.getKey());
      }
    }
  }

  private static Process start(Path out, boolean again) throws IOException {
    Files.createDirectories(out);
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx200m",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                KilledRun.class.getName(),
                out.toString(),
                Boolean.toString(again)))
        .inheritIO()
        .start();
  }

  private static boolean endsBefore(Process process, long millis) throws InterruptedException {
    if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      assertEquals(0, process.exitValue());
      return true;
    }
    process.destroyForcibly().waitFor();
    return false;
  }
}
