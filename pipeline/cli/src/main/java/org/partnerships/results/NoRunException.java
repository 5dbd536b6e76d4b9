package org.partnerships.results;

/** A folder does not hold what a run leaves; the message says what to do. */
public final class NoRunException extends RuntimeException {
  public NoRunException(String message) {
    super(message);
  }

  public NoRunException(String message, Throwable cause) {
    super(message, cause);
  }
}
