package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ext.ExtensionLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerships.annotate.NameTrainer.Figures;
import org.partnerships.models.ModelFiles;

class NameTrainerTest {
  private static final String[] SENTENCE =
      "Gestern lobte Ida Lindner die Hafenwerk AG in Kiel .".split(" ");

  @TempDir Path folder;

  @Test
  void theSameCorporaGiveTheSameBytesAndOpenNlpReadsThem() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.write(data.resolve("a-train.jsonl"), List.of(line("t", 0)));
    Files.write(data.resolve("a-dev.jsonl"), List.of(line("d", 0)));
    Files.writeString(data.resolve("germeval-x.tsv"), "# s\n1\tKiel\tB-LOC\tO\n2\truft\tO\tO\n\n");
    Path first = folder.resolve("first.bin");
    Path second = folder.resolve("second.bin");
    NameTrainer trainer = new NameTrainer(ModelFiles.builtIn());
    List<Figures> figures = trainer.train(List.of(data), Set.of(), Set.of("a-train.jsonl"), first);
    trainer.train(List.of(data), Set.of(), Set.of("a-train.jsonl"), second);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    assertEquals(new Figures("a-dev.jsonl", "micro", 3, 3, 3), figures.get(3));
    assertEquals("[2..4) PER|[5..7) ORG|[8..9) LOC", byOpenNlp(first));
  }

  @Test
  void heldOutCorporaAreMeasured() throws Exception {
    Files.write(folder.resolve("a-train.jsonl"), List.of(line("t", 0)));
    Files.write(folder.resolve("b-train.jsonl"), List.of(line("u", 0)));
    List<Figures> figures =
        new NameTrainer(ModelFiles.builtIn())
            .train(List.of(folder), Set.of("b-train.jsonl"), Set.of(), folder.resolve("m.bin"));
    assertEquals(Set.of("b-train.jsonl"), Set.copyOf(figures.stream().map(Figures::file).toList()));
  }

  @Test
  void aFolderWithoutCorporaIsRefused() {
    IOException e =
        assertThrows(
            IOException.class,
            () ->
                new NameTrainer(ModelFiles.builtIn())
                    .train(List.of(folder), Set.of(), Set.of(), folder.resolve("m.bin")));
    assertTrue(e.getMessage().contains(folder.toString()), e.getMessage());
  }

  /** The shipped model, too, opens in OpenNLP's own finder. */
  @Test
  void openNlpReadsTheShippedModel() throws Exception {
    Path file = folder.resolve("shipped.bin");
    try (var in = ModelFiles.builtIn().open("ner/de-ner.bin")) {
      Files.copy(in, file);
    }
    assertEquals("[2..4) PER|[5..7) ORG|[8..9) LOC", byOpenNlp(file));
  }

  private static String byOpenNlp(Path file) throws IOException {
    ExtensionLoader.registerAllowedPackage("org.partnerships.annotate");
    NameFinderME finder = new NameFinderME(new TokenNameFinderModel(file));
    return Stream.of(finder.find(SENTENCE))
        .map(Object::toString)
        .reduce((a, b) -> a + "|" + b)
        .orElse("");
  }

  private static String line(String id, int at) {
    String text = String.join(" ", SENTENCE).replace(" .", ".");
    return "{\"id\":\"%s\",\"text\":\"%s\",\"mentions\":[%s,%s,%s]}"
        .formatted(
            id,
            text,
            mention("PER", text, "Ida Lindner", at),
            mention("ORG", text, "Hafenwerk AG", at),
            mention("LOC", text, "Kiel", at));
  }

  private static String mention(String type, String text, String name, int at) {
    int begin = text.indexOf(name, at);
    return "{\"type\":\"%s\",\"begin\":%d,\"end\":%d}"
        .formatted(type, begin, begin + name.length());
  }
}
