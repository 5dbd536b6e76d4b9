package org.partnerships;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerships.annotate.Annotator;
import org.partnerships.annotate.LanguageGuard;
import org.partnerships.annotate.NamesFile;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
import org.partnerships.article.Mention;
import org.partnerships.article.Outcome;
import org.partnerships.article.PublishedFrom;
import org.partnerships.article.RawArticle;
import org.partnerships.date.DateTagger;
import org.partnerships.date.Datelines;
import org.partnerships.event.Cue;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.find.Candidate;
import org.partnerships.find.Explanation;
import org.partnerships.find.PartnershipFinder;
import org.partnerships.models.ModelFiles;
import org.partnerships.name.NameForms;
import org.partnerships.name.NameResolver;
import org.partnerships.name.StatedNames;
import org.partnerships.rule.Rule;
import org.partnerships.text.TextExtractor;
import org.partnerships.text.TextOptions;

/**
 * The run: one line per stage.
 *
 * <p>Models and rules are opened once, by the constructor. Thread-safe; keeps nothing between
 * articles.
 */
public final class Pipeline {
  private final TextExtractor extractor;
  private final LanguageGuard language;
  private final Datelines datelines;
  private final Annotator annotator;
  private final DateTagger dates;
  private final StatedNames stated;
  private final NameResolver names;
  private final PartnershipFinder finder;
  private final EventAssembler assembler;

  public Pipeline(ModelFiles models) {
    this(models, NamesFile.NONE, TextOptions.DEFAULT);
  }

  /**
   * @param watched the user's own organisations
   * @param limits what one document may cost
   */
  public Pipeline(ModelFiles models, NamesFile watched, TextOptions limits) {
    this.extractor = new TextExtractor(models, limits);
    this.language = new LanguageGuard();
    this.annotator = new Annotator(models, watched);
    this.dates = new DateTagger(models);
    this.stated = new StatedNames(models);
    this.datelines = dates.datelines();
    this.names = new NameResolver(models);
    this.finder = new PartnershipFinder(models);
    this.assembler = new EventAssembler(new NameForms(models), watched);
  }

  /** A raw document as clean German text with its day of publication, or why it is none. */
  public Outcome<Article> extract(RawArticle raw) {
    return extractor.extract(raw).then(language::check).then(this::dated);
  }

  /** Where no field gives the day of publication, the dateline may. */
  private Outcome<Article> dated(Article article) {
    return Outcome.done(
        article.publication().isPresent()
            ? article
            : article.published(datelines.published(article.text()), PublishedFrom.DATELINE));
  }

  /** The article with sentences, dates and names, one name for each organisation. */
  public Annotated annotate(Article article) {
    Annotated annotated = annotator.annotate(article);
    Annotated called =
        stated.find(
            annotated, annotator.possibleNames(annotated), annotator.compoundParts(annotated));
    Annotated dated = dates.tag(called);
    return names.resolve(dated);
  }

  /** The same with these names instead of those that the model finds. */
  public Annotated annotate(Article article, List<Mention> mentions) {
    return names.resolve(dates.tag(annotator.annotate(article).withMentions(mentions)));
  }

  /** The events of an annotated article, in text order. */
  public List<PartnershipEvent> events(Annotated annotated) {
    return assembler.events(annotated, candidates(annotated));
  }

  /** What the rules find, before it becomes events. */
  public List<Candidate> candidates(Annotated annotated) {
    return finder.find(withParts(annotated));
  }

  /** The organisations inside compounds count for the rules, though they are no entities. */
  private Annotated withParts(Annotated annotated) {
    List<Mention> parts = annotator.compoundParts(annotated);
    if (parts.isEmpty()) {
      return annotated;
    }
    List<Mention> mentions = new ArrayList<>(annotated.mentions());
    mentions.addAll(parts);
    mentions.sort(Comparator.comparing(Mention::span));
    return names.resolve(annotated.withMentions(mentions));
  }

  /** What the rules find, and every rule that was tried on every cue. */
  public Explanation explain(Annotated annotated) {
    return finder.explain(withParts(annotated));
  }

  /** Every cue of an annotated article, in text order. */
  public List<Cue> cues(Annotated annotated) {
    return finder.cues(annotated);
  }

  /** The rules in use, with their examples. */
  public List<Rule> rules() {
    return finder.rules();
  }

  /** A plain text as an article about which nothing else is known. */
  public static Article articleOf(String id, String text) {
    return new Article(
        id,
        Optional.empty(),
        id,
        "text/plain",
        Optional.empty(),
        Optional.empty(),
        Optional.of("de"),
        "sha256:",
        text,
        Map.of());
  }
}
