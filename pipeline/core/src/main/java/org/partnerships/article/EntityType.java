package org.partnerships.article;

/** What a name names. */
public enum EntityType {
  /** A natural person. */
  PER,
  /** A company, club, authority, university, medium, band: whatever acts as one. */
  ORG,
  /** A place or a country. */
  LOC,
  /** A product, where the models know it. */
  PROD
}
