package org.partnerships.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnerships.Pipeline;
import org.partnerships.annotate.Annotator;
import org.partnerships.article.Article;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.dump.Dump;
import org.partnerships.dump.DumpOptions;
import org.partnerships.models.ModelFiles;

/**
 * What the sample corpus gives to dumps and benchmarks.
 *
 * @param articles its articles
 * @param plain their sentences that hold no word of a partnership
 * @param passages their sentences that hold one, each with the sentence before it
 * @param stems of these words, in lower case
 */
public record SampleCorpus(
    List<Article> articles, List<String> plain, List<String> passages, List<String> stems) {
  private static final int FEWEST_CHARACTERS = 30;

  /** The corpus of a folder. */
  public static SampleCorpus read(Path corpus) throws IOException {
    ModelFiles models = ModelFiles.builtIn();
    Pipeline pipeline = new Pipeline(models);
    List<Article> articles = new ArrayList<>();
    for (RawArticle raw : documents(corpus)) {
      pipeline.extract(raw).result().ifPresent(articles::add);
    }
    List<String> stems = models.words("words/cue-stems.txt");
    SampleCorpus whole = new SampleCorpus(articles, new ArrayList<>(), new ArrayList<>(), stems);
    Annotator annotator = new Annotator(models);
    articles.forEach(article -> whole.cut(article.text(), annotator));
    return whole;
  }

  /** Its documents as they are in their files. */
  public static List<RawArticle> documents(Path corpus) throws IOException {
    List<RawArticle> documents = new ArrayList<>();
    try (Dump dump =
        Dump.open(List.of(corpus.toString()), InputStream.nullInputStream(), DumpOptions.DEFAULT)) {
      while (dump.hasNext()) {
        Outcome<RawArticle> next = dump.next();
        next.result().ifPresent(documents::add);
      }
    }
    return documents;
  }

  private void cut(String text, Annotator annotator) {
    String before = "";
    for (var found : annotator.sentences(text)) {
      String sentence = found.span().of(text).replaceAll("\\s+", " ");
      if (holdsWord(sentence)) {
        passages.add((before + " " + sentence).strip());
      } else if (sentence.length() >= FEWEST_CHARACTERS) {
        plain.add(sentence);
      }
      before = holdsWord(sentence) ? "" : sentence;
    }
  }

  /** True if the text holds a word of a partnership. */
  boolean holdsWord(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return stems.stream().anyMatch(lower::contains);
  }
}
