package org.partnerships.annotate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerships.annotate.NameCorpus.Document;
import org.partnerships.models.ModelFiles;

/**
 * Tokens per second on one core, warm. Run from the project's root on any corpus of names:
 *
 * <pre>mvn -q -pl models,pipeline/core -am test -Dtest=NamesBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false -DargLine=-Dcorpus=/path/to/corpus.jsonl</pre>
 *
 * Its name keeps it out of the ordinary run of the tests.
 */
class NamesBenchmark {
  private static final int ROUNDS = 5;

  @Test
  void names() throws Exception {
    String corpus = System.getProperty("corpus", "../../../shared/data/ner/wikinews-dev.jsonl");
    ModelFiles models = ModelFiles.builtIn();
    long start = System.nanoTime();
    Annotator annotator = new Annotator(models);
    report("load", "ms", (System.nanoTime() - start) / 1_000_000);
    Lexicon lexicon = new Lexicon();
    Splitter splitter = new Splitter(models, lexicon);
    NameFinder finder;
    start = System.nanoTime();
    try (var in = models.open("ner/de-ner.bin")) {
      finder = new NameFinder(NameModelReader.read(in), NameFeatures.in(models, lexicon));
    }
    report("load names", "ms", (System.nanoTime() - start) / 1_000_000);
    List<Document> documents = NameCorpus.read(Path.of(corpus));
    List<List<List<String>>> words = new ArrayList<>();
    for (Document document : documents) {
      words.add(NameTrainer.words(document.text(), splitter.split(document.text())));
    }
    long tokens = words.stream().flatMap(List::stream).mapToLong(List::size).sum();
    for (int round = 0; round < ROUNDS; round++) {
      start = System.nanoTime();
      documents.forEach(document -> splitter.split(document.text()));
      report("sentences and tokens", "tokens/s", perSecond(tokens, start));
      start = System.nanoTime();
      words.forEach(finder::find);
      report("names", "tokens/s", perSecond(tokens, start));
      start = System.nanoTime();
      documents.forEach(document -> annotator.annotate(Articles.of(document.text())));
      report("all of annotate", "tokens/s", perSecond(tokens, start));
    }
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    report("memory in use", "MB", (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
  }

  private static long perSecond(long tokens, long start) {
    return tokens * 1_000_000_000L / (System.nanoTime() - start);
  }

  private static void report(String what, String unit, long figure) {
    System.out.println(what + ": " + figure + " " + unit);
  }
}
