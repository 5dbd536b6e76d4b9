package org.partnerships.evaluate;

/** How much of an event has to be right. */
public enum Level {
  PAIR("pair"),
  PAIR_AND_PHASE("pair+phase"),
  FULL("full");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  /** The name in a report: {@code pair+phase}. */
  public String label() {
    return label;
  }
}
