package org.partnerships;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.jsonl.GoldRecord;
import org.partnerships.models.ModelFiles;

class PartyTrainerTest {
  private static final Pipeline PIPELINE = new Pipeline(ModelFiles.builtIn());
  private static final GoldRecord ARTICLE =
      new GoldRecord(
          "a",
          Optional.empty(),
          Optional.of("Siemens sucht Partner"),
          "Siemens baut Motoren in Berlin, Daimler auch. Im Mai wurde eine Kooperation mit Bosch"
              + " vereinbart.",
          List.of(
              new GoldRecord.GoldEvent(
                  List.of(List.of("Siemens"), List.of("Bosch")),
                  List.of("started"),
                  List.of("asserted"),
                  List.of(Optional.empty()),
                  Optional.empty(),
                  false)));

  @TempDir private Path folder;

  @Test
  void theSameArticlesGiveTheSameModel() throws IOException {
    assertArrayEquals(trained("first.bin"), trained("second.bin"));
  }

  private byte[] trained(String name) throws IOException {
    PartyTrainer trainer = new PartyTrainer(PIPELINE);
    for (int i = 0; i < 3; i++) {
      trainer.learn(ARTICLE);
    }
    assertTrue(trainer.frames() >= 3, "frames: " + trainer.frames());
    trainer.write(folder.resolve(name));
    return Files.readAllBytes(folder.resolve(name));
  }
}
