package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import opennlp.tools.lemmatizer.LemmatizerContextGenerator;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;

/**
 * OpenNLP's lemmatizer, quicker: the same beam search with the same results, but what the model
 * makes of a word is remembered. It depends on the word, its part of speech and the outcome before
 * it alone. Thread-safe.
 */
final class LemmaGuesser {
  private static final int REMEMBERED = 50_000;

  /** Stands for the outcome before the first word. */
  private static final String START = "";

  private static final char SEPARATOR = '\n';

  private final MaxentModel model;
  private final int beam;
  private final LemmatizerContextGenerator contexts;
  private final Memory<Next> memory = new Memory<>(REMEMBERED, this::find);

  /** The best outcomes for a word, in the model's order, and the logarithms of their chances. */
  private record Next(String[] outcomes, double[] logs) {}

  /** A sequence of outcomes, the last one first; the most likely sequences come first. */
  private record Path(Path before, String outcome, double score) implements Comparable<Path> {
    @Override
    public int compareTo(Path other) {
      return Double.compare(other.score, score);
    }
  }

  LemmaGuesser(LemmatizerModel lemmas) {
    this.model = (MaxentModel) lemmas.getArtifact("lemmatizer.model");
    String size = lemmas.getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER);
    this.beam = size == null ? LemmatizerME.DEFAULT_BEAM_SIZE : Integer.parseInt(size);
    this.contexts = lemmas.getFactory().getContextGenerator();
  }

  /** A guess for each word of a sentence. */
  String[] lemmas(String[] words, String[] tags) {
    Queue<Path> paths = new PriorityQueue<>(beam);
    paths.add(new Path(null, START, 0));
    for (int i = 0; i < words.length; i++) {
      Queue<Path> longer = new PriorityQueue<>(beam);
      for (int left = Math.min(beam, paths.size()); left > 0; left--) {
        Path path = paths.remove();
        Next next = memory.of(path.outcome() + SEPARATOR + tags[i] + SEPARATOR + words[i]);
        for (int k = 0; k < next.outcomes().length; k++) {
          longer.add(new Path(path, next.outcomes()[k], path.score() + next.logs()[k]));
        }
      }
      paths = longer;
    }
    String[] outcomes = new String[words.length];
    Path path = paths.remove();
    for (int i = words.length - 1; i >= 0; i--) {
      outcomes[i] = path.outcome();
      path = path.before();
    }
    return LemmatizerME.decodeLemmas(words, outcomes);
  }

  private Next find(String key) {
    int tag = key.indexOf(SEPARATOR) + 1;
    int word = key.indexOf(SEPARATOR, tag) + 1;
    double[] chances = model.eval(context(key, tag, word));
    double least = least(chances);
    List<Integer> best = new ArrayList<>();
    for (int i = 0; i < chances.length; i++) {
      if (chances[i] >= least && chances[i] > 0) {
        best.add(i);
      }
    }
    return new Next(
        best.stream().map(model::getOutcome).toArray(String[]::new),
        best.stream().mapToDouble(i -> Math.log(chances[i])).toArray());
  }

  /** The least of the highest chances, as many as the beam is wide. */
  private double least(double[] chances) {
    double[] highest = new double[Math.min(beam, chances.length)];
    for (double chance : chances) {
      int place = 0;
      while (place < highest.length && highest[place] < chance) {
        if (place > 0) {
          highest[place - 1] = highest[place];
        }
        highest[place++] = chance;
      }
    }
    return highest[0];
  }

  private String[] context(String key, int tag, int word) {
    String before = key.substring(0, tag - 1);
    String[] words = {key.substring(word)};
    String[] tags = {key.substring(tag, word - 1)};
    if (before.equals(START)) {
      return contexts.getContext(0, words, tags, new String[0]);
    }
    String[] second = {"", words[0]};
    return contexts.getContext(1, second, new String[] {"", tags[0]}, new String[] {before});
  }
}
