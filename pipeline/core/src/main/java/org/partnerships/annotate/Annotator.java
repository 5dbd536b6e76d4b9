package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
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
  /** A longer run of tokens is no sentence; it is cut, so that tagging stays linear. */
  private static final int LONGEST_SENTENCE = 300;

  private final SentenceSplitter sentences;
  private final Tokenizer tokenizer;
  private final PosTagger tagger;
  private final Lemmatizer lemmatizer;

  public Annotator(ModelFiles models) {
    Lexicon lexicon = new Lexicon();
    Abbreviations abbreviations = Abbreviations.in(models);
    sentences = new SentenceSplitter(abbreviations, lexicon, OfficialModels.sentences());
    tokenizer = new Tokenizer(abbreviations);
    tagger = new PosTagger(OfficialModels.partsOfSpeech(), lexicon);
    lemmatizer = new Lemmatizer(lexicon, OfficialModels.lemmas());
  }

  /** The article with its sentences and names; its dates are still to be found. */
  public Annotated annotate(Article article) {
    String text = article.text();
    List<Sentence> tagged = new ArrayList<>();
    for (Span sentence : sentences.split(text)) {
      List<Span> tokens = tokenizer.tokenize(text, sentence);
      for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
        int to = Math.min(tokens.size(), from + LONGEST_SENTENCE);
        tagged.add(tagged(text, tokens.subList(from, to)));
      }
    }
    return new Annotated(article, tagged, List.of(), List.of());
  }

  private Sentence tagged(String text, List<Span> spans) {
    String[] words = spans.stream().map(span -> span.of(text)).toArray(String[]::new);
    String[] tags = tagger.tag(words);
    String[] lemmas = lemmatizer.lemmas(words, tags);
    List<Token> tokens = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      tokens.add(new Token(spans.get(i), words[i], lemmas[i], tags[i]));
    }
    return new Sentence(spans.get(0).cover(spans.get(spans.size() - 1)), tokens);
  }
}
