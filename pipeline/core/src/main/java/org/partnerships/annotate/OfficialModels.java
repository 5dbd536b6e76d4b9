package org.partnerships.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.lemmatizer.LemmatizerFactory;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.model.BaseModel;
import org.partnerships.models.FormFolder;
import org.partnerships.models.FormReader;
import org.partnerships.models.FormWriter;
import org.partnerships.models.ModelFiles;

/** The models that the OpenNLP project publishes, from their jars on the class path. */
final class OfficialModels {
  private static final String SENTENCES = "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin";
  private static final String PARTS_OF_SPEECH = "/opennlp-de-ud-gsd-pos-1.3-2.5.4.bin";
  private static final String LEMMAS = "/opennlp-de-ud-gsd-lemmas-1.3-2.5.4.bin";
  private static final String LANGUAGES = "/langdetect-183.bin";
  private static final String LANGUAGE = "de";

  /** What the build makes of the two larger ones. */
  private static final String PARTS_OF_SPEECH_FORM = "parts-of-speech";

  private static final String LEMMAS_FORM = "lemmas";

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

  /** The same, as the build left it or else from its file. */
  static POSModel partsOfSpeech(ModelFiles models) {
    return models
        .compiled(PARTS_OF_SPEECH_FORM, OfficialModels::readPartsOfSpeech)
        .orElseGet(OfficialModels::partsOfSpeech);
  }

  /** The same, as the build left it or else from its file. */
  static LemmatizerModel lemmas(ModelFiles models) {
    return models
        .compiled(LEMMAS_FORM, OfficialModels::readLemmas)
        .orElseGet(OfficialModels::lemmas);
  }

  private static POSModel readPartsOfSpeech(FormReader form) {
    int beam = form.number();
    byte[] features = form.text().getBytes(UTF_8);
    POSTaggerFactory factory = new POSTaggerFactory(features, Map.of(), null);
    return new POSModel(LANGUAGE, EntropyModel.read(form), beam, Map.of(), factory);
  }

  private static LemmatizerModel readLemmas(FormReader form) {
    int beam = form.number();
    LemmatizerFactory factory = new LemmatizerFactory();
    return new LemmatizerModel(LANGUAGE, EntropyModel.read(form), beam, Map.of(), factory);
  }

  /** Writes what takes long to read. */
  static void write(FormFolder forms) {
    POSModel parts = partsOfSpeech();
    forms.madeOf(PARTS_OF_SPEECH.substring(1), read(PARTS_OF_SPEECH, InputStream::readAllBytes));
    try (FormWriter form = forms.form(PARTS_OF_SPEECH_FORM)) {
      form.number(beam(parts));
      form.text(new String(parts.<byte[]>getArtifact("generator.featuregen"), UTF_8));
      EntropyModel.write(parts.getArtifact("pos.model"), form);
    }
    LemmatizerModel lemmas = lemmas();
    forms.madeOf(LEMMAS.substring(1), read(LEMMAS, InputStream::readAllBytes));
    try (FormWriter form = forms.form(LEMMAS_FORM)) {
      form.number(beam(lemmas));
      EntropyModel.write(lemmas.getArtifact("lemmatizer.model"), form);
    }
  }

  private static int beam(BaseModel model) {
    return Integer.parseInt(model.getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER));
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
