package org.partnerships.date;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerships.models.ModelFiles;

/**
 * Guesses the tense of the verb nearest to an expression from the forms of the words around.
 * Immutable.
 */
final class Tenses {
  private static final String FOLDER = "words/dates-tense-";

  private final Set<String> past;
  private final Set<String> future;
  private final Set<String> auxiliary;
  private final Set<String> noVerb;
  private final List<Affix> pastShapes;
  private final List<Affix> participleShapes;

  Tenses(ModelFiles models) {
    past = words(models, "past");
    future = words(models, "future");
    auxiliary = words(models, "auxiliary");
    noVerb = words(models, "none");
    pastShapes = shapes(models, "past-shapes");
    participleShapes = shapes(models, "participle-shapes");
  }

  private static Set<String> words(ModelFiles models, String name) {
    return new HashSet<>(models.words(FOLDER + name + ".txt"));
  }

  private static List<Affix> shapes(ModelFiles models, String name) {
    return models.words(FOLDER + name + ".txt").stream().map(Affix::of).toList();
  }

  /**
   * The tense at an expression.
   *
   * @param text that the tokens lie in
   * @param tokens of the sentence
   * @param from the expression's first token
   * @param to the token after its last one
   * @param verbs the part of speech at each offset where a tagger found one; may be empty
   */
  Tense at(String text, List<Tok> tokens, int from, int to, Map<Integer, String> verbs) {
    boolean perfect = hasParticiple(text, tokens);
    for (int distance = 1; distance <= tokens.size(); distance++) {
      Optional<Tense> left = tense(text, tokens, from - distance, perfect, verbs);
      Optional<Tense> right = tense(text, tokens, to - 1 + distance, perfect, verbs);
      Optional<Tense> nearest = right.isPresent() ? right : left;
      if (nearest.isPresent()) {
        return nearest.get();
      }
    }
    return Tense.OPEN;
  }

  private Optional<Tense> tense(
      String text, List<Tok> tokens, int at, boolean perfect, Map<Integer, String> verbs) {
    if (at < 0 || at >= tokens.size()) {
      return Optional.empty();
    }
    Tok token = tokens.get(at);
    String pos = verbs.getOrDefault(token.begin(), "");
    if (!pos.isEmpty() && !pos.equals("VERB") && !pos.equals("AUX")) {
      return Optional.empty();
    }
    return tense(word(text, token), perfect, !pos.isEmpty());
  }

  private Optional<Tense> tense(String word, boolean perfect, boolean verb) {
    if (past.contains(word) || perfect && auxiliary.contains(word)) {
      return Optional.of(Tense.PAST);
    }
    if (future.contains(word)) {
      return Optional.of(Tense.FUTURE);
    }
    boolean looksPast = fits(word, pastShapes) && (verb || !noVerb.contains(word));
    return looksPast ? Optional.of(Tense.PAST) : Optional.empty();
  }

  private boolean hasParticiple(String text, List<Tok> tokens) {
    return tokens.stream().anyMatch(token -> fits(word(text, token), participleShapes));
  }

  private static boolean fits(String word, List<Affix> shapes) {
    for (Affix shape : shapes) {
      if (shape.fits(word)) {
        return true;
      }
    }
    return false;
  }

  private static String word(String text, Tok token) {
    return text.substring(token.begin(), token.end());
  }
}
