package org.partnerships.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongTableTest {
  @Test
  void itHoldsWhatAMapHolds() {
    LongTable table = new LongTable();
    Map<Long, Long> map = new HashMap<>();
    Random random = new Random(5);
    for (int i = 0; i < 50_000; i++) {
      long key = i % 3 == 0 ? random.nextInt(2000) : random.nextLong();
      table.put(key, i + 1);
      map.put(key, (long) i + 1);
    }
    map.forEach((key, value) -> assertEquals(value, table.get(key)));
    assertEquals(map.size(), table.size());
    assertEquals(0, table.get(-12345));
  }

  @Test
  void zeroIsAKeyAndNoValue() {
    LongTable table = new LongTable();
    assertEquals(0, table.get(0));
    table.put(0, 7);
    assertEquals(7, table.get(0));
    assertThrows(IllegalArgumentException.class, () -> table.put(1, 0));
  }
}
