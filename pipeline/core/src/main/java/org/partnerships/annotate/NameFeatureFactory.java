package org.partnerships.annotate;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;
import org.partnerships.annotate.NameFeatures.Word;
import org.partnerships.models.ModelFiles;

/**
 * Gives OpenNLP's own name finder the features that our models are trained with, so that it can use
 * them. It sees a sentence at a time; the project's own finder sees the whole article, and is many
 * times faster.
 */
public final class NameFeatureFactory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {

  /** Called by OpenNLP, which finds this class by its name in the model file. */
  public NameFeatureFactory() {}

  @Override
  public AdaptiveFeatureGenerator create() {
    NameFeatures features = NameFeatures.in(ModelFiles.builtIn(), new Lexicon());
    return (found, tokens, index, before) ->
        found.addAll(features(features, Arrays.asList(tokens), index));
  }

  private static List<String> features(NameFeatures features, List<String> tokens, int index) {
    List<Word> words = tokens.stream().map(features::word).toList();
    return features.all(words, features.matches(tokens), index, features.clues(List.of(words)));
  }
}
