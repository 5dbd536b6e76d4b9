package org.partnerships.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Span;

class NameScorerTest {
  private final NameScorer scorer = new NameScorer();

  @Test
  void placesAndTypesAreCompared() {
    scorer.add(
        List.of(
            mention(EntityType.ORG, 0, 10),
            mention(EntityType.ORG, 20, 30),
            mention(EntityType.PER, 40, 50),
            mention(EntityType.LOC, 60, 70)),
        List.of(
            mention(EntityType.ORG, 0, 10), // right
            mention(EntityType.ORG, 20, 25), // overlaps
            mention(EntityType.ORG, 40, 50), // another type
            mention(EntityType.LOC, 80, 90), // nothing there
            mention(EntityType.PROD, 100, 110))); // not counted
    assertEquals(new Score(1, 2, 1), scorer.strict(EntityType.ORG));
    assertEquals(new Score(0, 0, 1), scorer.strict(EntityType.PER));
    assertEquals(new Score(1, 3, 3), scorer.strict());
    assertEquals(new NameScorer.Overlap(2, 3, 2, 2), scorer.overlap(EntityType.ORG));
    assertEquals(0.8, scorer.overlap(EntityType.ORG).f1(), 1e-9);
    assertEquals(2, scorer.confused("ORG", "ORG"));
    assertEquals(1, scorer.confused("PER", "ORG"));
    assertEquals(1, scorer.confused("LOC", NameScorer.NOTHING));
    assertEquals(1, scorer.confused(NameScorer.NOTHING, "LOC"));
  }

  @Test
  void documentsAddUp() {
    scorer.add(List.of(mention(EntityType.ORG, 0, 5)), List.of(mention(EntityType.ORG, 0, 5)));
    scorer.add(List.of(mention(EntityType.ORG, 0, 5)), List.of());
    assertEquals(new Score(1, 0, 1), scorer.strict());
  }

  private static Mention mention(EntityType type, int begin, int end) {
    String text = "x".repeat(end - begin);
    return new Mention(Span.of(begin, end), text, type, text, "model");
  }
}
