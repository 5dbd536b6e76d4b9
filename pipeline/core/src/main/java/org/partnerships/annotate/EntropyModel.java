package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.partnerships.models.FormReader;
import org.partnerships.models.FormWriter;

/** A maximum-entropy model of OpenNLP as a form, which is read sooner than OpenNLP's own file. */
final class EntropyModel {
  private EntropyModel() {}

  @SuppressWarnings("unchecked")
  static void write(AbstractModel model, FormWriter form) {
    Object[] data = model.getDataStructures();
    Map<String, Context> contexts = new TreeMap<>((Map<String, Context>) data[1]);
    form.texts(List.of((String[]) data[2]));
    Map<List<Integer>, Integer> patterns = new LinkedHashMap<>();
    List<Double> weights = new ArrayList<>();
    for (Context context : contexts.values()) {
      patterns.putIfAbsent(outcomes(context), patterns.size());
      for (double weight : context.getParameters()) {
        weights.add(weight);
      }
    }
    form.list(patterns.keySet(), (to, pattern) -> to.list(pattern, FormWriter::number));
    form.list(
        contexts.entrySet(),
        (to, context) -> {
          to.text(context.getKey());
          to.number(patterns.get(outcomes(context.getValue())));
        });
    form.number(weights.size());
    form.array(weights.stream().mapToDouble(weight -> weight).toArray());
  }

  private static List<Integer> outcomes(Context context) {
    List<Integer> outcomes = new ArrayList<>();
    for (int outcome : context.getOutcomes()) {
      outcomes.add(outcome);
    }
    return outcomes;
  }

  static AbstractModel read(FormReader form) {
    String[] outcomes = form.texts().toArray(String[]::new);
    List<int[]> patterns = form.list(EntropyModel::numbers);
    String[] features = new String[form.number()];
    int[][] pattern = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      features[i] = form.text();
      pattern[i] = patterns.get(form.number());
    }
    double[] weights = new double[form.number()];
    form.array(weights);
    Context[] contexts = new Context[features.length];
    int at = 0;
    for (int i = 0; i < contexts.length; i++) {
      double[] own = new double[pattern[i].length];
      System.arraycopy(weights, at, own, 0, own.length);
      contexts[i] = new Context(pattern[i], own);
      at += own.length;
    }
    return new GISModel(contexts, features, outcomes);
  }

  private static int[] numbers(FormReader form) {
    int[] numbers = new int[form.number()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = form.number();
    }
    return numbers;
  }
}
