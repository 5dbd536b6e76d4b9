package org.partnerships.find;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerships.models.ModelFiles;

/**
 * What an organisation is by its name: {@code TSV Lahnau} is a club, {@code Universität Lindenburg}
 * a university. Immutable.
 */
final class NameKinds {
  private final Map<String, Set<String>> kinds = new LinkedHashMap<>();

  NameKinds(ModelFiles models) {
    for (String row : models.words("words/name-kinds.txt")) {
      String[] sides = row.toLowerCase(Locale.ROOT).split("\\s*:\\s*");
      for (String word : sides[0].split("\\s+")) {
        kinds
            .computeIfAbsent(word, w -> new LinkedHashSet<>())
            .addAll(List.of(sides[1].split("\\s+")));
      }
    }
  }

  /**
   * The first word for what an organisation with such a name is; empty if the name does not say.
   */
  Optional<String> kind(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[ -]")) {
      for (Map.Entry<String, Set<String>> kind : kinds.entrySet()) {
        if (isOf(word, kind.getKey())) {
          return Optional.of(kind.getValue().iterator().next());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(String word, String kind) {
    return kind.startsWith("*") ? word.endsWith(kind.substring(1)) : word.equals(kind);
  }

  /** True if a word of the name says that the organisation may be called so. */
  boolean isOne(String name, String noun) {
    for (String word : name.toLowerCase(Locale.ROOT).split("[ -]")) {
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
