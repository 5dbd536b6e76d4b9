package org.partnerships.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.jsonl.GoldRecord;

/**
 * How often events are right, by their confidence. An event is right if all its pairs are. What the
 * gold calls optional does not count.
 */
public final class Reliability {
  /** The lower ends of the bins, in hundredths. */
  private static final List<Integer> ENDS = List.of(0, 60, 70, 80, 90);

  private final int[] events = new int[ENDS.size()];
  private final int[] rightPairs = new int[ENDS.size()];
  private final int[] rightPhases = new int[ENDS.size()];

  /**
   * Events of like confidence.
   *
   * @param from the least confidence
   * @param to the confidence that is too much, but 1 itself
   * @param events how many there are
   * @param rightPairs how many of them have the right parties
   * @param rightPhases how many of them have the right parties and phase
   */
  public record Bin(double from, double to, int events, int rightPairs, int rightPhases) {}

  /** Counts the events of a document. */
  public void add(GoldRecord document, List<PartnershipEvent> found) {
    List<GoldFact> all = GoldFact.of(document);
    List<GoldFact> gold = all.stream().filter(fact -> !fact.optional()).toList();
    for (PartnershipEvent event : found) {
      List<FoundFact> facts = FoundFact.of(List.of(event));
      boolean pair = isRight(facts, gold, Level.PAIR);
      boolean phase = isRight(facts, gold, Level.PAIR_AND_PHASE);
      boolean free = !phase && isRight(facts, all, Level.PAIR_AND_PHASE);
      if (!free) {
        int bin = bin(event.confidence());
        events[bin]++;
        rightPairs[bin] += pair ? 1 : 0;
        rightPhases[bin] += phase ? 1 : 0;
      }
    }
  }

  private static boolean isRight(List<FoundFact> facts, List<GoldFact> gold, Level level) {
    return facts.stream().allMatch(fact -> gold.stream().anyMatch(g -> fact.matches(g, level)));
  }

  private static int bin(double confidence) {
    long hundredths = Math.round(100 * confidence);
    int bin = 0;
    while (bin + 1 < ENDS.size() && hundredths >= ENDS.get(bin + 1)) {
      bin++;
    }
    return bin;
  }

  /** The bins, the least confidence first; none below 0.6 where no event is so unsure. */
  public List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int i = events[0] == 0 ? 1 : 0; i < ENDS.size(); i++) {
      int end = i + 1 < ENDS.size() ? ENDS.get(i + 1) : 100;
      bins.add(new Bin(ENDS.get(i) / 100.0, end / 100.0, events[i], rightPairs[i], rightPhases[i]));
    }
    return bins;
  }
}
