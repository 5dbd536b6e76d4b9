package org.partnerships.find;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerships.models.ModelFiles;

/** Closed word classes of German that sentence analysis needs, read from {@code words/}. */
final class GermanWords {
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, String> contractions = new HashMap<>();

  GermanWords(ModelFiles models) {
    for (String list :
        new String[] {
          "subordinators",
          "relative-pronouns",
          "verb-particles",
          "conjunctions",
          "choice-conjunctions",
          "news-agencies",
          "attribution-nouns",
          "attribution-prepositions",
          "genitive-determiners",
          "clause-marks",
          "possessives",
          "definite-determiners",
          "term-ends",
          "bare-groups",
          "plural-groups",
          "subject-pronouns"
        }) {
      lists.put(list, new HashSet<>(models.words("words/" + list + ".txt")));
    }
    for (String line : models.words("words/contractions.txt")) {
      String[] parts = line.split("\\s+");
      contractions.put(parts[0], parts[1]);
    }
  }

  boolean subordinates(String word) {
    return has("subordinators", word);
  }

  boolean isRelative(String word) {
    return has("relative-pronouns", word);
  }

  boolean isParticle(String word) {
    return has("verb-particles", word);
  }

  /** {@code oder}. */
  boolean isChoice(String word) {
    return has("choice-conjunctions", word);
  }

  boolean coordinates(String word) {
    return has("conjunctions", word);
  }

  boolean isGenitiveDeterminer(String word) {
    return has("genitive-determiners", word);
  }

  boolean endsClause(String mark) {
    return has("clause-marks", mark);
  }

  boolean isNewsAgency(String name) {
    return has("news-agencies", name);
  }

  /** {@code Zeitung}, {@code Magazin}: what follows is the source of the news. */
  boolean attributes(String noun) {
    return has("attribution-nouns", noun) || has("attribution-prepositions", noun);
  }

  boolean isPossessive(String word) {
    return has("possessives", word);
  }

  boolean isSubjectPronoun(String word) {
    return has("subject-pronouns", word);
  }

  boolean isDefinite(String word) {
    return has("definite-determiners", word);
  }

  /** {@code beide}, {@code Duo}: several organisations, even without a noun. */
  boolean isBareGroup(String word) {
    return has("bare-groups", word);
  }

  /** {@code Rivalen}: two organisations, if nothing says how many. */
  boolean isPluralGroup(String word) {
    return has("plural-groups", word);
  }

  boolean endsTerm(String word) {
    return has("term-ends", word);
  }

  boolean isContraction(String word) {
    return contractions.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** {@code beim → bei}; other prepositions stay. */
  String preposition(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(contractions.get(lower)).orElse(lower);
  }

  private boolean has(String list, String word) {
    return lists.get(list).contains(word.toLowerCase(Locale.ROOT));
  }
}
