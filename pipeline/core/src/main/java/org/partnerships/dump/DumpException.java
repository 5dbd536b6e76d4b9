package org.partnerships.dump;

import java.io.IOException;

/** An input that was named on the command line is missing or cannot be opened. */
public final class DumpException extends IOException {
  DumpException(String message) {
    super(message);
  }

  DumpException(String message, Throwable cause) {
    super(message, cause);
  }
}
