package org.partnerships.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Sentence;
import org.partnerships.article.Token;

/**
 * What an article says of its organisations beside their names: {@code der chinesische Hersteller
 * Huawei}, {@code Freitag Software aus Halle}.
 */
final class Traits {
  private static final int NOUN_PHRASE = 5;
  private static final int SHORTEST_PLACE = 3;

  private final Places places;
  private final NameKinds kinds;
  private final Map<String, Set<String>> nouns = new HashMap<>();
  private final Map<String, Set<String>> homes = new HashMap<>();

  Traits(Annotated article, Places places, NameKinds kinds) {
    this.places = places;
    this.kinds = kinds;
    int mention = 0;
    for (Sentence sentence : article.sentences()) {
      while (mention < article.mentions().size()
          && article.mentions().get(mention).span().begin() < sentence.span().end()) {
        collect(sentence, article.mentions(), mention);
        mention++;
      }
    }
  }

  /**
   * True if the article calls the organisation so: {@code Hersteller, Kamerahersteller}; or if its
   * name does: {@code Verein} for {@code TSV Lahnau}.
   */
  boolean isCalled(String name, String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    if (kinds.isOne(name, lower)) {
      return true;
    }
    for (String called : nouns.getOrDefault(name, Set.of())) {
      if (called.endsWith(lower) || lower.endsWith(called)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if the organisation sits where the word points to: {@code Chinesen}, {@code Jenaer}; its
   * name may say so: {@code Lahnauer} for {@code TSV Lahnau}.
   */
  boolean isFrom(String name, String word) {
    Optional<String> place = places.placeOf(word);
    for (String part : name.split("[ -]")) {
      if (part.length() > SHORTEST_PLACE && places.isFrom(word, part)) {
        return true;
      }
    }
    for (Set<String> known : List.of(homes.getOrDefault(name, Set.of()), places.seatsOf(name))) {
      for (String home : known) {
        if (place.filter(home::equals).isPresent()
            || home.equals(word.toLowerCase(Locale.ROOT))
            || places.isFrom(word, home)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if neither the article nor a list says what the organisation is or where it sits. */
  boolean isBlank(String name) {
    return !nouns.containsKey(name)
        && !homes.containsKey(name)
        && places.seatsOf(name).isEmpty()
        && !kinds.knows(name);
  }

  /** True if neither the article nor a list says where the organisation sits. */
  boolean isHomeless(String name) {
    return !homes.containsKey(name) && places.seatsOf(name).isEmpty();
  }

  private void collect(Sentence sentence, List<Mention> mentions, int index) {
    Mention mention = mentions.get(index);
    if (mention.type() != EntityType.ORG || mention.span().begin() < sentence.span().begin()) {
      return;
    }
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= mention.span().begin()) {
      first++;
    }
    int last = first;
    while (last < tokens.size() && tokens.get(last).span().begin() < mention.span().end()) {
      last++;
    }
    before(mention.name(), tokens, first);
    after(mention.name(), tokens, last, mentions, index);
  }

  private void before(String name, List<Token> tokens, int first) {
    for (int i = first - 1; i >= Math.max(0, first - NOUN_PHRASE); i--) {
      Token token = tokens.get(i);
      if (token.pos().equals("NOUN")) {
        add(nouns, name, token.lemma());
      } else if (token.pos().equals("ADJ") || token.pos().equals("PROPN")) {
        home(name, token.text());
      } else {
        return;
      }
    }
  }

  private void after(String name, List<Token> tokens, int last, List<Mention> mentions, int index) {
    if (last + 1 < tokens.size()
        && places.isOrigin(tokens.get(last).text())
        && Character.isUpperCase(tokens.get(last + 1).text().charAt(0))) {
      home(name, tokens.get(last + 1).text());
    } else if (last + 1 < tokens.size() && index + 1 < mentions.size()) {
      Mention next = mentions.get(index + 1);
      boolean placed =
          next.type() == EntityType.LOC
              && tokens.get(last).pos().equals("ADP")
              && next.span().begin() == tokens.get(last + 1).span().begin();
      if (placed) {
        home(name, next.text());
      }
    }
    if (last + 2 < tokens.size() && tokens.get(last).text().equals(",")) {
      apposition(name, tokens, last + 1);
    }
  }

  /** {@code Leica, der Hersteller aus Wetzlar}. */
  private void apposition(String name, List<Token> tokens, int from) {
    if (!tokens.get(from).pos().equals("DET")) {
      return;
    }
    for (int i = from + 1; i < Math.min(tokens.size(), from + NOUN_PHRASE); i++) {
      Token token = tokens.get(i);
      if (token.pos().equals("NOUN")) {
        add(nouns, name, token.lemma());
        if (i + 2 < tokens.size() && places.isOrigin(tokens.get(i + 1).text())) {
          home(name, tokens.get(i + 2).text());
        }
        return;
      }
      if (!token.pos().equals("ADJ")) {
        return;
      }
      home(name, token.text());
    }
  }

  private void home(String name, String word) {
    add(homes, name, places.placeOf(word).orElse(word.toLowerCase(Locale.ROOT)));
  }

  private static void add(Map<String, Set<String>> map, String name, String value) {
    map.computeIfAbsent(name, k -> new HashSet<>()).add(value.toLowerCase(Locale.ROOT));
  }
}
