package org.partnerships.event;

import java.util.Locale;

/** How an article presents an event. */
public enum Modality {
  /** As a fact; a company's own announcement is one. */
  ASSERTED,
  /** Firm, but in the future of the article. */
  PLANNED,
  /** Reported without a named official source. */
  RUMOURED,
  /** Said not to be so. */
  DENIED;

  /** The word in the record: {@code asserted}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
