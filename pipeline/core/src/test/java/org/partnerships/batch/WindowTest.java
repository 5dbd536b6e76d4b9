package org.partnerships.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;

/** Documents that take long hold up neither the others nor their memory. */
class WindowTest {
  private static final int OTHERS = 5000;

  private static Outcome<RawArticle> document(String id) {
    return Fixture.document(id, "x".repeat(100_000));
  }

  @Test
  void othersGoOnWhileEveryThreadIsHeldUp() throws InterruptedException {
    CountDownLatch others = new CountDownLatch(OTHERS);
    Workers workers = new Workers(2, Duration.ofMillis(50));
    try (Window<String> window = new Window<>(2, Optional.of(String::length), workers)) {
      for (String slow : List.of("slow 1", "slow 2")) {
        window.submit(
            document(slow), () -> others.await(1, TimeUnit.MINUTES) ? slow : "came to nothing");
      }
      List<String> results = new ArrayList<>();
      int submitted = 0;
      while (results.size() < OTHERS + 2) {
        if (submitted < OTHERS && !window.isFull()) {
          String id = "d" + submitted++;
          window.submit(
              document(id),
              () -> {
                others.countDown();
                return id;
              });
        } else {
          boolean isLast = submitted == OTHERS;
          window.take(() -> !isLast && !window.isFull()).ifPresent(results::add);
        }
      }
      assertEquals(List.of("slow 1", "slow 2", "d0", "d1"), results.subList(0, 4));
      assertEquals("d" + (OTHERS - 1), results.get(OTHERS + 1));
    }
  }

  @Test
  void aWindowIsFullOfDocumentsOrOfResults() throws InterruptedException {
    CountDownLatch go = new CountDownLatch(1);
    try (Window<String> window = new Window<>(1, result -> 1L << 20)) {
      for (int i = 0; i < 400; i++) {
        assertFalse(window.isFull(), i + " of 200 kB");
        window.submit(
            document("d"),
            () -> {
              go.await();
              return "r";
            });
        if (window.isFull()) {
          break;
        }
      }
      assertTrue(window.isFull());
      go.countDown();
      while (!window.isEmpty()) {
        window.take(() -> false);
      }
      assertFalse(window.isFull());
      for (int i = 0; i < 64; i++) {
        window.add("seen");
      }
      assertTrue(window.isFull(), "64 results of 1 MB");
    }
  }
}
