package org.partnerships.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every word that some rule knows, with its readings.
 *
 * <p>A noun is only known with a capital letter, any other word only without one, unless it begins
 * a sentence or is written in capitals: {@code morgen} is a day, {@code Morgen} a part of one.
 */
final class Lexicon {
  /** The class of every word with a capital letter. */
  static final String CAPITALISED = "caps";

  /** How the beginning of a word is written, and where it stands. */
  enum Casing {
    SMALL,
    CAPITAL,
    /** At the start of a sentence, or all in capitals: either may be meant. */
    EITHER
  }

  private record Entry(List<Lexeme> small, List<Lexeme> capital, List<Lexeme> either) {
    List<Lexeme> readings(Casing casing) {
      return switch (casing) {
        case SMALL -> small;
        case CAPITAL -> capital;
        case EITHER -> either;
      };
    }
  }

  private final Map<String, Entry> entries;
  private final List<Lexeme> capitalised;
  private final int longest;

  private Lexicon(Map<String, Entry> entries, List<Lexeme> capitalised) {
    this.entries = entries;
    this.capitalised = capitalised;
    this.longest = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The readings of a word. */
  List<Lexeme> readings(String word, Casing casing) {
    Entry entry = word.length() > longest ? null : entries.get(word.toLowerCase(Locale.ROOT));
    if (entry != null) {
      return entry.readings(casing);
    }
    return casing == Casing.SMALL ? List.of() : capitalised;
  }

  boolean knows(String word) {
    return word.length() <= longest && entries.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Collects words. */
  static final class Builder {
    private final Map<String, List<Lexeme>> nouns = new HashMap<>();
    private final Map<String, List<Lexeme>> others = new HashMap<>();
    private final Map<String, List<Lexeme>> literals = new HashMap<>();
    private final Lexeme capitalised;

    Builder(WordClasses classes) {
      capitalised = new Lexeme(classes.number(CAPITALISED), Map.of());
    }

    /** Adds a word as it is written in running text: a noun begins with a capital letter. */
    void word(String word, Lexeme lexeme) {
      add(Character.isUpperCase(word.charAt(0)) ? nouns : others, word, lexeme);
    }

    /** Adds a word that is known however it is written. */
    void literal(String word, Lexeme lexeme) {
      add(literals, word, lexeme);
    }

    private static void add(Map<String, List<Lexeme>> to, String word, Lexeme lexeme) {
      to.computeIfAbsent(word.toLowerCase(Locale.ROOT), any -> new ArrayList<>()).add(lexeme);
    }

    Lexicon build() {
      Map<String, Entry> entries = new HashMap<>();
      for (Map<String, List<Lexeme>> part : List.of(nouns, others, literals)) {
        part.keySet().forEach(word -> entries.computeIfAbsent(word, this::entry));
      }
      return new Lexicon(entries, List.of(capitalised));
    }

    private Entry entry(String word) {
      List<Lexeme> noun = nouns.getOrDefault(word, List.of());
      List<Lexeme> other = others.getOrDefault(word, List.of());
      List<Lexeme> literal = literals.getOrDefault(word, List.of());
      List<Lexeme> caps = List.of(capitalised);
      return new Entry(
          join(other, literal), join(noun, literal, caps), join(noun, other, literal, caps));
    }

    @SafeVarargs
    private static List<Lexeme> join(List<Lexeme>... parts) {
      List<Lexeme> all = new ArrayList<>();
      for (List<Lexeme> part : parts) {
        all.addAll(part);
      }
      return List.copyOf(all);
    }
  }
}
