package org.partnerships.database;

/** The database cannot be used; the message says why. */
public final class DatabaseException extends RuntimeException {
  DatabaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
