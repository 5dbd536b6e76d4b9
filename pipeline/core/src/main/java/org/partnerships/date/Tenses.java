package org.partnerships.date;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerships.article.Token;
import org.partnerships.models.ModelFiles;

/**
 * Guesses the tense of the verb that an expression belongs to, from the forms of the words around
 * it. Immutable.
 */
final class Tenses {
  private static final String FOLDER = "words/dates-tense-";

  /** Words as they stand, and shapes of words. */
  private record Forms(Set<String> words, List<Affix> shapes) {
    static Forms read(ModelFiles models, String name) {
      Map<Boolean, List<String>> lines =
          models.words(FOLDER + name + ".txt").stream()
              .collect(Collectors.partitioningBy(line -> line.contains("*")));
      return new Forms(
          new HashSet<>(lines.get(false)), lines.get(true).stream().map(Affix::of).toList());
    }

    boolean hold(String word) {
      if (words.contains(word)) {
        return true;
      }
      for (Affix shape : shapes) {
        if (shape.fits(word)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * The sentence around an expression.
   *
   * @param text that the tokens lie in
   * @param tokens of the sentence
   * @param from the expression's first token
   * @param to the token after its last one
   * @param tagged the tokens of a tagger by their offset; may be empty
   */
  record Around(String text, List<Tok> tokens, int from, int to, Map<Integer, Token> tagged) {

    boolean has(int at) {
      return at >= 0 && at < tokens.size();
    }

    /** The word; without its capital letter where a sentence gives it one. */
    String word(int at) {
      String word = text.substring(tokens.get(at).begin(), tokens.get(at).end());
      return at == 0 ? word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1) : word;
    }

    char firstLetter(int at) {
      return text.charAt(tokens.get(at).begin());
    }

    boolean isMark(int at) {
      return !Character.isLetterOrDigit(firstLetter(at));
    }

    Optional<Token> tagged(int at) {
      return Optional.ofNullable(tagged.get(tokens.get(at).begin()));
    }
  }

  private final Set<String> past;
  private final Set<String> future;
  private final Set<String> auxiliary;
  private final Forms weak;
  private final Forms none;
  private final Forms participle;

  Tenses(ModelFiles models) {
    past = Forms.read(models, "past").words();
    future = Forms.read(models, "future").words();
    auxiliary = Forms.read(models, "auxiliary").words();
    weak = Forms.read(models, "past-shapes");
    none = Forms.read(models, "none");
    participle = Forms.read(models, "participle-shapes");
  }

  /** The tense of the clause, or else of the nearest verb in the sentence. */
  Tense inSentence(Around around) {
    Tense tense = inClause(around);
    return tense == Tense.OPEN ? nearest(around, 0, around.tokens().size()) : tense;
  }

  /** The tense of the nearest verb between the marks of punctuation around an expression. */
  Tense inClause(Around around) {
    int begin = around.from();
    while (begin > 0 && !around.isMark(begin - 1)) {
      begin--;
    }
    int end = around.to();
    while (end < around.tokens().size() && !around.isMark(end)) {
      end++;
    }
    return nearest(around, begin, end);
  }

  private Tense nearest(Around around, int begin, int end) {
    boolean perfect = hasParticiple(around, begin, end);
    for (int distance = 1; distance <= end - begin; distance++) {
      int right = around.to() - 1 + distance;
      int left = around.from() - distance;
      Optional<Tense> after = right < end ? tense(around, right, perfect) : Optional.empty();
      Optional<Tense> before = left >= begin ? tense(around, left, perfect) : Optional.empty();
      Optional<Tense> nearest = after.isPresent() ? after : before;
      if (nearest.isPresent()) {
        return nearest.get();
      }
    }
    return Tense.OPEN;
  }

  private Optional<Tense> tense(Around around, int at, boolean perfect) {
    String word = around.word(at);
    if (!Character.isLowerCase(word.charAt(0))) {
      return Optional.empty();
    }
    Optional<Token> tagged = around.tagged(at);
    if (tagged.isPresent() && !isVerb(tagged.get())) {
      return Optional.empty();
    }
    if (past.contains(word) || perfect && auxiliary.contains(word)) {
      return Optional.of(Tense.PAST);
    }
    if (future.contains(word)) {
      return Optional.of(Tense.FUTURE);
    }
    boolean looksPast =
        weak.hold(word)
            && tagged.map(token -> !token.lemma().equals(word)).orElse(!none.hold(word));
    return looksPast ? Optional.of(Tense.PAST) : Optional.empty();
  }

  private static boolean isVerb(Token token) {
    return token.pos().equals("VERB") || token.pos().equals("AUX");
  }

  /** A participle at the end of its clause, where German puts it. */
  private boolean hasParticiple(Around around, int begin, int end) {
    for (int at = begin; at < end; at++) {
      boolean last = at + 1 == end || around.isMark(at + 1) || isAuxiliary(around.word(at + 1));
      String word = around.word(at);
      if (last && Character.isLowerCase(word.charAt(0)) && participle.hold(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAuxiliary(String word) {
    return auxiliary.contains(word) || past.contains(word);
  }
}
