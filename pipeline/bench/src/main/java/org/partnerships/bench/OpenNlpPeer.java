package org.partnerships.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's own sentences, tokens and parts of speech, with the models that it publishes. */
public final class OpenNlpPeer {
  private static final String MODEL = "/opennlp-de-ud-gsd-%s-1.3-2.5.4.bin";

  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tagger;

  public OpenNlpPeer() throws IOException {
    try (InputStream sentence = open("sentence");
        InputStream token = open("tokens");
        InputStream pos = open("pos")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentence));
      tokens = new TokenizerME(new TokenizerModel(token));
      tagger = new POSTaggerME(new POSModel(pos));
    }
  }

  private static InputStream open(String kind) {
    return OpenNlpPeer.class.getResourceAsStream(MODEL.formatted(kind));
  }

  /** Measures. @param args a file with a text in each line */
  public static void main(String[] args) throws Exception {
    Speed.print(
        Path.of(args[0]),
        () -> {
          OpenNlpPeer peer = new OpenNlpPeer();
          return peer::tag;
        });
  }

  /** The number of tokens. */
  public int tag(String text) {
    int count = 0;
    for (String sentence : sentences.sentDetect(text)) {
      count += tagger.tag(tokens.tokenize(sentence)).length;
    }
    return count;
  }

  /** The number of tokens, without parts of speech. */
  public int split(String text) {
    int count = 0;
    for (String sentence : sentences.sentDetect(text)) {
      count += tokens.tokenize(sentence).length;
    }
    return count;
  }
}
