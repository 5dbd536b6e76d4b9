package org.partnerships.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;

/** A process to be killed: a slow run, or one after the other that forgets the one before. */
final class KilledRun {
  static final int DOCUMENTS = 1400;

  private KilledRun() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[0]);
    boolean again = Boolean.parseBoolean(args[1]);
    List<Outcome<RawArticle>> documents = Fixture.documents(DOCUMENTS);
    do {
      new Batch(Fixture.options(out, 2, again), KilledRun::slowly, Fixture.CLOCK)
          .run(documents::iterator, () -> false, progress -> {});
    } while (again);
  }

  private static Processed slowly(RawArticle raw) {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Fixture.process(raw);
  }
}
