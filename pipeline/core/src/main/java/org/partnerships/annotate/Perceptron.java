package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A structured perceptron: where the best sequence under the present weights is wrong, the weights
 * of the right one rise and of the wrong one fall; the result is the average over all steps.
 * Repeatable: one thread, a given seed.
 */
final class Perceptron {
  /** By how much the right tag must be ahead of any other, at each place. */
  private final float margin;

  /** The share of features that each step does without, so that none is relied on alone. */
  private final float dropped;

  private final NameTags tags;
  private final int size;
  private final float[] weights;
  private final float[] totals;
  private final float[][] transitions;
  private final float[][] transitionTotals;
  private float steps = 1;

  /**
   * A sentence to learn from.
   *
   * @param features by place, the numbers of its features
   * @param gold by place, the right tag
   */
  record Example(int[][] features, int[] gold) {}

  Perceptron(NameTags tags, int features, float margin, float dropped) {
    this.margin = margin;
    this.dropped = dropped;
    this.tags = tags;
    this.size = tags.size();
    this.weights = new float[features * size];
    this.totals = new float[features * size];
    this.transitions = new float[size][size];
    this.transitionTotals = new float[size][size];
  }

  /** Learns from all examples, in a new order each time that the seed decides. */
  void train(List<Example> examples, int times, long seed) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int time = 0; time < times; time++) {
      Collections.shuffle(order, random);
      order.forEach(example -> learn(thinned(example, random)));
    }
  }

  private Example thinned(Example example, Random random) {
    if (dropped == 0) {
      return example;
    }
    int[][] thin = new int[example.features().length][];
    for (int i = 0; i < thin.length; i++) {
      int[] all = example.features()[i];
      int[] kept = new int[all.length];
      int count = 0;
      for (int feature : all) {
        if (random.nextFloat() >= dropped) {
          kept[count++] = feature;
        }
      }
      thin[i] = Arrays.copyOf(kept, count);
    }
    return new Example(thin, example.gold());
  }

  private void learn(Example example) {
    int[] gold = example.gold();
    float[][] scores = scores(example.features());
    for (int i = 0; i < gold.length; i++) {
      scores[i][gold[i]] -= margin;
    }
    int[] guess = Viterbi.best(tags, scores, Viterbi.valid(tags, transitions));
    for (int i = 0; i < gold.length; i++) {
      int before = i == 0 ? 0 : gold[i - 1];
      int guessedBefore = i == 0 ? 0 : guess[i - 1];
      if (gold[i] != guess[i]) {
        move(example.features()[i], gold[i], 1);
        move(example.features()[i], guess[i], -1);
      }
      if (gold[i] != guess[i] || before != guessedBefore) {
        moveTransition(before, gold[i], 1);
        moveTransition(guessedBefore, guess[i], -1);
      }
    }
    steps++;
  }

  private float[][] scores(int[][] features) {
    float[][] scores = new float[features.length][size];
    for (int i = 0; i < features.length; i++) {
      float[] row = scores[i];
      for (int feature : features[i]) {
        int base = feature * size;
        for (int tag = 0; tag < size; tag++) {
          row[tag] += weights[base + tag];
        }
      }
    }
    return scores;
  }

  private void move(int[] features, int tag, float by) {
    for (int feature : features) {
      weights[feature * size + tag] += by;
      totals[feature * size + tag] += by * steps;
    }
  }

  private void moveTransition(int before, int tag, float by) {
    transitions[before][tag] += by;
    transitionTotals[before][tag] += by * steps;
  }

  /** The averaged weights of a feature. */
  float[] average(int feature) {
    float[] row = new float[size];
    for (int tag = 0; tag < size; tag++) {
      int at = feature * size + tag;
      row[tag] = weights[at] - totals[at] / steps;
    }
    return row;
  }

  /** The averaged weights of the transitions. */
  float[][] averageTransitions() {
    float[][] average = new float[size][size];
    for (int before = 0; before < size; before++) {
      for (int tag = 0; tag < size; tag++) {
        average[before][tag] = transitions[before][tag] - transitionTotals[before][tag] / steps;
      }
    }
    return average;
  }
}
