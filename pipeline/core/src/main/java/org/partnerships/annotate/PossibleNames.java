package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Sentence;
import org.partnerships.article.Span;
import org.partnerships.article.Token;
import org.partnerships.models.ModelFiles;

/**
 * Words that no dictionary knows and that the model took for no name: {@code mit der chinesischen
 * Hanbrix}. Most are misspellings and foreign words; where a rule looks for an organisation and
 * finds no other, such a word is a fair guess.
 */
final class PossibleNames {
  private static final String FROM = "unknown-word";
  private static final int SHORTEST = 4;

  private final Lexicon lexicon;
  private final Set<String> houses;
  private final List<String> endings;

  PossibleNames(ModelFiles models, Lexicon lexicon) {
    this.houses = Set.copyOf(models.words("words/house-nouns.txt"));
    this.endings = models.words("words/inflections.txt");
    this.lexicon = lexicon;
  }

  /** The guesses in text order; neighbours are one. */
  List<Mention> find(Annotated annotated) {
    List<Mention> found = new ArrayList<>();
    annotated.sentences().forEach(sentence -> found.addAll(find(annotated, sentence)));
    return found;
  }

  /** Those of one of its sentences. */
  List<Mention> find(Annotated annotated, Sentence sentence) {
    List<Mention> found = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (isCandidate(token, annotated.mentions())) {
        run.add(token);
      } else {
        addRun(annotated.article().text(), run, found);
      }
    }
    addRun(annotated.article().text(), run, found);
    return found;
  }

  private static void addRun(String text, List<Token> run, List<Mention> found) {
    if (!run.isEmpty()) {
      Span span = run.get(0).span().cover(run.get(run.size() - 1).span());
      String words = span.of(text);
      found.add(new Mention(span, words, EntityType.ORG, words, FROM));
      run.clear();
    }
  }

  /** What is cheap to know goes first: the part of speech of a sentence takes longest. */
  private boolean isCandidate(Token token, List<Mention> mentions) {
    String text = token.text();
    if (!Character.isUpperCase(text.charAt(0))
        || CompoundNames.isMentioned(token.span(), mentions)) {
      return false;
    }
    if (isHouse(text)) {
      return true;
    }
    return isUnknown(text)
        && (token.pos().equals("PROPN")
            || token.pos().equals("NOUN") && lexicon.compound(text).isEmpty());
  }

  /** {@code Zirmtal-Bahnen}, if nobody knows what {@code Zirmtal} is. */
  private boolean isHouse(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0
        && houses.contains(word.substring(hyphen + 1))
        && isUnknown(word.substring(0, hyphen));
  }

  private boolean isUnknown(String word) {
    return word.length() >= SHORTEST
        && word.indexOf('/') < 0
        && word.indexOf('@') < 0
        && !isKnown(word);
  }

  /** Known as it stands, in lower case, as a compound, or with an ending that it may have lost. */
  private boolean isKnown(String word) {
    String head = word.substring(word.lastIndexOf('-') + 1);
    String title = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    return lexicon.isWord(word)
        || lexicon.isWord(title)
        || lexicon.isCompound(word)
        || word.indexOf('-') > 0 && lexicon.isWord(head)
        || isInflected(word);
  }

  private boolean isInflected(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return endings.stream()
        .anyMatch(
            ending ->
                lower.endsWith(ending)
                    && lexicon.isWord(word.substring(0, word.length() - ending.length())));
  }
}
