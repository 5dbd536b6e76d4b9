package org.partnerships.jsonl;

/** A line that is not the record that it should be; the message says what is wrong. */
public final class MalformedRecordException extends RuntimeException {
  MalformedRecordException(String message) {
    super(message);
  }

  MalformedRecordException(String message, Throwable cause) {
    super(message, cause);
  }
}
