package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.partnerships.annotate.Gazetteer.Match;
import org.partnerships.annotate.NameFeatures.Clues;
import org.partnerships.annotate.NameFeatures.Word;
import org.partnerships.annotate.NameTags.Name;

/**
 * Finds names with the trained model.
 *
 * <p>Thread-safe. What a word adds to the scores of itself and of its neighbours is computed once
 * and remembered for all articles; that memory is bounded and changes no result.
 */
final class NameFinder {
  private static final int REMEMBERED = 50_000;

  private final NameModel model;
  private final NameFeatures features;
  private final float[][] transitions;
  private final Map<String, Known> memory = new ConcurrentHashMap<>();

  /** A word and its sums of weights, by offset from the place that they are for. */
  private record Known(Word word, float[][] sums) {}

  NameFinder(NameModel model, NameFeatures features) {
    this.model = model;
    this.features = features;
    this.transitions = Viterbi.valid(model.tags(), model.transitions());
  }

  /** The names in each sentence of an article. */
  List<List<Name>> find(List<List<String>> sentences) {
    List<List<Known>> known = new ArrayList<>();
    for (List<String> sentence : sentences) {
      known.add(sentence.stream().map(this::known).toList());
    }
    List<List<Word>> words =
        known.stream().map(sentence -> sentence.stream().map(Known::word).toList()).toList();
    Clues clues = features.clues(words);
    List<List<Name>> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      float[][] scores = scores(known.get(i));
      addAround(words.get(i), features.matches(sentences.get(i)), clues, scores);
      found.add(model.tags().decode(Viterbi.best(model.tags(), scores, transitions)));
    }
    return found;
  }

  private Known known(String text) {
    Known known = memory.get(text);
    if (known == null) {
      known = known(features.word(text));
      if (memory.size() >= REMEMBERED) {
        memory.clear();
      }
      memory.put(text, known);
    }
    return known;
  }

  private Known known(Word word) {
    int reach = NameFeatures.REACH;
    float[][] sums = new float[2 * reach + 1][model.tags().size()];
    for (int offset = -reach; offset <= reach; offset++) {
      model.addAll(NameFeatures.prefix(offset), word.at(offset), sums[offset + reach]);
    }
    return new Known(new Word(word.text(), word.lower(), word.shape(), word.kind()), sums);
  }

  private float[][] scores(List<Known> sentence) {
    int reach = NameFeatures.REACH;
    float[][] scores = new float[sentence.size()][model.tags().size()];
    for (int i = 0; i < scores.length; i++) {
      for (int offset = -reach; offset <= reach; offset++) {
        int at = i + offset;
        if (at >= 0 && at < scores.length) {
          add(sentence.get(at).sums()[offset + reach], scores[i]);
        } else {
          model.add(NameFeatures.prefix(offset) + NameFeatures.EDGE_FEATURE, scores[i]);
        }
      }
    }
    return scores;
  }

  private static void add(float[] sums, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += sums[i];
    }
  }

  private void addAround(List<Word> sentence, List<Match> matches, Clues clues, float[][] scores) {
    for (int i = 0; i < scores.length; i++) {
      for (String feature : features.around(sentence, matches, i, clues)) {
        model.add(feature, scores[i]);
      }
    }
  }
}
