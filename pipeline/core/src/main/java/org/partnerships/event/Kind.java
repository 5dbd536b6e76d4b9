package org.partnerships.event;

import java.util.Locale;

/** What a partnership is about. */
public enum Kind {
  TECHNOLOGY,
  DISTRIBUTION,
  MARKETING,
  SPONSORSHIP,
  RESEARCH,
  LICENCE,
  JOINT_VENTURE,
  ALLIANCE,
  MEDIA,
  SUPPLY,
  OTHER;

  /** The word in the record: {@code joint-venture}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
