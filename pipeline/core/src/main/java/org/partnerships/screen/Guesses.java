package org.partnerships.screen;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.partnerships.rule.Choices;
import org.partnerships.rule.Need;

/**
 * Which choices a verb or an adjective that no lexicon knows may be guessed to belong to: strings
 * that it is, begins or ends with. Immutable.
 */
final class Guesses {
  /** Parts of speech whose unknown words are read by guess. */
  private static final Set<String> GUESSED = Set.of("VERB", "AUX", "ADJ");

  private final Map<String, BitSet> whole = new HashMap<>();
  private final Map<Integer, Map<String, BitSet>> beginnings = new TreeMap<>();
  private final Map<Integer, Map<String, BitSet>> endings = new TreeMap<>();
  private final List<Map.Entry<String, BitSet>> anywhere = new ArrayList<>();

  Guesses(Choices choices, Forms forms) {
    Map<Need.Word, BitSet> chosenBy = new LinkedHashMap<>();
    for (int i = 0; i < choices.size(); i++) {
      if (mayBeGuessed(choices.words(i))) {
        for (Need.Word word : choices.words(i).words()) {
          if (!word.asWritten()) {
            chosenBy.computeIfAbsent(word, w -> new BitSet()).set(i);
          }
        }
      }
    }
    chosenBy.forEach((word, chosen) -> add(word, strings(word, forms), chosen));
  }

  private static boolean mayBeGuessed(Need.OneOf words) {
    return words.pos().isEmpty() || words.pos().stream().anyMatch(GUESSED::contains);
  }

  private static Set<String> strings(Need.Word word, Forms forms) {
    Set<String> strings =
        new HashSet<>(forms.guessed(word.text(), word.openStart(), word.openEnd()));
    strings.add(word.text());
    return strings;
  }

  private void add(Need.Word word, Set<String> strings, BitSet choices) {
    for (String string : strings) {
      if (word.openStart() && word.openEnd()) {
        anywhere.add(Map.entry(string, choices));
      } else if (word.openStart()) {
        byLength(endings, string).merge(string, choices, Guesses::both);
      } else if (word.openEnd()) {
        byLength(beginnings, string).merge(string, choices, Guesses::both);
      } else {
        whole.merge(string, choices, Guesses::both);
      }
    }
  }

  /** A set of its own; the strings of one word share theirs. */
  private static BitSet both(BitSet some, BitSet others) {
    BitSet both = (BitSet) some.clone();
    both.or(others);
    return both;
  }

  private static Map<String, BitSet> byLength(
      Map<Integer, Map<String, BitSet>> strings, String string) {
    return strings.computeIfAbsent(string.length(), length -> new HashMap<>());
  }

  /** The choices that a word may be guessed to belong to. */
  BitSet in(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    BitSet found = new BitSet();
    or(whole.get(lower), found);
    beginnings.forEach(
        (length, strings) -> {
          if (length <= lower.length()) {
            or(strings.get(lower.substring(0, length)), found);
          }
        });
    endings.forEach(
        (length, strings) -> {
          if (length <= lower.length()) {
            or(strings.get(lower.substring(lower.length() - length)), found);
          }
        });
    for (Map.Entry<String, BitSet> string : anywhere) {
      if (lower.contains(string.getKey())) {
        found.or(string.getValue());
      }
    }
    return found;
  }

  private static void or(BitSet some, BitSet to) {
    if (some != null) {
      to.or(some);
    }
  }
}
