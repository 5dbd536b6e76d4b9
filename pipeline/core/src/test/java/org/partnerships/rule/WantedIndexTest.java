package org.partnerships.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of many needs, those that may be met: the same with an index and with a look at each. */
class WantedIndexTest {
  private static final int WORDS = 12;

  @Test
  void anIndexFindsWhatALookAtEachFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Need> needs = IntStream.range(0, 30).mapToObj(i -> need(random, 3)).toList();
      Choices choices = new Choices();
      needs.forEach(choices::add);
      List<Wanted> wanted = needs.stream().map(need -> new Wanted(need, choices)).toList();
      WantedIndex index = new WantedIndex(wanted, choices);
      for (int trial = 0; trial < 20; trial++) {
        BitSet present = present(random, choices.size());
        BitSet expected = new BitSet();
        for (int i = 0; i < wanted.size(); i++) {
          expected.set(i, wanted.get(i).isIn(present));
        }
        assertEquals(expected, index.in(present));
        BitSet some = present(random, wanted.size());
        BitSet both = (BitSet) some.clone();
        both.and(expected);
        assertEquals(both, index.in(present, some));
      }
    }
  }

  private static BitSet present(Random random, int size) {
    BitSet present = new BitSet();
    IntStream.range(0, size).filter(i -> random.nextInt(4) == 0).forEach(present::set);
    return present;
  }

  private static Need need(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(8);
    return switch (kind) {
      case 0, 1, 2 -> new Need.OneOf(words(random), Set.of());
      case 3 -> new Need.Labelled("label" + random.nextInt(3));
      case 4 -> new Need.Anything();
      case 5, 6 -> Need.all(parts(random, depth));
      default -> Need.any(parts(random, depth));
    };
  }

  private static List<Need> parts(Random random, int depth) {
    List<Need> parts = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      parts.add(need(random, depth - 1));
    }
    return parts;
  }

  private static Set<Need.Word> words(Random random) {
    return Set.of(new Need.Word("w".repeat(1 + random.nextInt(WORDS)), false, false, false));
  }
}
