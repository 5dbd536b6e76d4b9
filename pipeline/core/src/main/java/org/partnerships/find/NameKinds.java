package org.partnerships.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.partnerships.models.ModelFiles;

/**
 * What an organisation is by its name: {@code TSV Lahnau} is a club, {@code Universität Lindenburg}
 * a university. Immutable.
 */
final class NameKinds {
  private final Map<String, Set<String>> kinds = new HashMap<>();

  NameKinds(ModelFiles models) {
    for (String row : models.words("words/name-kinds.txt")) {
      String[] sides = row.toLowerCase(Locale.ROOT).split("\\s*:\\s*");
      for (String word : sides[0].split("\\s+")) {
        kinds.computeIfAbsent(word, w -> new HashSet<>()).addAll(Set.of(sides[1].split("\\s+")));
      }
    }
  }

  /** True if a word of the name says that the organisation may be called so. */
  boolean isOne(String name, String noun) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[ -]")) {
      if (word.endsWith(noun) && noun.length() > 2) {
        return true;
      }
      for (Map.Entry<String, Set<String>> kind : kinds.entrySet()) {
        boolean of =
            kind.getKey().startsWith("*")
                ? word.endsWith(kind.getKey().substring(1))
                : word.equals(kind.getKey());
        if (of && kind.getValue().contains(noun)) {
          return true;
        }
      }
    }
    return false;
  }
}
