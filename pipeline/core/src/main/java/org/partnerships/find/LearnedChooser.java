package org.partnerships.find;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import org.partnerships.models.ModelFiles;

/** Chooses by a maximum-entropy model that has seen annotated articles. Thread-safe. */
final class LearnedChooser implements Chooser {
  private static final String FILE = "find/parties.bin";

  /** Below this, a choice is as likely wrong as right. */
  private static final double LEAST_PROBABILITY = 0.5;

  private final MaxentModel model;
  private final int right;

  private LearnedChooser(MaxentModel model) {
    this.model = model;
    this.right = model.getIndex(OpenFrame.RIGHT);
  }

  /** The chooser of a folder of models; where that has none, only named parties count. */
  static Chooser in(ModelFiles models) {
    if (!models.exists(FILE)) {
      return frame -> Optional.empty();
    }
    try (InputStream in = models.open(FILE)) {
      DataInputStream data = new DataInputStream(in);
      return new LearnedChooser(
          new GenericModelReader(new opennlp.tools.ml.model.BinaryFileDataReader(data)).getModel());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot be read: " + FILE, e);
    }
  }

  @Override
  public Optional<Chosen> choose(OpenFrame frame) {
    List<Double> probabilities = probabilities(frame);
    Optional<Chosen> best = Optional.empty();
    for (int i = 0; i < probabilities.size(); i++) {
      if (best.isEmpty() || probabilities.get(i) > best.get().probability()) {
        best = Optional.of(new Chosen(i, probabilities.get(i)));
      }
    }
    return best.filter(chosen -> chosen.probability() >= LEAST_PROBABILITY);
  }

  @Override
  public List<Double> probabilities(OpenFrame frame) {
    return frame.choices().stream()
        .map(choice -> model.eval(choice.features().toArray(String[]::new))[right])
        .toList();
  }

  @Override
  public double leastProbability() {
    return LEAST_PROBABILITY;
  }
}
