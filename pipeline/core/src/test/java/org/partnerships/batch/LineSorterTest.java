package org.partnerships.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSorterTest {
  @TempDir Path folder;

  /** From everything in memory to each line in a file of its own. */
  @ParameterizedTest
  @ValueSource(longs = {1, 100, 5000, 1_000_000})
  void linesComeOutInOrderHoweverLittleMemoryThereIs(long limit) throws IOException {
    List<String> lines = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      lines.add("ä" + random.nextInt(100) + "\uD83D\uDE00");
    }
    List<String> sorted = new ArrayList<>();
    Path work = folder.resolve("work");
    try (LineSorter sorter = new LineSorter(work, limit)) {
      for (String line : lines) {
        sorter.add(line);
      }
      sorter.drainTo(sorted::add);
    }
    assertEquals(lines.stream().sorted().toList(), sorted);
    assertFalse(Files.exists(work));
  }
}
