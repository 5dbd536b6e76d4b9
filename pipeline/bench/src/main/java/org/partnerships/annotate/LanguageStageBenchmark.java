package org.partnerships.annotate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSTaggerME;
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
import org.partnerships.article.Article;
import org.partnerships.article.Span;
import org.partnerships.bench.OpenNlpPeer;
import org.partnerships.bench.SampleCorpus;
import org.partnerships.models.ModelFiles;

/** Sentences, tokens, parts of speech and names of the sample corpus, ours and OpenNLP's own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LanguageStageBenchmark {
  private final List<String> texts = new ArrayList<>();
  private final List<List<List<Span>>> spans = new ArrayList<>();
  private final List<String[]> sentences = new ArrayList<>();
  private Splitter splitter;
  private PosTagger tagger;
  private MentionFinder names;
  private OpenNlpPeer openNlp;
  private POSTaggerME stockTagger;

  @Setup
  public void read() throws IOException {
    ModelFiles models = ModelFiles.builtIn();
    Lexicon lexicon = new Lexicon();
    splitter = new Splitter(models, lexicon);
    tagger =
        new PosTagger(OfficialModels.partsOfSpeech(), lexicon, new SeparableVerbs(lexicon, models));
    names = new MentionFinder(models, lexicon, NamesFile.NONE);
    openNlp = new OpenNlpPeer();
    stockTagger = new POSTaggerME(OfficialModels.partsOfSpeech());
    for (Article article : SampleCorpus.read(Path.of(System.getProperty("corpus"))).articles()) {
      String text = article.text();
      texts.add(text);
      spans.add(splitter.split(text));
      for (List<Span> sentence : splitter.split(text)) {
        sentences.add(sentence.stream().map(span -> span.of(text)).toArray(String[]::new));
      }
    }
  }

  @Benchmark
  public int split() {
    return texts.stream().mapToInt(text -> splitter.split(text).size()).sum();
  }

  @Benchmark
  public int openNlpSplits() {
    return texts.stream().mapToInt(openNlp::split).sum();
  }

  @Benchmark
  public int partsOfSpeech() {
    return sentences.stream().mapToInt(words -> tagger.tag(words).length).sum();
  }

  @Benchmark
  public int openNlpTags() {
    return sentences.stream().mapToInt(words -> stockTagger.tag(words).length).sum();
  }

  @Benchmark
  public int names() {
    int found = 0;
    for (int i = 0; i < texts.size(); i++) {
      found += names.find(texts.get(i), spans.get(i), Readiness.EAGER).size();
    }
    return found;
  }

  /** Sentences, tokens and parts of speech. */
  @Benchmark
  public int openNlp() {
    return texts.stream().mapToInt(openNlp::tag).sum();
  }
}
