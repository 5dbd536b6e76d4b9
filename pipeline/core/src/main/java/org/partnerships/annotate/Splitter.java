package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

/** Text to the tokens of each sentence. Thread-safe. */
final class Splitter {
  /** A longer run of tokens is no sentence; it is cut, so that tagging stays linear. */
  private static final int LONGEST_SENTENCE = 300;

  private final SentenceSplitter sentences;
  private final Tokenizer tokenizer;

  Splitter(ModelFiles models, Lexicon lexicon) {
    Abbreviations abbreviations = Abbreviations.in(models);
    sentences = new SentenceSplitter(abbreviations, lexicon, OfficialModels.sentences());
    tokenizer = new Tokenizer(abbreviations);
  }

  /** The tokens of each sentence, in text order; no sentence is empty. */
  List<List<Span>> split(String text) {
    List<List<Span>> all = new ArrayList<>();
    for (Span sentence : sentences.split(text)) {
      List<Span> tokens = tokenizer.tokenize(text, sentence);
      for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
        all.add(tokens.subList(from, Math.min(tokens.size(), from + LONGEST_SENTENCE)));
      }
    }
    return all;
  }
}
