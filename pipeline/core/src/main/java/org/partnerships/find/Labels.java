package org.partnerships.find;

/** The labels that patterns can ask for, beside the prepositions that govern a party. */
final class Labels {
  /** Refers to an organisation, or to several. */
  static final String PARTY = "party";

  /** Refers to several organisations. */
  static final String GROUP = "group";

  /** Refers to several organisations, of which one is meant: {@code A oder B}. */
  static final String CHOICE = "choice";

  /** A party by name. */
  static final String NAMED = "named";

  static final String PERSON = "person";
  static final String PLACE = "place";
  static final String DATE = "date";

  /** A date behind the day of publication, or before it. */
  static final String FUTURE = "future";

  static final String PAST = "past";

  /** Forms of a verb. */
  static final String INFINITIVE = "infinitive";

  static final String PARTICIPLE = "participle";

  static final String SUBJUNCTIVE = "subjunctive";

  /** A party with no preposition and no genitive: subject or object. */
  static final String BARE = "bare";

  /** A genitive behind its noun: {@code die Allianz der Post}. */
  static final String GENITIVE = "gen";

  /** A genitive before its noun: {@code Leicas Allianz}. */
  static final String PREGENITIVE = "pregen";

  /** A compound of a name: {@code Leica-Chef}. */
  static final String COMPOUND = "compound";

  private Labels() {}
}
