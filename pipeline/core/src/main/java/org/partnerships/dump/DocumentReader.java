package org.partnerships.dump;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Reads one container (folder, archive, file of records), document by document. */
interface DocumentReader extends Closeable {

  /** Where the container stands. */
  Place place();

  /**
   * The next thing in it; empty at its end. A container that is found must be read to its end and
   * closed before the next call.
   *
   * @throws IOException if the rest of the container cannot be read
   */
  Optional<Found> next() throws IOException;

  /** True if the container is a fault when it yields nothing. */
  default boolean mustHoldSomething() {
    return true;
  }
}
