package org.partnerships.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A list of words: whole words, and endings written as {@code *kooperation} that match compounds.
 * Case does not count.
 */
public final class WordList {
  private final String name;
  private final Set<String> words = new HashSet<>();

  /** By their length. */
  private final NavigableMap<Integer, Set<String>> endings = new TreeMap<>();

  private Need.OneOf need;

  private WordList(String name) {
    this.name = name;
  }

  /** A list of these entries; the name is for messages. */
  public static WordList of(String name, Collection<String> entries) {
    WordList list = new WordList(name);
    for (String entry : entries) {
      String word = entry.strip().toLowerCase(Locale.ROOT);
      if (word.startsWith("*")) {
        list.endings
            .computeIfAbsent(word.length() - 1, length -> new HashSet<>())
            .add(word.substring(1));
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
    for (String form : unit.forms()) {
      Optional<String> entry = entryOfForm(form);
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  /** The entry that a word matches. */
  public Optional<String> entryOf(String text) {
    return entryOfForm(text.toLowerCase(Locale.ROOT));
  }

  private Optional<String> entryOfForm(String word) {
    if (words.contains(word)) {
      return Optional.of(word);
    }
    for (Map.Entry<Integer, Set<String>> some :
        endings.headMap(word.length(), false).descendingMap().entrySet()) {
      String ending = word.substring(word.length() - some.getKey());
      if (some.getValue().contains(ending)) {
        return Optional.of(ending);
      }
    }
    return Optional.empty();
  }

  /** One of the entries; always the same object, as many patterns ask for it. */
  synchronized Need.OneOf need() {
    if (need == null) {
      need = new Need.OneOf(needed(), Set.of());
    }
    return need;
  }

  private Set<Need.Word> needed() {
    Set<Need.Word> needed = new HashSet<>();
    words.forEach(word -> needed.add(new Need.Word(word, false, false, false)));
    endings.values().stream()
        .flatMap(Set::stream)
        .forEach(ending -> needed.add(new Need.Word(ending, true, false, false)));
    return needed;
  }

  /** All entries, endings without their star, sorted. */
  public List<String> entries() {
    return List.copyOf(new TreeSet<>(words));
  }
}
