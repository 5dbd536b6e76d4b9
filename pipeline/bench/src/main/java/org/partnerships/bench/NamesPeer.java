package org.partnerships.bench;

import java.nio.file.Path;
import org.partnerships.Pipeline;
import org.partnerships.annotate.Annotator;
import org.partnerships.article.Annotated;
import org.partnerships.article.Sentence;
import org.partnerships.models.ModelFiles;

/** This program's sentences, tokens and names, without anything else. */
public final class NamesPeer {
  private NamesPeer() {}

  /** Measures. @param args a file with a text in each line */
  public static void main(String[] args) throws Exception {
    Speed.print(
        Path.of(args[0]),
        () -> {
          Annotator annotator = new Annotator(ModelFiles.builtIn());
          return text -> tokens(annotator.annotate(Pipeline.articleOf("a", text)));
        });
  }

  private static int tokens(Annotated annotated) {
    int count = 0;
    for (Sentence sentence : annotated.sentences()) {
      count += sentence.tokens().size();
    }
    return count;
  }
}
