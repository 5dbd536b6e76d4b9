package org.partnerships.dump;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A reader that is chosen when it is first asked, so that its faults are those of its place. */
final class LazyReader implements DocumentReader {

  /** Chooses a reader. */
  interface Choice {
    DocumentReader choose() throws IOException;
  }

  private final Place place;
  private final Choice choice;
  private final Closeable stream;
  private DocumentReader chosen;

  LazyReader(Place place, Choice choice, Closeable stream) {
    this.place = place;
    this.choice = choice;
    this.stream = stream;
  }

  @Override
  public Place place() {
    return chosen == null ? place : chosen.place();
  }

  @Override
  public Optional<Found> next() throws IOException {
    if (chosen == null) {
      chosen = choice.choose();
    }
    return chosen.next();
  }

  @Override
  public void close() throws IOException {
    if (chosen != null) {
      chosen.close();
    }
    stream.close();
  }
}
