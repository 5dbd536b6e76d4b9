package org.partnerships.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.partnerships.Pipeline;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
import org.partnerships.article.Content;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Sentence;
import org.partnerships.date.DateTagger;
import org.partnerships.models.ModelFiles;

/**
 * What needs a whole article: text of pages, screen, dates, events; and plain parsers beside it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ArticleStageBenchmark {
  private final ObjectMapper mapper = new ObjectMapper();
  private final List<RawArticle> pages = new ArrayList<>();
  private final List<Annotated> annotated = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Article> withoutWord = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private Pipeline pipeline;
  private DateTagger dates;

  @Setup
  public void read() throws IOException {
    Path folder = Path.of(System.getProperty("corpus"));
    ModelFiles models = ModelFiles.builtIn();
    pipeline = new Pipeline(models);
    dates = new DateTagger(models);
    for (RawArticle raw : SampleCorpus.documents(folder)) {
      if (raw.content() instanceof Content.Bytes bytes && bytes.name().endsWith(".html")) {
        pages.add(raw);
      }
    }
    SampleCorpus corpus = SampleCorpus.read(folder);
    articles.addAll(corpus.articles());
    for (Article article : articles) {
      Annotated marked = pipeline.annotateForRules(article);
      pipeline.events(marked); // So that parts of speech are known, which are measured alone.
      annotated.add(marked);
      addWithoutWord(article, corpus, marked);
    }
  }

  /** The article without the sentences that hold a word of a partnership. */
  private void addWithoutWord(Article article, SampleCorpus corpus, Annotated marked)
      throws IOException {
    List<String> kept = new ArrayList<>();
    for (Sentence sentence : marked.sentences()) {
      String words = sentence.span().of(article.text());
      if (!corpus.holdsWord(words)) {
        kept.add(words);
      }
    }
    String text = String.join(" ", kept);
    withoutWord.add(Pipeline.articleOf(article.id(), text));
    lines.add(mapper.writeValueAsString(Map.of("id", article.id(), "text", text)));
  }

  @Benchmark
  public int extract() {
    return pages.stream()
        .mapToInt(page -> pipeline.extract(page).result().isPresent() ? 1 : 0)
        .sum();
  }

  @Benchmark
  public int jsoup() throws IOException {
    int nodes = 0;
    for (RawArticle page : pages) {
      byte[] bytes = ((Content.Bytes) page.content()).bytes();
      nodes += Jsoup.parse(new ByteArrayInputStream(bytes), null, "").childNodeSize();
    }
    return nodes;
  }

  @Benchmark
  public int screen() {
    return withoutWord.stream().mapToInt(a -> pipeline.screened(a).isPresent() ? 1 : 0).sum();
  }

  @Benchmark
  public int jackson() throws IOException {
    int fields = 0;
    for (String line : lines) {
      fields += mapper.readTree(line).size();
    }
    return fields;
  }

  @Benchmark
  public int dates() {
    return articles.stream().mapToInt(a -> dates.tag(a.text(), a.published()).size()).sum();
  }

  @Benchmark
  public int find() {
    return annotated.stream().mapToInt(a -> pipeline.events(a).size()).sum();
  }

  /** All that a run does with an article that may hold an event, from its text on. */
  @Benchmark
  public int annotateAndFind() {
    return articles.stream().mapToInt(this::events).sum();
  }

  private int events(Article article) {
    Optional<Pipeline.Promising> promising = pipeline.screened(article);
    return promising.map(pipeline::events).map(List::size).orElse(0);
  }
}
