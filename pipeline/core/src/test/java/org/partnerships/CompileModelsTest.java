package org.partnerships;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That forms and files give the same results, the finished jar shows: see CompiledModelsIT. */
class CompileModelsTest {
  @TempDir Path folder;

  @Test
  void theSameModelsGiveTheSameBytes() throws Exception {
    List<Path> first = compiled("first");
    List<Path> second = compiled("second");
    assertEquals(
        first.stream().map(Path::getFileName).toList(),
        second.stream().map(Path::getFileName).toList());
    for (int i = 0; i < first.size(); i++) {
      assertArrayEquals(
          Files.readAllBytes(first.get(i)),
          Files.readAllBytes(second.get(i)),
          first.get(i).toString());
    }
  }

  private List<Path> compiled(String name) throws IOException {
    Path classes = folder.resolve(name);
    CompileModels.main(new String[] {classes.toString()});
    try (var files = Files.list(classes.resolve("compiled"))) {
      return files.sorted().toList();
    }
  }
}
