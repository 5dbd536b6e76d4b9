package org.partnerships.dump;

import java.io.IOException;

/** A container that swells over every measure; nothing more of it is read. */
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1;

  TooLargeException(String message) {
    super(message);
  }
}
