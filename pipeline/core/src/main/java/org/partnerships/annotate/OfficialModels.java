package org.partnerships.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/** The models that the OpenNLP project publishes, from their jars on the class path. */
final class OfficialModels {
  private static final String SENTENCES = "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin";
  private static final String PARTS_OF_SPEECH = "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin";
  private static final String LEMMAS = "/opennlp-de-ud-gsd-lemmas-1.3-2.5.4.bin";
  private static final String LANGUAGES = "/langdetect-183.bin";

  private OfficialModels() {}

  /** Reads a model from an open stream. */
  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  static SentenceModel sentences() {
    return read(SENTENCES, SentenceModel::new);
  }

  static POSModel partsOfSpeech() {
    return read(PARTS_OF_SPEECH, POSModel::new);
  }

  static LemmatizerModel lemmas() {
    return read(LEMMAS, LemmatizerModel::new);
  }

  static LanguageDetectorModel languages() {
    return read(LANGUAGES, LanguageDetectorModel::new);
  }

  private static <T> T read(String resource, Reader<T> reader) {
    try (InputStream in = OfficialModels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + resource);
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be read: " + resource, e);
    }
  }
}
