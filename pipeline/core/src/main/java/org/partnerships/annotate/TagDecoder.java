package org.partnerships.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Finds the same tags as OpenNLP's own tagger, many times as fast: what a word adds to the scores
 * of itself and of its neighbours is computed once and remembered, as is what the tags before add.
 *
 * <p>OpenNLP searches with a beam, but the features that it caches for a word are those behind the
 * best sequence: what comes out is the best tag at each word behind the best ones before, and that
 * is what is looked for here. Thread-safe; what it remembers is bounded and changes no result.
 */
final class TagDecoder {
  private static final String MODEL = "pos.model";

  /** How far to each side words are seen. */
  private static final int REACH = 2;

  private static final int REMEMBERED = 25_000;
  private static final String WORD = "w=";
  private static final String BEGIN = "S=begin";

  private final String[] tags;
  private final Map<String, Context> weights;
  private final POSContextGenerator contexts;
  private final Memory<double[][]> memory;

  /** By the place in the sentence, up to {@link #REACH}: what standing there adds. */
  private final double[][] begins = new double[REACH + 1][];

  /** By tag before: what it adds. */
  private final double[][] after;

  /** By the two tags before: what both add. */
  private final double[][][] afterBoth;

  TagDecoder(POSModel model) {
    Object[] data = ((AbstractModel) model.<Object>getArtifact(MODEL)).getDataStructures();
    weights = weights(data[1]);
    tags = (String[]) data[2];
    contexts = model.getFactory().getPOSContextGenerator(0);
    memory = new Memory<>(REMEMBERED, this::known);
    for (int place = 0; place <= REACH; place++) {
      begins[place] = sum(List.of((place == 0 ? "" : "p" + place) + BEGIN));
    }
    after = new double[tags.length][];
    afterBoth = new double[tags.length][tags.length][];
    for (int before = 0; before < tags.length; before++) {
      after[before] = sum(List.of("t=" + tags[before]));
      for (int first = 0; first < tags.length; first++) {
        afterBoth[first][before] =
            sum(List.of("t=" + tags[before], "t2=" + tags[first] + "," + tags[before]));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Context> weights(Object byFeature) {
    return (Map<String, Context>) byFeature;
  }

  /** What features add to the score of each tag; those that the model does not know add nothing. */
  private double[] sum(List<String> features) {
    double[] sum = new double[tags.length];
    for (String feature : features) {
      Context context = weights.get(feature);
      if (context != null) {
        for (int i = 0; i < context.getOutcomes().length; i++) {
          sum[context.getOutcomes()[i]] += context.getParameters()[i];
        }
      }
    }
    return sum;
  }

  /** What a word adds, by offset from the place that it is for. */
  private double[][] known(String word) {
    List<String> own = features(word);
    double[][] sums = new double[2 * REACH + 1][];
    for (int offset = -REACH; offset <= REACH; offset++) {
      String prefix = offset < 0 ? "p" + -offset : "n" + offset;
      sums[offset + REACH] =
          offset == 0
              ? sum(own)
              : sum(own.stream().filter(f -> f.startsWith(WORD)).map(f -> prefix + f).toList());
    }
    return sums;
  }

  /** The features of a word where it is the one to be tagged. */
  private List<String> features(String word) {
    synchronized (contexts) {
      return Arrays.stream(contexts.getContext(0, new String[] {word}, new String[0], null))
          .filter(feature -> !feature.equals(BEGIN))
          .toList();
    }
  }

  /** A tag for each word of a sentence. */
  String[] tag(String[] words) {
    double[][] scores = scores(words);
    int[] best = new int[words.length];
    String[] found = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      if (i == 1) {
        add(after[best[0]], scores[1]);
      } else if (i > 1) {
        add(afterBoth[best[i - 2]][best[i - 1]], scores[i]);
      }
      best[i] = highest(scores[i]);
      found[i] = tags[best[i]];
    }
    return found;
  }

  private static int highest(double[] scores) {
    int highest = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[highest]) {
        highest = i;
      }
    }
    return highest;
  }

  private double[][] scores(String[] words) {
    double[][][] known = new double[words.length][][];
    for (int i = 0; i < words.length; i++) {
      known[i] = memory.of(words[i]);
    }
    double[][] scores = new double[words.length][tags.length];
    for (int i = 0; i < words.length; i++) {
      for (int k = Math.max(0, i - REACH); k <= Math.min(words.length - 1, i + REACH); k++) {
        add(known[k][k - i + REACH], scores[i]);
      }
      if (i <= REACH) {
        add(begins[i], scores[i]);
      }
    }
    return scores;
  }

  private static void add(double[] some, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += some[i];
    }
  }
}
