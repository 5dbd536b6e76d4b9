package org.partnerships.date;

/** Where the verb next to an expression puts it. */
enum Tense {
  PAST,
  FUTURE,
  /** The present tense of a verb for what is planned: {@code beginnt}, {@code endet}. */
  PRESENT,
  /** Any other present tense, or no verb at all. */
  OPEN
}
