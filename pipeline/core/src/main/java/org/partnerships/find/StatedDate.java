package org.partnerships.find;

import java.util.OptionalInt;
import org.partnerships.article.TimeExpression;

/**
 * A date and what it belongs to in its sentence.
 *
 * @param date with known days
 * @param unit where it stands
 * @param kind how a preposition puts it
 * @param noun the noun that it describes, if it stands within a noun's phrase: {@code der 2014
 *     gegründete Konzern}, {@code der Vertrag von 2016}; empty if it belongs to the verb
 * @param ending true if that phrase says when its noun ends: {@code der im Juni auslaufende
 *     Vertrag}
 */
record StatedDate(TimeExpression date, int unit, Kind kind, OptionalInt noun, boolean ending) {

  /** How a preposition puts a date. */
  enum Kind {
    /** On, in, from now on. */
    AT,
    /** {@code seit 2016}. */
    SINCE,
    /** {@code bis 2027}. */
    UNTIL,
    /** {@code von 2006} with a {@code bis 2020} behind it. */
    FROM
  }

  boolean isFree() {
    return noun.isEmpty();
  }

  boolean describes(int cueUnit) {
    return noun.isPresent() && noun.getAsInt() == cueUnit;
  }
}
