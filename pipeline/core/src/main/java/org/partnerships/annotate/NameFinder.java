package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.partnerships.annotate.Gazetteer.Match;
import org.partnerships.annotate.NameFeatures.Clues;
import org.partnerships.annotate.NameFeatures.Part;
import org.partnerships.annotate.NameFeatures.Property;
import org.partnerships.annotate.NameFeatures.Shared;
import org.partnerships.annotate.NameFeatures.Word;
import org.partnerships.annotate.NameTags.Name;

/**
 * Finds names with the trained model.
 *
 * <p>Thread-safe. What a word adds to the scores of itself and of its neighbours is computed once
 * and remembered for all articles; that memory is bounded and changes no result.
 */
final class NameFinder {
  private static final int REMEMBERED = 25_000;
  private static final Shared[] SHARED = NameFeatures.SHARED.toArray(Shared[]::new);

  /**
   * Of each of these, where its first word stands and what follows it: arrays are quick to walk.
   */
  private static final int[] FIRST =
      Arrays.stream(SHARED).mapToInt(shared -> shared.first().offset()).toArray();

  private static final Part[][] REST =
      Arrays.stream(SHARED)
          .map(shared -> shared.rest().toArray(Part[]::new))
          .toArray(Part[][]::new);

  private static final String ORGANISATION = "ORG-";

  private final NameModel model;
  private final NameFeatures features;
  private final float[][] transitions;
  private final Memory<Known> memory;

  private final Known edge;
  private final int[][] before;
  private final int[] organisations;
  private final float[] anywhere;
  private final float[] opening;

  /**
   * A word and what it adds.
   *
   * @param properties their hashes, by their ordinals
   * @param sums of weights, by offset from the place that they are for
   * @param openings the hash of how each of the features begins that it shares with its neighbours
   * @param left the number of its feature as a word somewhere before; -1 if the model has none
   * @param right the same behind
   */
  private record Known(
      Word word, long[] properties, float[][] sums, long[] openings, int left, int right) {}

  NameFinder(NameModel model, NameFeatures features) {
    this.model = model;
    this.features = features;
    this.transitions = Viterbi.valid(model.tags(), model.transitions());
    this.before = Viterbi.before(model.tags());
    this.organisations =
        IntStream.range(0, model.tags().size())
            .filter(tag -> model.tags().name(tag).startsWith(ORGANISATION))
            .toArray();
    this.edge = known(NameFeatures.EDGE);
    this.memory = new Memory<>(REMEMBERED, text -> known(features.word(text)));
    this.anywhere = new float[model.tags().size()];
    model.add(NameFeatures.ANYWHERE, anywhere);
    this.opening = new float[model.tags().size()];
    model.add(NameFeatures.OPENING, opening);
  }

  /** The names in each sentence of an article. */
  List<List<Name>> find(List<List<String>> sentences) {
    return find(sentences, Readiness.BALANCED);
  }

  /** The same, with more or fewer organisations. */
  List<List<Name>> find(List<List<String>> sentences, Readiness readiness) {
    List<List<Known>> known = new ArrayList<>(sentences.size());
    List<List<Word>> words = new ArrayList<>(sentences.size());
    for (List<String> sentence : sentences) {
      List<Known> here = new ArrayList<>(sentence.size());
      List<Word> bare = new ArrayList<>(sentence.size());
      for (String text : sentence) {
        Known word = memory.of(text);
        here.add(word);
        bare.add(word.word());
      }
      known.add(here);
      words.add(bare);
    }
    Clues clues = features.clues(words);
    List<List<Name>> found = new ArrayList<>(sentences.size());
    for (int i = 0; i < known.size(); i++) {
      float[][] scores = scores(known.get(i));
      favour(organisations, readiness.bonus(sentences.size()), scores);
      addDocument(words.get(i), features.matches(sentences.get(i)), clues, scores);
      found.add(model.tags().decode(Viterbi.best(model.tags(), scores, transitions, before)));
    }
    return found;
  }

  private static void favour(int[] tags, float bonus, float[][] scores) {
    for (float[] place : scores) {
      for (int tag : tags) {
        place[tag] += bonus;
      }
    }
  }

  private Known known(Word word) {
    int reach = NameFeatures.REACH;
    float[][] sums = new float[2 * reach + 1][model.tags().size()];
    for (int offset = -reach; offset <= reach; offset++) {
      model.addAll(NameFeatures.prefix(offset), word.at(offset), sums[offset + reach]);
    }
    String[] values = Arrays.stream(Property.values()).map(p -> p.of(word)).toArray(String[]::new);
    long[] openings = new long[SHARED.length];
    for (int i = 0; i < openings.length; i++) {
      String value = values[SHARED[i].first().property().ordinal()];
      openings[i] = NameModel.hash(SHARED[i].name(), value);
    }
    return new Known(
        new Word(word.text(), word.lower(), word.shape(), word.kind(), word.head()),
        Arrays.stream(values).mapToLong(NameModel::part).toArray(),
        sums,
        openings,
        model.row(NameModel.hash(NameFeatures.LEFT, word.lower())),
        model.row(NameModel.hash(NameFeatures.RIGHT, word.lower())));
  }

  /** What each word and its neighbours add; weights are summed in whatever order. */
  private float[][] scores(List<Known> sentence) {
    float[][] scores = new float[sentence.size()][model.tags().size()];
    for (int i = 0; i < scores.length; i++) {
      for (int offset = -NameFeatures.REACH; offset <= NameFeatures.REACH; offset++) {
        add(at(sentence, i + offset).sums()[offset + NameFeatures.REACH], scores[i]);
      }
      add(anywhere, scores[i]);
      addShared(sentence, i, scores[i]);
      if (sentence.get(i).word().looksAround()) {
        addWindow(sentence, i, scores[i]);
      }
    }
    if (scores.length > 0) {
      add(opening, scores[0]);
    }
    return scores;
  }

  private Known at(List<Known> sentence, int i) {
    return i >= 0 && i < sentence.size() ? sentence.get(i) : edge;
  }

  private static void add(float[] sums, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += sums[i];
    }
  }

  private void addShared(List<Known> sentence, int i, float[] scores) {
    for (int k = 0; k < SHARED.length; k++) {
      long feature = at(sentence, i + FIRST[k]).openings()[k];
      for (Part part : REST[k]) {
        Known word = at(sentence, i + part.offset());
        feature = NameModel.join(feature, word.properties()[part.property().ordinal()]);
      }
      model.add(feature, scores);
    }
  }

  private void addWindow(List<Known> sentence, int i, float[] scores) {
    for (int distance = 1; distance <= NameFeatures.WINDOW; distance++) {
      addRow(at(sentence, i - distance).left(), scores);
      addRow(at(sentence, i + distance).right(), scores);
    }
  }

  private void addRow(int row, float[] scores) {
    if (row >= 0) {
      model.add(row, scores);
    }
  }

  /** What lists and the rest of the article tell of a place. */
  private void addDocument(
      List<Word> sentence, List<Match> matches, Clues clues, float[][] scores) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      NameFeatures.addGazetteer(matches, i, found);
      clues.addTo(found, sentence.get(i), i == 0);
      for (String feature : found) {
        model.add(feature, scores[i]);
      }
      found.clear();
    }
  }
}
