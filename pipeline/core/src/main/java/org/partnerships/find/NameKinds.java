package org.partnerships.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.partnerships.models.Later;
import org.partnerships.models.ModelFiles;

/**
 * What an organisation is: {@code TSV Lahnau} is a club and {@code Universität Lindenburg} a
 * university by their names, {@code Volkswagen} is known for a car maker. Immutable.
 */
final class NameKinds {
  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Later<Map<String, List<String>>> called;
  private final Later<Set<String>> callings;

  NameKinds(ModelFiles models) {
    for (String row : models.words("words/name-kinds.txt")) {
      String[] sides = row.toLowerCase(Locale.ROOT).split("\\s*:\\s*");
      for (String word : sides[0].split("\\s+")) {
        kinds.computeIfAbsent(word, w -> new HashSet<>()).addAll(List.of(sides[1].split("\\s+")));
      }
    }
    called = new Later<>(() -> called(models));
    callings = new Later<>(this::callings);
  }

  private static Map<String, List<String>> called(ModelFiles models) {
    Map<String, List<String>> called = new HashMap<>();
    for (List<String> row : models.rows("words/called.txt")) {
      List<String> nouns = row.stream().skip(1).map(noun -> noun.toLowerCase(Locale.ROOT)).toList();
      called.put(row.get(0).toLowerCase(Locale.ROOT), nouns);
    }
    return called;
  }

  private Set<String> callings() {
    Set<String> callings = new HashSet<>();
    called.get().values().forEach(callings::addAll);
    return callings;
  }

  /** True if papers call some well-known organisation so. */
  boolean isCalling(String noun) {
    return callings.get().contains(noun.toLowerCase(Locale.ROOT));
  }

  /** True if it is known what papers call it. */
  boolean knows(String name) {
    return called.get().containsKey(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isOf(String word, String kind) {
    return kind.startsWith("*") ? word.endsWith(kind.substring(1)) : word.equals(kind);
  }

  /** True if papers call the organisation so, or if a word of its name says that they may. */
  boolean isOne(String name, String noun) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (called.get().getOrDefault(lower, List.of()).stream().anyMatch(c -> c.endsWith(noun))) {
      return true;
    }
    for (String word : lower.split("[ -]")) {
      if (word.endsWith(noun) && noun.length() > 2) {
        return true;
      }
      for (Map.Entry<String, Set<String>> kind : kinds.entrySet()) {
        if (isOf(word, kind.getKey()) && kind.getValue().contains(noun)) {
          return true;
        }
      }
    }
    return false;
  }
}
