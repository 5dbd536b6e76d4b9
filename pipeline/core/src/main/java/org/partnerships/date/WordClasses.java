package org.partnerships.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Numbers for the classes of words, and for the literals of patterns. Filled while loading. */
final class WordClasses {
  private final Map<String, Integer> numbers = new HashMap<>();

  int number(String name) {
    return numbers.computeIfAbsent(name, any -> numbers.size());
  }

  Optional<Integer> known(String name) {
    return Optional.ofNullable(numbers.get(name));
  }
}
