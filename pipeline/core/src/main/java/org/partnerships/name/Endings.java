package org.partnerships.name;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What nouns for organisations end in: {@code Modemarke} in {@code marke}. Thread-safe; what it
 * remembers is bounded and changes no answer.
 */
final class Endings {
  private static final String FEMALE = "in";
  private static final int REMEMBERED = 50_000;

  private final Set<String> endings = new HashSet<>();
  private final Set<Integer> lengths = new TreeSet<>();
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  Endings(Collection<String> words) {
    for (String word : words) {
      endings.add(word.toLowerCase(Locale.ROOT));
      lengths.add(word.length());
    }
  }

  /** True if the noun, or the one for men that it is made of, ends so. */
  boolean end(String noun) {
    Boolean ends = known.get(noun);
    if (ends == null) {
      ends = find(noun);
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(noun, ends);
    }
    return ends;
  }

  private boolean find(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return isOne(lower)
        || lower.endsWith(FEMALE) && isOne(lower.substring(0, lower.length() - FEMALE.length()));
  }

  private boolean isOne(String noun) {
    for (int length : lengths) {
      if (length > noun.length()) {
        return false;
      }
      if (endings.contains(noun.substring(noun.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
