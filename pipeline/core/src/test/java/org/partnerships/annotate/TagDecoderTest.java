package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tags are those of OpenNLP's own tagger. */
class TagDecoderTest {
  private static final Path ARTICLES = Path.of("../../models/articles/written-train.jsonl");
  private static final POSModel MODEL = OfficialModels.partsOfSpeech();
  private static final TagDecoder DECODER = new TagDecoder(MODEL);
  private static final POSTaggerME TAGGER = new POSTaggerME(MODEL);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aquila",
        ".",
        "Aquila und Borea kooperieren .",
        "„ S=begin t=DET p1w=der “ , sagte w=",
        "Zum 1. Januar 2022 geht der FC Cygnus eine Partnerschaft mit der Norda AG ein ."
      })
  void sentencesHaveTheSameTags(String sentence) {
    assertSame(sentence.split(" "));
  }

  @Test
  void emptySentenceHasNone() {
    assertArrayEquals(new String[0], DECODER.tag(new String[0]));
  }

  @Test
  void longTextHasTheSameTags() throws IOException {
    List<String> lines = Files.readAllLines(ARTICLES);
    assertTrue(lines.size() > 100);
    for (String line : lines) {
      for (String sentence : line.split("(?<=[.!?]) ")) {
        assertSame(sentence.strip().split("[\\s\"]+"));
      }
    }
  }

  private static void assertSame(String[] words) {
    assertArrayEquals(TAGGER.tag(words), DECODER.tag(words), String.join(" ", words));
  }
}
