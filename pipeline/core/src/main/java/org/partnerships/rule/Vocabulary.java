package org.partnerships.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that some patterns ask for, numbered, so that one look tells which of them a stretch of units
 * lacks something for. Thread-safe once every pattern is in; what it remembers is bounded and
 * changes no answer.
 */
final class Vocabulary {
  private static final int REMEMBERED = 50_000;

  private final Choices choices = new Choices();
  private final Map<String, int[]> known = new ConcurrentHashMap<>();
  private volatile Index index;

  /** The words of all choices, and the parts of speech that each asks for. */
  private record Index(WordIndex words, List<Set<String>> pos) {}

  /** Takes a pattern's need in. */
  synchronized Wanted add(Need need) {
    choices.add(need);
    index = null;
    known.clear();
    return new Wanted(need, choices);
  }

  /** Takes needs in, and tells them by their numbers in the list. */
  synchronized WantedIndex index(List<Need> needs) {
    return new WantedIndex(needs.stream().map(this::add).toList(), choices);
  }

  /** What of all that is asked for stands among the units. */
  BitSet in(List<Unit> units) {
    Index all = index();
    BitSet found = new BitSet();
    for (Unit unit : units) {
      for (String form : unit.forms()) {
        for (int choice : known.computeIfAbsent(form, f -> find(f, all.words()))) {
          Set<String> asked = all.pos().get(choice);
          if (asked.isEmpty() || asked.contains(unit.pos())) {
            found.set(choice);
          }
        }
      }
      for (String label : unit.labels()) {
        int number = choices.labelNumber(label);
        if (number >= 0) {
          found.set(number);
        }
      }
    }
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    return found;
  }

  private static int[] find(String form, WordIndex words) {
    BitSet found = new BitSet();
    words.addText(form, found);
    return found.stream().toArray();
  }

  private Index index() {
    Index all = index;
    return all == null ? newIndex() : all;
  }

  private synchronized Index newIndex() {
    List<Set<String>> pos = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      pos.add(choices.words(i).pos());
    }
    index = new Index(new WordIndex(choices), pos);
    return index;
  }
}
