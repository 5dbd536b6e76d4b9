package org.partnerships.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of words: whole words, and endings written as {@code *kooperation} that match compounds.
 * Case does not count.
 */
public final class WordList {
  private final String name;
  private final Set<String> words = new HashSet<>();
  private final TreeSet<String> endings = new TreeSet<>();

  private WordList(String name) {
    this.name = name;
  }

  /** A list of these entries; the name is for messages. */
  public static WordList of(String name, Collection<String> entries) {
    WordList list = new WordList(name);
    for (String entry : entries) {
      String word = entry.strip().toLowerCase(Locale.ROOT);
      if (word.startsWith("*")) {
        list.endings.add(word.substring(1));
        list.words.add(word.substring(1));
      } else {
        list.words.add(word);
      }
    }
    return list;
  }

  public String name() {
    return name;
  }

  /** True if the text or a dictionary form of the unit is in the list. */
  public boolean contains(Unit unit) {
    return entryOf(unit).isPresent();
  }

  /** The entry that the unit matches; the longest ending if there are several. */
  public Optional<String> entryOf(Unit unit) {
    Optional<String> byText = entryOf(unit.text());
    if (byText.isPresent()) {
      return byText;
    }
    for (String lemma : unit.lemmas()) {
      Optional<String> byLemma = entryOf(lemma);
      if (byLemma.isPresent()) {
        return byLemma;
      }
    }
    return Optional.empty();
  }

  /** The entry that a word matches. */
  public Optional<String> entryOf(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (words.contains(word)) {
      return Optional.of(word);
    }
    for (int from = 1; from < word.length() && !endings.isEmpty(); from++) {
      String ending = word.substring(from);
      if (endings.contains(ending)) {
        return Optional.of(ending);
      }
    }
    return Optional.empty();
  }

  /** Every entry as a word that is needed. */
  Set<Need.Word> needed() {
    Set<Need.Word> needed = new HashSet<>();
    words.forEach(word -> needed.add(new Need.Word(word, false, false, false)));
    endings.forEach(ending -> needed.add(new Need.Word(ending, true, false, false)));
    return needed;
  }

  /** All entries, endings without their star, sorted. */
  public List<String> entries() {
    return List.copyOf(new TreeSet<>(words));
  }
}
