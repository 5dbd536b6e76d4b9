package org.partnerships.screen;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds many strings in a word at once, in one pass over it, whatever their number. Case does not
 * count. Thread-safe.
 */
final class Strings {
  private final AhoCorasickDoubleArrayTrie<Hit[]> automaton = new AhoCorasickDoubleArrayTrie<>();

  /** What it means that a string was found. */
  private record Hit(int group, boolean begins, boolean ends) {}

  /**
   * An automaton.
   *
   * @param groups what is told of a word are the numbers of the groups
   */
  Strings(List<? extends Collection<Stem>> groups) {
    Map<String, List<Hit>> byString = new TreeMap<>();
    for (int group = 0; group < groups.size(); group++) {
      for (Stem stem : groups.get(group)) {
        byString
            .computeIfAbsent(stem.text(), s -> new ArrayList<>())
            .add(new Hit(group, stem.begins(), stem.ends()));
      }
    }
    Map<String, Hit[]> hits = new TreeMap<>();
    byString.forEach((string, list) -> hits.put(string, list.toArray(Hit[]::new)));
    automaton.build(hits);
  }

  /** The groups of which a string stands in the word. */
  BitSet in(String word) {
    BitSet found = new BitSet();
    String lower = word.toLowerCase(Locale.ROOT);
    automaton.parseText(
        lower,
        (from, to, hits) -> {
          for (Hit hit : hits) {
            boolean fits = (from == 0 || !hit.begins()) && (to == lower.length() || !hit.ends());
            found.set(hit.group(), fits || found.get(hit.group()));
          }
        });
    return found;
  }
}
