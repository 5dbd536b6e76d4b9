package org.partnerships.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged at random, but each time in the same way: no document throws. */
class DamagedTest {
  private static final int TIMES = 60;

  @Test
  void damagedPages() throws IOException {
    try (InputStream in = DamagedTest.class.getResourceAsStream("pages/nachricht.html")) {
      readDamaged("a.html", in.readAllBytes());
    }
  }

  @Test
  void damagedDocuments() {
    readDamaged("a.docx", Documents.docx("Nordlicht kooperiert.", "Südwind auch."));
    readDamaged("a.odt", Documents.odt("Nordlicht kooperiert.", "Südwind auch."));
    readDamaged("a.pdf", Documents.pdf("Nordlicht kooperiert.", "Südwind auch."));
    readDamaged("a.rtf", Documents.rtf("Nordlicht kooperiert.\\par S\\'fcdwind auch."));
  }

  private static void readDamaged(String name, byte[] whole) {
    Random random = new Random(whole.length);
    for (int i = 0; i < TIMES; i++) {
      byte[] damaged = damaged(whole, random);
      assertDoesNotThrow(() -> TextFixture.bytes(name, damaged), name + ", damaged " + i);
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] damaged =
        random.nextInt(4) == 0
            ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length))
            : whole.clone();
    for (int n = 1 + random.nextInt(20); n > 0; n--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return damaged;
  }
}
