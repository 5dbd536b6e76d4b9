package org.partnerships.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A process that runs on a small disk with more and more room left on it, until there is enough.
 * Each run without enough of it must say so and show nothing torn, and the same call must end well
 * once there is room.
 */
final class FullDisk {
  private static final int DOCUMENTS = 700;

  private final Path disk;
  private final Map<String, String> expected;

  private FullDisk(Path disk, Map<String, String> expected) {
    this.disk = disk;
    this.expected = expected;
  }

  /**
   * Runs, and prints how often the disk was full.
   *
   * @param args the folder of the disk, a folder elsewhere, and by how many bytes the room grows
   */
  public static void main(String[] args) throws IOException {
    Path elsewhere = Path.of(args[1]);
    Fixture.run(elsewhere, 2, Fixture.documents(DOCUMENTS));
    FullDisk full = new FullDisk(Path.of(args[0]), Fixture.results(elsewhere));
    int times = 0;
    while (full.fails(times * Long.parseLong(args[2]))) {
      times++;
    }
    System.out.println(times);
  }

  /** False if the room is enough. */
  private boolean fails(long room) throws IOException {
    StateFolder.deleteTree(out());
    Path ballast = disk.resolve("ballast");
    Files.write(ballast, new byte[(int) (Files.getFileStore(disk).getUsableSpace() - room)]);
    try {
      Fixture.run(out(), 2, Fixture.documents(DOCUMENTS));
      return false;
    } catch (IOException e) {
      check(String.valueOf(e.getMessage()).contains("No space left"), room, e.toString());
      Fixture.results(out())
          .forEach((name, found) -> check(found.equals(expected.get(name)), room, "torn " + name));
    } finally {
      Files.delete(ballast);
    }
    Fixture.run(out(), 2, Fixture.documents(DOCUMENTS));
    check(Fixture.results(out()).equals(expected), room, "other bytes than without a full disk");
    return true;
  }

  private Path out() {
    return disk.resolve("out");
  }

  private static void check(boolean right, long room, String what) {
    if (!right) {
      throw new IllegalStateException("with room for " + room + " bytes: " + what);
    }
  }
}
