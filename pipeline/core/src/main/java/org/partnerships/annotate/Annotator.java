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
  private final Splitter splitter;
  private final PosTagger tagger;
  private final Lemmatizer lemmatizer;
  private final MentionFinder names;
  private final CompoundNames compounds;
  private final PossibleNames guesses;

  public Annotator(ModelFiles models) {
    this(models, NamesFile.NONE);
  }

  /**
   * @param watched the user's own names, which win over everything else
   */
  public Annotator(ModelFiles models, NamesFile watched) {
    Lexicon lexicon = new Lexicon();
    names = new MentionFinder(models, lexicon, watched);
    compounds = new CompoundNames(models, lexicon, watched);
    guesses = new PossibleNames(lexicon);
    splitter = new Splitter(models, lexicon);
    tagger = new PosTagger(OfficialModels.partsOfSpeech(), lexicon);
    lemmatizer = new Lemmatizer(lexicon, OfficialModels.lemmas());
  }

  /**
   * The article with its sentences and names; its dates are still to be found. Parts of speech and
   * dictionary forms of a sentence are found out when the first of its tokens is asked.
   */
  public Annotated annotate(Article article) {
    String text = article.text();
    List<List<Span>> sentences = splitter.split(text);
    List<Sentence> read = sentences.stream().map(sentence -> sentence(text, sentence)).toList();
    return new Annotated(article, read, names.find(text, sentences), List.of());
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
