package org.partnerships.date;

import java.util.Map;

/**
 * One way to read a token.
 *
 * @param wordClass the class that patterns ask for, a number of {@link WordClasses}
 * @param slots what it contributes
 */
record Lexeme(int wordClass, Map<Slot, String> slots) {
  Lexeme {
    slots = Map.copyOf(slots);
  }
}
