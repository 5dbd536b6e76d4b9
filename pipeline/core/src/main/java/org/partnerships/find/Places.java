package org.partnerships.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.partnerships.models.ModelFiles;

/** Knows that {@code die Chinesen}, {@code chinesisch} and {@code China} belong together. */
final class Places {
  private static final int SHORTEST_STEM = 4;
  private static final int MOST_LETTERS_LOST = 3;

  /** Every word of a row, to the place that the row is about. */
  private final Map<String, String> places = new HashMap<>();

  private final Map<String, Set<String>> seats = new HashMap<>();
  private final Set<String> origins;
  private final List<String> endings;
  private final List<String> adjectiveEndings;

  /** In small letters. */
  private final Set<String> notTownsmen = new HashSet<>();

  /** Names of places in small letters. */
  private final NavigableSet<String> names = new TreeSet<>();

  Places(ModelFiles models) {
    origins = Set.copyOf(models.words("words/seat-prepositions.txt"));
    endings = models.words("words/townsman-endings.txt");
    adjectiveEndings = models.words("words/adjective-endings.txt");
    for (String row : models.words("words/not-townsmen.txt")) {
      notTownsmen.addAll(List.of(row.toLowerCase(Locale.ROOT).split("\\s+")));
    }
    for (String row : models.words("words/demonyms.txt")) {
      String[] words = row.toLowerCase(Locale.ROOT).split("\\s+");
      for (String word : words) {
        places.put(word, words[0]);
      }
    }
    for (String place : models.words("words/gazetteer-places-wikiann.txt")) {
      names.add(place.toLowerCase(Locale.ROOT));
    }
    for (List<String> row : models.rows("words/headquarters.txt")) {
      Set<String> at =
          seats.computeIfAbsent(row.get(0).toLowerCase(Locale.ROOT), k -> new HashSet<>());
      for (String place : row.subList(1, row.size())) {
        at.add(placeOf(place).orElse(place.toLowerCase(Locale.ROOT)));
      }
    }
  }

  /** {@code aus}: what follows is where an organisation sits. */
  boolean isOrigin(String word) {
    return origins.contains(word);
  }

  /** The places where a well-known organisation is known to sit. */
  Set<String> seatsOf(String name) {
    return seats.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
  }

  /** {@code chinesischer, Chinesen → china}; {@code Wolfsburger → wolfsburg} if that is known. */
  Optional<String> placeOf(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String known = places.get(lower);
    for (String ending : adjectiveEndings) {
      if (known == null && lower.endsWith(ending)) {
        known = places.get(lower.substring(0, lower.length() - ending.length()));
      }
    }
    return Optional.ofNullable(known);
  }

  /**
   * True for who lives in a town that is known: {@code Wetzlarer}, not {@code Chinesen}, nor what
   * only looks so: {@code Bürger}.
   */
  boolean isTownsman(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (notTownsmen.contains(lower) || placeOf(word).isPresent()) {
      return false;
    }
    for (String ending : endings) {
      int stem = lower.length() - ending.length();
      if (stem >= SHORTEST_STEM && lower.endsWith(ending)) {
        String from = lower.substring(0, stem);
        for (String place : names.tailSet(from)) {
          if (!place.startsWith(from)) {
            break;
          }
          if (isFrom(word, place)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * True if the word is made from the place: {@code Wolfsburger, Wolfsburg}. What else may be meant
   * has to hold the whole of it: {@code Zeller, Zell}, not {@code Sieger, Siegen}.
   */
  boolean isFrom(String word, String place) {
    String lower = word.toLowerCase(Locale.ROOT);
    String from = place.toLowerCase(Locale.ROOT);
    int lost = notTownsmen.contains(lower) ? 0 : MOST_LETTERS_LOST;
    for (String ending : endings) {
      if (lower.endsWith(ending)) {
        String stem = lower.substring(0, lower.length() - ending.length());
        if (stem.length() >= SHORTEST_STEM - 1
            && from.startsWith(stem)
            && from.length() - stem.length() <= lost) {
          return true;
        }
      }
    }
    return false;
  }
}
