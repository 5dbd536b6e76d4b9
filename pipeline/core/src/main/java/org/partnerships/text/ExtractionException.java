package org.partnerships.text;

import org.partnerships.article.Rejection.Reason;

/** A document gives no text. */
final class ExtractionException extends Exception {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  ExtractionException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  ExtractionException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
