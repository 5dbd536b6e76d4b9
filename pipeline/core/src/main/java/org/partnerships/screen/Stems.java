package org.partnerships.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnerships.rule.Need;

/**
 * Turns words that are needed into strings of which a text must hold one. A word that is needed by
 * its dictionary form becomes all of its forms; a verb that may stand apart from its particle
 * becomes particle and verb as well.
 */
final class Stems {
  private static final int SHORTEST_VERB = 3;

  /** Words from this length on are told by their beginning; most of their forms have it. */
  private static final int LONG = 7;

  /** What is no part of that beginning. */
  private static final int ENDING = 3;

  /** Parts of speech whose unknown words are read by guess. */
  static final Set<String> GUESSED = Set.of("VERB", "AUX", "ADJ");

  private static final Set<String> VERBS = Set.of("VERB", "AUX");

  private final Forms forms;
  private final Map<Need.Word, List<Stem>> inflected = new HashMap<>();
  private final Map<Need.Word, List<Stem>> guessed = new HashMap<>();

  Stems(Forms forms) {
    this.forms = forms;
  }

  /** The strings of a choice of words; a text without any of them has no such word. */
  Set<Stem> of(Need.OneOf words) {
    Set<Stem> stems = new LinkedHashSet<>();
    boolean guess = mayBe(words, GUESSED);
    for (Need.Word word : words.words()) {
      stems.addAll((guess ? guessed : inflected).computeIfAbsent(word, w -> stems(w, guess)));
    }
    return stems;
  }

  private List<Stem> stems(Need.Word word, boolean guess) {
    Set<String> strings = new TreeSet<>();
    strings.add(word.text());
    if (!word.asWritten()) {
      strings.addAll(forms.inflected(word.text()));
      if (guess) {
        strings.addAll(forms.guessed(word.text(), word.openStart(), word.openEnd()));
      }
    }
    List<Stem> stems = new ArrayList<>();
    if (!word.openStart() && !word.asWritten() && word.text().length() >= LONG) {
      stems.add(new Stem(word.text().substring(0, word.text().length() - ENDING), true, false));
    }
    for (String string : strings) {
      boolean ending = word.openStart() && string.equals(word.text());
      Stem stem = new Stem(string, !word.openStart(), !word.openEnd() && !ending);
      if (stems.stream().noneMatch(other -> other.covers(stem))) {
        stems.add(stem);
      }
    }
    return stems;
  }

  static boolean mayBe(Need.OneOf words, Set<String> pos) {
    return words.pos().isEmpty() || words.pos().stream().anyMatch(pos::contains);
  }
}
