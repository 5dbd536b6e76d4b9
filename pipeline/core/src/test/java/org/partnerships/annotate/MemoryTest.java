package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private final List<String> asked = new ArrayList<>();
  private final Memory<Integer> memory =
      new Memory<>(
          2,
          word -> {
            asked.add(word);
            return word.length();
          });

  @Test
  void aWordIsFoundOutOnce() {
    assertEquals(5, memory.of("Leica"));
    assertEquals(5, memory.of("Leica"));
    assertEquals(List.of("Leica"), asked);
  }

  @Test
  void aWordThatIsUsedAgainAndAgainIsKeptWhileOthersAreForgotten() {
    for (String word : List.of("a", "bb", "ccc", "dddd", "eeeee", "ffffff")) {
      memory.of("Leica");
      assertEquals(word.length(), memory.of(word));
    }
    memory.of("a");
    assertEquals(List.of("Leica", "a", "bb", "ccc", "dddd", "eeeee", "ffffff", "a"), asked);
  }
}
