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
  private volatile String[] guesses;

  /** What is known so far; a form that two threads find out at once is the same. */
  private final String[] lemmas;

  SentenceGrammar(String[] words, PosTagger tagger, Lemmatizer lemmatizer) {
    this.words = words;
    this.tagger = tagger;
    this.lemmatizer = lemmatizer;
    this.lemmas = new String[words.length];
  }

  @Override
  public String pos(int word) {
    return tags()[word];
  }

  @Override
  public String lemma(int word) {
    String known = lemmas[word];
    if (known == null) {
      known =
          lemmatizer
              .byItself(words[word], pos(word))
              .orElseGet(() -> lemmatizer.checked(words[word], guesses()[word]));
      lemmas[word] = known;
    }
    return known;
  }

  @Override
  public String lemmaAs(int word, String nounOrName) {
    return lemmatizer.byItself(words[word], nounOrName).orElse(words[word]);
  }

  private String[] guesses() {
    String[] known = guesses;
    if (known == null) {
      known = lemmatizer.guesses(words, tags());
      guesses = known;
    }
    return known;
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
