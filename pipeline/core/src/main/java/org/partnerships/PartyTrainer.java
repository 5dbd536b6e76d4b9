package org.partnerships;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
import org.partnerships.article.EntityType;
import org.partnerships.article.PublishedFrom;
import org.partnerships.evaluate.GoldPairs;
import org.partnerships.find.Chooser;
import org.partnerships.find.OpenFrame;
import org.partnerships.jsonl.GoldRecord;

/**
 * Teaches a maximum-entropy model who is meant where a sentence does not name every party, from
 * annotated articles. The same articles give the same bytes.
 */
public final class PartyTrainer {
  /** Weights are held this near to zero; chosen by cross-validation over whole articles. */
  private static final double L2_COST = 1.5;

  private static final int ITERATIONS = 200;

  /** Of so many organisations, one is left out. */
  private static final int DROPPED = 5;

  private final Pipeline pipeline;
  private final List<Event> events = new ArrayList<>();
  private int frames;

  public PartyTrainer(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** Learns from an article, with the names that are found in it. */
  public void learn(GoldRecord gold) {
    learn(pipeline.annotateForRules(article(gold)), gold);
  }

  /**
   * Learns from an article.
   *
   * @param annotated it, with its names
   * @param gold what is right in it
   */
  public void learn(Annotated annotated, GoldRecord gold) {
    learnFrom(annotated, gold);
    learnFrom(withoutSome(annotated), gold);
  }

  /**
   * Without every fifth organisation: in an article that no model has learnt from, about as many go
   * unrecognised, and then nobody who is left may be meant.
   */
  private static Annotated withoutSome(Annotated annotated) {
    String id = annotated.article().id();
    return annotated.withMentions(
        annotated.mentions().stream()
            .filter(
                m ->
                    m.type() != EntityType.ORG
                        || Math.floorMod((id + m.name()).hashCode(), DROPPED) != 0)
            .toList());
  }

  private void learnFrom(Annotated annotated, GoldRecord gold) {
    GoldPairs pairs = GoldPairs.of(gold);
    for (OpenFrame frame : pipeline.openFrames(annotated, teacher(pairs))) {
      frames++;
      for (OpenFrame.Choice choice : frame.choices()) {
        boolean right = pairs.hold(choice.names(), frame.phase().label());
        events.add(
            new Event(
                right ? OpenFrame.RIGHT : OpenFrame.WRONG,
                choice.features().toArray(String[]::new)));
      }
    }
  }

  private static Article article(GoldRecord gold) {
    Article plain = Pipeline.articleOf(gold.id(), gold.text());
    return new Article(
        plain.id(),
        plain.url(),
        plain.source(),
        plain.mediaType(),
        gold.title(),
        gold.published().map(day -> new Article.Publication(day, PublishedFrom.FIELD)),
        plain.language(),
        plain.digest(),
        plain.text(),
        plain.extra());
  }

  /** Chooses what the gold says, as if the model were never wrong. */
  private static Chooser teacher(GoldPairs pairs) {
    return frame -> {
      for (int i = 0; i < frame.choices().size(); i++) {
        if (pairs.hold(frame.choices().get(i).names(), frame.phase().label())) {
          return Optional.of(new Chooser.Chosen(i, 1));
        }
      }
      return Optional.empty();
    };
  }

  /** How many frames have been seen. */
  public int frames() {
    return frames;
  }

  /**
   * Writes the model of all that has been learnt.
   *
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
    EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
    MaxentModel model = trainer.train(ObjectStreamUtils.createObjectStream(events));
    try (OutputStream out = Files.newOutputStream(file)) {
      new BinaryQNModelWriter((QNModel) model, new java.io.DataOutputStream(out)).persist();
    }
  }
}
