package org.partnerships.cli;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerships.ArticleReader;
import org.partnerships.Pipeline;
import org.partnerships.annotate.NamesFile;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection.Stage;
import org.partnerships.batch.DocumentWork;
import org.partnerships.batch.Processed;
import org.partnerships.event.Cue;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.merge.Alias;
import org.partnerships.name.NameForms;
import org.partnerships.rule.RuleException;
import org.partnerships.text.TextOptions;

/** The pipeline as commands use it: a fault on one document is its rejection. Thread-safe. */
final class Stages {
  private static final String GENITIVES = "words/name-genitive-endings.txt";
  private static final String PLACES = "words/gazetteer-places-wikiann.txt";

  private final Pipeline pipeline;
  private final Set<String> places;
  private final Map<String, Alias> aliases = new HashMap<>();

  /** Opens models and rules, which takes a moment; what is wrong with them shows here. */
  Stages(CommonOptions options) {
    this(options, TextOptions.DEFAULT);
  }

  /** The same with other limits for a document. */
  Stages(CommonOptions options, TextOptions limits) {
    try {
      NamesFile watched = options.watched();
      this.pipeline = new Pipeline(options.models(), watched, limits);
      NameForms forms = new NameForms(options.models());
      addAliases("", watched, forms);
      options.models().words(GENITIVES).forEach(ending -> addAliases(ending, watched, forms));
      this.places =
          options.models().words(PLACES).stream()
              .map(forms::key)
              .collect(Collectors.toUnmodifiableSet());
    } catch (RuleException | IllegalArgumentException | UncheckedIOException e) {
      throw new UsageException("the models cannot be used: " + e.getMessage(), e);
    }
  }

  private void addAliases(String ending, NamesFile watched, NameForms forms) {
    for (NamesFile.Entry entry : watched.entries()) {
      for (String alias : entry.aliases()) {
        aliases.putIfAbsent(alias + ending, new Alias(alias, forms.key(entry.name())));
      }
    }
  }

  /** Only to articles; of models and rules nothing else is opened. */
  static Function<RawArticle, Outcome<Article>> reading(CommonOptions options, TextOptions limits) {
    options.watched(); // Not needed, but a wrong file is a wrong option here too.
    try {
      ArticleReader reader = new ArticleReader(options.models(), limits);
      return raw -> DocumentWork.guarded(raw, Stage.EXTRACT, reader::read);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new UsageException("the models cannot be used: " + e.getMessage(), e);
    }
  }

  Pipeline pipeline() {
    return pipeline;
  }

  /** Keys of names that are places, too. */
  Set<String> places() {
    return places;
  }

  /** Other names of the user's own organisations, by themselves and by their genitives. */
  Map<String, Alias> aliases() {
    return aliases;
  }

  Outcome<Article> extract(RawArticle raw) {
    return DocumentWork.guarded(raw, Stage.EXTRACT, pipeline::extract);
  }

  /** The annotated article, for something to be made of it. */
  <T> Outcome<T> annotate(RawArticle raw, Function<Annotated, T> use) {
    return annotated(raw, article -> use.apply(pipeline.annotate(article)));
  }

  /** The article as the rules see it, for something to be made of it. */
  <T> Outcome<T> annotateForRules(RawArticle raw, Function<Annotated, T> use) {
    return annotated(raw, article -> use.apply(pipeline.annotateForRules(article)));
  }

  private <T> Outcome<T> annotated(RawArticle raw, Function<Article, T> made) {
    return extract(raw)
        .then(
            article ->
                DocumentWork.guarded(raw, Stage.ANNOTATE, r -> Outcome.done(made.apply(article))));
  }

  List<PartnershipEvent> events(Annotated annotated) {
    return pipeline.events(annotated);
  }

  List<Cue> cues(Annotated annotated) {
    return pipeline.cues(annotated);
  }

  /**
   * All of it on one document, for a run.
   *
   * @param screened true to leave out at once what cannot hold an event; the results are the same
   */
  Function<RawArticle, Processed> work(boolean screened) {
    return screened
        ? new DocumentWork<>(
            pipeline::extract,
            pipeline::screened,
            promising -> promising.map(pipeline::events).orElse(List.of()))
        : new DocumentWork<Annotated>(
            pipeline::extract, pipeline::annotateForRules, pipeline::events);
  }
}
