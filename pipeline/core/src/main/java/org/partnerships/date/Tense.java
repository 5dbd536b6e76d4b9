package org.partnerships.date;

/** Where the verb next to an expression puts it. */
enum Tense {
  PAST,
  FUTURE,
  /** The present tense, or no verb at all. */
  OPEN
}
