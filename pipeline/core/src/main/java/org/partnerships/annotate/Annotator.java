package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
import org.partnerships.article.Mention;
import org.partnerships.article.Sentence;
import org.partnerships.article.Span;
import org.partnerships.article.Token;
import org.partnerships.models.ModelFiles;

/**
 * Sentences, tokens with part of speech and dictionary form, and names of an article.
 *
 * <p>Thread-safe, and without memory: what it finds in an article depends on that article alone.
 * Loading takes most of a second, so make one and share it. Any text will do, an empty one gives no
 * sentences; time grows with the length of the text, also where it is one endless line.
 */
public final class Annotator {
  private final Lexicon lexicon;
  private final Splitter splitter;
  private final PosTagger tagger;
  private final Lemmatizer lemmatizer;
  private final MentionFinder names;
  private final CompoundNames compounds;
  private final PossibleNames guesses;
  private final ModelFiles models;

  public Annotator(ModelFiles models) {
    this(models, NamesFile.NONE);
  }

  /**
   * @param watched the user's own names, which win over everything else
   */
  public Annotator(ModelFiles models, NamesFile watched) {
    lexicon = new Lexicon();
    names = new MentionFinder(models, lexicon, watched);
    compounds = new CompoundNames(models, lexicon, watched);
    guesses = new PossibleNames(models, lexicon);
    splitter = new Splitter(models, lexicon);
    SeparableVerbs verbs = new SeparableVerbs(lexicon, models);
    tagger = new PosTagger(OfficialModels.partsOfSpeech(models), lexicon, verbs);
    lemmatizer = new Lemmatizer(lexicon, verbs, OfficialModels.lemmas(models));
    this.models = models;
  }

  /**
   * The article with its sentences and names; its dates are still to be found. Parts of speech and
   * dictionary forms of a sentence are found out when the first of its tokens is asked.
   */
  public Annotated annotate(Article article) {
    return annotate(article, sentences(article.text()), Readiness.BALANCED);
  }

  /** The same, with the sentences that {@link #sentences} gave for its text. */
  public Annotated annotate(Article article, List<Sentence> sentences, Readiness readiness) {
    List<List<Span>> words =
        sentences.stream().map(s -> s.tokens().stream().map(Token::span).toList()).toList();
    return new Annotated(
        article, sentences, names.find(article.text(), words, readiness), List.of());
  }

  /** A guard that shares this annotator's lexicon. */
  public LanguageGuard languageGuard() {
    return new LanguageGuard(lexicon);
  }

  /** What an article may hold for a dictionary form. Reads another lexicon; for loading. */
  public WordForms wordForms() {
    return new WordForms(lemmatizer.scripts(), new PossibleLemmas(tagger, lemmatizer), models);
  }

  /** The sentences of a text, without names; grammar is found out when it is asked for. */
  public List<Sentence> sentences(String text) {
    return splitter.split(text).stream().map(sentence -> sentence(text, sentence)).toList();
  }

  /**
   * The organisations inside compounds: {@code VW} and {@code Ford} of {@code VW-Ford-Allianz}.
   * They are no entities of the text, so {@link #annotate} leaves them out; a rule may want them.
   *
   * @param annotated what {@link #annotate} made
   * @return in text order, none overlapping another or one of the article's mentions
   */
  public List<Mention> compoundParts(Annotated annotated) {
    return compounds.find(annotated);
  }

  /**
   * Words that may name organisations although the model says no: nobody knows them, and they stand
   * where no other name does. For rules that have a place for a name and none to fill it.
   *
   * @param annotated what {@link #annotate} made
   * @return in text order, none overlapping another or one of the article's mentions
   */
  public List<Mention> possibleNames(Annotated annotated) {
    return guesses.find(annotated);
  }

  /** The same for one sentence of the article. */
  public List<Mention> possibleNames(Annotated annotated, Sentence sentence) {
    return guesses.find(annotated, sentence);
  }

  private Sentence sentence(String text, List<Span> spans) {
    String[] words = spans.stream().map(span -> span.of(text)).toArray(String[]::new);
    SentenceGrammar grammar = new SentenceGrammar(words, tagger, lemmatizer);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      tokens.add(new Token(spans.get(i), words[i], grammar, i));
    }
    return new Sentence(spans.get(0).cover(spans.get(spans.size() - 1)), tokens);
  }
}
