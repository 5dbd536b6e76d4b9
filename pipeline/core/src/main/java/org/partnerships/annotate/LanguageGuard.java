package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.partnerships.article.Article;
import org.partnerships.article.Outcome;
import org.partnerships.article.Rejection;
import org.partnerships.article.Span;
import org.partnerships.models.Later;

/**
 * Lets German articles pass and marks them as such. Only the beginning of a text is looked at.
 *
 * <p>A text that is rich in German words is German. Of any other, OpenNLP's detector decides: it is
 * unsure of short and of dialect-coloured texts, and takes much longer. Thread-safe.
 */
public final class LanguageGuard {
  private static final int LOOK_AT = 3_000;

  /** A share of known German words that no text of another language reaches. */
  private static final double GERMAN_SHARE = 0.6;

  /** Of the words of a short text that may be no names: «Dokmoris und Doktolib kooperieren». */
  private static final double GERMAN_SHARE_WITHOUT_NAMES = 0.8;

  /** A text of so few words may be German though most of them are names. */
  private static final int FEW_WORDS = 20;

  /** German under the names that the detector has for it: standard, Swiss, Bavarian. */
  private static final Map<String, String> GERMAN = Map.of("deu", "de", "gsw", "de", "bar", "de");

  private final Lexicon lexicon;

  /** Most dumps hold nothing but German. */
  private final Later<LanguageDetectorModel> model = new Later<>(OfficialModels::languages);

  /** A guard with a lexicon of its own. */
  public LanguageGuard() {
    this(new Lexicon());
  }

  LanguageGuard(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The article with its language set; a rejection if it has no words ({@code empty}) or is not in
   * German ({@code not-german}).
   */
  public Outcome<Article> check(Article article) {
    String beginning = article.text().substring(0, Math.min(LOOK_AT, article.text().length()));
    if (article.text().chars().noneMatch(Character::isLetter)) {
      return rejected(article, Rejection.Reason.EMPTY, "the text holds no words");
    }
    if (isRichInGerman(beginning)) {
      return Outcome.done(inGerman(article)); // Whatever the detector says: it takes long.
    }
    Language language = new LanguageDetectorME(model.get()).predictLanguages(beginning)[0];
    if (GERMAN.containsKey(language.getLang())) {
      return Outcome.done(inGerman(article));
    }
    return rejected(
        article,
        Rejection.Reason.NOT_GERMAN,
        "the text is in another language, like " + language.getLang());
  }

  /** True if the lexicon knows enough of the words; looks no further than it has to. */
  private boolean isRichInGerman(String text) {
    List<Span> words = words(text);
    if (words.size() > FEW_WORDS) {
      return areGerman(words, text, GERMAN_SHARE);
    }
    List<Span> noNames = words.stream().filter(word -> !isUnknownName(word.of(text))).toList();
    return areGerman(words, text, GERMAN_SHARE)
        || !noNames.isEmpty() && areGerman(noNames, text, GERMAN_SHARE_WITHOUT_NAMES);
  }

  private boolean areGerman(List<Span> words, String text, double least) {
    int known = 0;
    for (int i = 0; i < words.size(); i++) {
      if (share(known + words.size() - i, words.size()) < least) {
        return false;
      }
      known += lexicon.isWord(words.get(i).of(text)) ? 1 : 0;
      if (share(known, words.size()) >= least) {
        return true;
      }
    }
    return false;
  }

  /** In a short text it may be every second word. */
  private boolean isUnknownName(String word) {
    return Character.isUpperCase(word.charAt(0)) && !lexicon.isWord(word);
  }

  private static double share(int known, int words) {
    return (double) known / words;
  }

  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && isWordPart(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > begin) {
        words.add(Span.of(begin, end));
        begin = end;
      } else {
        begin += Character.charCount(text.codePointAt(begin));
      }
    }
    return words;
  }

  /** A letter or a mark on one. */
  private static boolean isWordPart(int c) {
    if (Character.isLetter(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static Article inGerman(Article article) {
    return new Article(
        article.id(),
        article.url(),
        article.source(),
        article.mediaType(),
        article.title(),
        article.publication(),
        Optional.of("de"),
        article.digest(),
        article.text(),
        article.extra());
  }

  private static Outcome<Article> rejected(
      Article article, Rejection.Reason reason, String message) {
    return Outcome.failed(
        new Rejection(article.id(), article.source(), Rejection.Stage.EXTRACT, reason, message));
  }
}
