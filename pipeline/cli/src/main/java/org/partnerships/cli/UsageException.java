package org.partnerships.cli;

/** The command cannot be carried out as it was given; the message says what to do instead. */
final class UsageException extends RuntimeException {
  UsageException(String message) {
    super(message);
  }

  UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
