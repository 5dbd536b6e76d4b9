package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guesses are those of OpenNLP's own lemmatizer. */
class LemmaGuesserTest {
  private static final Path ARTICLES = Path.of("../../models/articles/written-train.jsonl");
  private static final int SENTENCES = 300;
  private static final LemmatizerModel MODEL = OfficialModels.lemmas();
  private static final LemmaGuesser GUESSER = new LemmaGuesser(MODEL);
  private static final LemmatizerME LEMMATIZER = new LemmatizerME(MODEL);
  private static final TagDecoder TAGGER = new TagDecoder(OfficialModels.partsOfSpeech());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aquila",
        ".",
        "Aquila und Borea kooperieren .",
        "Die vermoosten Dächer verglimmerten , als Aquila abkooperierte .",
        "bos bos bos",
        "kooperierte kooperierte kooperierte kooperierte"
      })
  void sentencesHaveTheSameLemmas(String sentence) {
    assertSame(sentence.split(" "));
  }

  @Test
  void longTextHasTheSameLemmas() throws IOException {
    List<String> sentences =
        Files.readAllLines(ARTICLES).stream()
            .flatMap(line -> List.of(line.split("(?<=[.!?]) ")).stream())
            .limit(SENTENCES)
            .toList();
    assertTrue(sentences.size() == SENTENCES);
    sentences.forEach(sentence -> assertSame(sentence.strip().split("[\\s\"]+")));
  }

  private static void assertSame(String[] words) {
    String[] tags = TAGGER.tag(words);
    assertArrayEquals(
        LEMMATIZER.lemmatize(words, tags), GUESSER.lemmas(words, tags), String.join(" ", words));
  }
}
