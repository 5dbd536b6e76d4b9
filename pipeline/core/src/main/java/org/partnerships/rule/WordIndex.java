package org.partnerships.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells of a word which of many choices of words hold it. Immutable. */
public final class WordIndex {
  private final Map<String, BitSet> whole = new HashMap<>();
  private final Map<String, BitSet> written = new HashMap<>();
  private final Map<String, BitSet> endings = new HashMap<>();
  private final Set<Integer> endingLengths = new TreeSet<>();
  private final Map<String, BitSet> beginnings = new HashMap<>();
  private final Set<Integer> beginningLengths = new TreeSet<>();
  private final List<Map.Entry<Need.Word, Integer>> others = new ArrayList<>();

  /** An index of all choices, told by their numbers. */
  public WordIndex(Choices choices) {
    for (int i = 0; i < choices.size(); i++) {
      for (Need.Word word : choices.words(i).words()) {
        add(word, i);
      }
    }
  }

  private void add(Need.Word word, int choice) {
    if (word.openEnd() && !word.openStart()) {
      beginnings.computeIfAbsent(word.text(), w -> new BitSet()).set(choice);
      beginningLengths.add(word.text().length());
    } else if (word.openEnd()) {
      others.add(Map.entry(word, choice));
    } else if (word.openStart()) {
      endings.computeIfAbsent(word.text(), w -> new BitSet()).set(choice);
      endingLengths.add(word.text().length());
    } else {
      (word.asWritten() ? written : whole)
          .computeIfAbsent(word.text(), w -> new BitSet())
          .set(choice);
    }
  }

  /** Adds the choices that hold the text of a word, in lower case. */
  public void addText(String text, BitSet to) {
    or(written.get(text), to);
    addLemma(text, to);
  }

  /** Adds the choices that hold a dictionary form, in lower case. */
  public void addLemma(String lemma, BitSet to) {
    or(whole.get(lemma), to);
    for (int length : endingLengths) {
      if (length > lemma.length()) {
        break;
      }
      or(endings.get(lemma.substring(lemma.length() - length)), to);
    }
    for (int length : beginningLengths) {
      if (length > lemma.length()) {
        break;
      }
      or(beginnings.get(lemma.substring(0, length)), to);
    }
    for (Map.Entry<Need.Word, Integer> other : others) {
      if (other.getKey().fits(lemma)) {
        to.set(other.getValue());
      }
    }
  }

  private static void or(BitSet found, BitSet to) {
    if (found != null) {
      to.or(found);
    }
  }
}
