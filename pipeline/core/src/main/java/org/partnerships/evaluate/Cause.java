package org.partnerships.evaluate;

/** Why an event is wrong or missed, as far as its neighbours tell. */
public enum Cause {
  NAME_MISSED("name missed", "a party is not marked as an organisation anywhere in the text"),
  CUE_MISSED("cue missed", "the sentence holds no word that the rules know"),
  SLOT_WRONG("slot wrong", "the sentence gave an event with another party"),
  PARTY_MISSING("party missing", "names and cue are there, but the parties were not put together"),
  UNSURE("unsure", "found, but dropped because the confidence is too low"),
  PHASE("phase", "the right pair with another phase"),
  MODALITY("modality", "the right pair and phase with another modality"),
  DATE("date", "all is right but the date"),
  REPEATED("repeated", "a fact that was found already"),
  NOT_AN_EVENT("not an event", "nothing of the kind is in the gold");

  private final String label;
  private final String meaning;

  Cause(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** The name in a report: {@code cue missed}. */
  public String label() {
    return label;
  }

  /** A line for people. */
  public String meaning() {
    return meaning;
  }
}
