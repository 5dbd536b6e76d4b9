package org.partnerships.annotate;

import org.partnerships.article.Token;

/**
 * Parts of speech and dictionary forms of a sentence, each found out when first asked for. Threads
 * that ask at the same time find out the same.
 */
final class SentenceGrammar implements Token.Grammar {
  private final String[] words;
  private final PosTagger tagger;
  private final Lemmatizer lemmatizer;
  private volatile String[] tags;
  private volatile String[] lemmas;

  SentenceGrammar(String[] words, PosTagger tagger, Lemmatizer lemmatizer) {
    this.words = words;
    this.tagger = tagger;
    this.lemmatizer = lemmatizer;
  }

  @Override
  public String pos(int word) {
    return tags()[word];
  }

  @Override
  public String lemma(int word) {
    String[] known = lemmas;
    if (known == null) {
      known = lemmatizer.lemmas(words, tags());
      lemmas = known;
    }
    return known[word];
  }

  private String[] tags() {
    String[] known = tags;
    if (known == null) {
      known = tagger.tag(words);
      tags = known;
    }
    return known;
  }
}
