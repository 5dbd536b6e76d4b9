package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.partnerships.models.ModelFiles;

/**
 * Makes names that nobody has heard of, so that the model learns from what stands around a name:
 * {@code Velonix}, {@code Kranich Log}, {@code trendhafen24}. What it makes depends on the lists of
 * names and on the given source of chance alone.
 */
final class NameInventor {
  /** So many letters decide which one follows. */
  private static final int CONTEXT = 3;

  private static final int SHORTEST = 4;
  private static final int LONGEST = 11;
  private static final int TRIES = 20;
  private static final char END = '\n';
  private static final List<String> NUMBERS = List.of("24", "21", "1", "3D", "360");

  private final Lexicon lexicon;
  private final Map<String, String> organisationLetters;
  private final Map<String, String> surnameLetters;
  private final Map<String, String> placeLetters;
  private final List<String> organisations;
  private final List<String> firstNames;
  private final List<String> surnames;
  private final List<String> places;
  private final List<String> heads;
  private final List<String> nouns;

  /**
   * @param nouns words that a name may be made of: {@code Kranich}
   */
  NameInventor(ModelFiles models, Lexicon lexicon, List<String> nouns) {
    this.lexicon = lexicon;
    this.nouns = List.copyOf(nouns);
    organisations = models.words("words/gazetteer-organisations-wikiann.txt");
    firstNames = models.words("words/gazetteer-first-names-wikiann.txt");
    surnames = models.words("words/gazetteer-surnames-wikiann.txt");
    places = models.words("words/gazetteer-places-wikiann.txt");
    heads = models.words("words/invented-name-heads.txt");
    organisationLetters = letters(models.words("words/gazetteer-organisations.txt"));
    surnameLetters = letters(surnames);
    placeLetters = letters(places);
  }

  /** The letters that follow each few letters in these names, as often as they do. */
  private static Map<String, String> letters(List<String> names) {
    Map<String, StringBuilder> following = new HashMap<>();
    for (String name : names) {
      if (name.length() >= SHORTEST && name.chars().allMatch(Character::isLetter)) {
        String padded = " ".repeat(CONTEXT) + name + END;
        for (int i = CONTEXT; i < padded.length(); i++) {
          following
              .computeIfAbsent(padded.substring(i - CONTEXT, i), c -> new StringBuilder())
              .append(padded.charAt(i));
        }
      }
    }
    Map<String, String> letters = new HashMap<>();
    following.forEach((before, after) -> letters.put(before, after.toString()));
    return letters;
  }

  /** A company, a club, a start-up; one in five is on the list of known ones. */
  String organisation(Random chance) {
    String word = word(organisationLetters, chance);
    return switch (chance.nextInt(20)) {
      case 0, 1, 2, 3, 4, 5 -> word;
      case 6 -> word.toLowerCase(Locale.ROOT);
      case 7 -> word + one(NUMBERS, chance);
      case 8 -> word + word(organisationLetters, chance);
      case 9, 10 -> word + ' ' + one(heads, chance);
      case 11 -> word(surnameLetters, chance) + ' ' + one(heads, chance);
      case 12 -> one(nouns, chance) + ' ' + one(heads, chance);
      case 13 -> one(nouns, chance);
      case 14 -> (one(nouns, chance) + one(nouns, chance)).toLowerCase(Locale.ROOT);
      case 15 -> word(surnameLetters, chance) + " & " + word(surnameLetters, chance);
      case 16 -> acronym(chance);
      default -> one(organisations, chance);
    };
  }

  String firstName(Random chance) {
    return one(firstNames, chance);
  }

  /** One in three is unknown. */
  String surname(Random chance) {
    return chance.nextInt(3) == 0 ? word(surnameLetters, chance) : one(surnames, chance);
  }

  /** One in three is unknown. */
  String place(Random chance) {
    return chance.nextInt(3) == 0 ? word(placeLetters, chance) : one(places, chance);
  }

  private static String acronym(Random chance) {
    StringBuilder letters = new StringBuilder();
    for (int i = 2 + chance.nextInt(3); i > 0; i--) {
      letters.append((char) ('A' + chance.nextInt(26)));
    }
    return letters.toString();
  }

  /** A word of a fair length that the lexicon does not know, if a few tries give one. */
  private String word(Map<String, String> letters, Random chance) {
    List<String> tried = new ArrayList<>();
    while (tried.size() < TRIES) {
      String word = spelled(letters, chance);
      if (word.length() >= SHORTEST && word.length() <= LONGEST && !lexicon.isWord(word)) {
        return word;
      }
      tried.add(word);
    }
    return tried.get(0);
  }

  private static String spelled(Map<String, String> letters, Random chance) {
    StringBuilder word = new StringBuilder(" ".repeat(CONTEXT));
    while (word.length() < CONTEXT + LONGEST + 2) {
      String next = letters.get(word.substring(word.length() - CONTEXT));
      char letter = next.charAt(chance.nextInt(next.length()));
      if (letter == END) {
        break;
      }
      word.append(letter);
    }
    return word.substring(CONTEXT);
  }

  private static String one(List<String> list, Random chance) {
    return list.get(chance.nextInt(list.size()));
  }
}
