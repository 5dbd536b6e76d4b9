package org.partnerships.find;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerships.models.ModelFiles;
import org.partnerships.rule.Need;

/**
 * What must stand in a sentence so that a unit in it gets a label: the preposition that governs a
 * party, what joins several.
 */
final class LabelNeeds {
  private final Map<String, Set<String>> words = new HashMap<>();

  LabelNeeds(ModelFiles models) {
    for (String preposition : list(models, "prepositions")) {
      add(preposition, Set.of(preposition));
    }
    for (String line : list(models, "contractions")) {
      String[] parts = line.split("\\s+");
      add(parts[1], Set.of(parts[0], parts[1]));
    }
    add(Labels.GROUP, list(models, "conjunctions"));
    add(Labels.GROUP, list(models, "plural-groups"));
    add(Labels.GROUP, firsts(list(models, "group-numbers")));
    add(Labels.CHOICE, list(models, "choice-conjunctions"));
    add(Labels.CHOICE, list(models, "partner-prepositions"));
  }

  private static Collection<String> list(ModelFiles models, String name) {
    return models.words("words/" + name + ".txt");
  }

  private static Collection<String> firsts(Collection<String> rows) {
    return rows.stream().flatMap(row -> Stream.of(row.split("\\s+")).limit(1)).toList();
  }

  private void add(String label, Collection<String> some) {
    words.computeIfAbsent(label, l -> new HashSet<>()).addAll(some);
  }

  /** One of its words, as they are written; anything for a label that no words are known for. */
  Need of(String label) {
    Set<Need.Word> needed = new HashSet<>();
    words
        .getOrDefault(label, Set.of())
        .forEach(word -> needed.add(new Need.Word(word, false, false, true)));
    return needed.isEmpty() ? new Need.Anything() : new Need.OneOf(needed, Set.of());
  }
}
