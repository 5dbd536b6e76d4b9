package org.partnerships;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.partnerships.annotate.Annotator;
import org.partnerships.annotate.NamesFile;
import org.partnerships.annotate.Readiness;
import org.partnerships.annotate.WordForms;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Sentence;
import org.partnerships.date.DateTagger;
import org.partnerships.event.Cue;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.find.Candidate;
import org.partnerships.find.Chooser;
import org.partnerships.find.Explanation;
import org.partnerships.find.OpenFrame;
import org.partnerships.find.PartnershipFinder;
import org.partnerships.models.Later;
import org.partnerships.models.ModelFiles;
import org.partnerships.name.NameForms;
import org.partnerships.name.NameResolver;
import org.partnerships.name.PublicBodies;
import org.partnerships.name.SharedHeads;
import org.partnerships.name.StatedNames;
import org.partnerships.rule.Rule;
import org.partnerships.screen.Forms;
import org.partnerships.screen.Screen;
import org.partnerships.text.TextExtractor;
import org.partnerships.text.TextOptions;

/**
 * The run: one line per stage.
 *
 * <p>Models and rules are opened once, by the constructor. Thread-safe; keeps nothing between
 * articles.
 */
public final class Pipeline {
  private final ArticleReader reader;
  private final Annotator annotator;
  private final DateTagger dates;
  private final StatedNames stated;
  private final PublicBodies bodies;
  private final SharedHeads heads;
  private final NameResolver names;
  private final PartnershipFinder finder;
  private final EventAssembler assembler;
  private final Later<Screen> screen;

  public Pipeline(ModelFiles models) {
    this(models, NamesFile.NONE, TextOptions.DEFAULT);
  }

  /**
   * @param watched the user's own organisations
   * @param limits what one document may cost
   */
  public Pipeline(ModelFiles models, NamesFile watched, TextOptions limits) {
    // Side by side: what is read takes most of the time until the first article.
    CompletableFuture<Annotator> annotating =
        CompletableFuture.supplyAsync(() -> new Annotator(models, watched));
    this.finder = new PartnershipFinder(models);
    this.dates = new DateTagger(models);
    TextExtractor extractor = new TextExtractor(models, limits);
    this.stated = new StatedNames(models);
    this.bodies = new PublicBodies(models);
    this.heads = new SharedHeads(models);
    this.names = new NameResolver(models);
    this.annotator = annotating.join();
    this.reader = new ArticleReader(extractor, annotator.languageGuard(), dates.datelines());
    this.assembler = new EventAssembler(new NameForms(models), watched);
    this.screen = new Later<>(() -> new Screen(finder.clues(), forms(annotator.wordForms())));
  }

  /** A raw document as clean German text with its day of publication, or why it is none. */
  public Outcome<Article> extract(RawArticle raw) {
    return reader.read(raw);
  }

  /**
   * An article that may hold events.
   *
   * @param annotated all of it
   * @param openings the numbers of its sentences that may open a frame
   */
  public record Promising(Annotated annotated, BitSet openings) {}

  /** The article, annotated if it may hold an event; one that cannot is not looked at further. */
  public Optional<Promising> screened(Article article) {
    List<Sentence> sentences = annotator.sentences(article.text());
    BitSet openings = screen.get().openings(sentences);
    if (openings.isEmpty()) {
      return Optional.empty();
    }
    Annotated named = named(annotator.annotate(article, sentences, Readiness.EAGER));
    return hasPair(named)
        ? Optional.of(new Promising(dates.tag(named), openings))
        : Optional.empty();
  }

  /** False if the article names fewer organisations than an event has. */
  private boolean hasPair(Annotated named) {
    return withParts(named).mentions().stream()
            .filter(mention -> mention.type() == EntityType.ORG)
            .map(Mention::name)
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  /** The article with sentences, dates and names, one name for each organisation. */
  public Annotated annotate(Article article) {
    return dates.tag(named(annotator.annotate(article)));
  }

  /**
   * The same for the rules, which take more words for names of organisations than one would mark.
   */
  public Annotated annotateForRules(Article article) {
    List<Sentence> sentences = annotator.sentences(article.text());
    return dates.tag(named(annotator.annotate(article, sentences, Readiness.EAGER)));
  }

  /** The same with one name for each organisation, and those that the article itself states. */
  private Annotated named(Annotated annotated) {
    Annotated called =
        stated.find(
            annotated,
            sentence -> annotator.possibleNames(annotated, sentence),
            annotator.compoundParts(annotated));
    return names.resolve(called);
  }

  /** The same with these names instead of those that the model finds. */
  public Annotated annotate(Article article, List<Mention> mentions) {
    return names.resolve(dates.tag(annotator.annotate(article).withMentions(mentions)));
  }

  /** The events of an annotated article, in text order. */
  public List<PartnershipEvent> events(Annotated annotated) {
    return assembler.events(annotated, candidates(annotated));
  }

  /** The same, looking only where the screen lets one look. */
  public List<PartnershipEvent> events(Promising promising) {
    List<Candidate> candidates =
        finder.find(withParts(promising.annotated()), promising.openings()::get);
    return assembler.events(promising.annotated(), candidates);
  }

  /** The rules for which no word can be told that a text must hold: they slow a run down. */
  public List<String> unscreenedRules() {
    return screen.get().unscreened();
  }

  /** What the rules find, before it becomes events. */
  public List<Candidate> candidates(Annotated annotated) {
    return finder.find(withParts(annotated));
  }

  /**
   * The organisations inside compounds, those that share a noun, and towns that act, count for the
   * rules, though they are no entities.
   */
  private Annotated withParts(Annotated annotated) {
    return bodies.asParties(withSharedHeads(withCompoundParts(annotated)));
  }

  private Annotated withSharedHeads(Annotated annotated) {
    Annotated apart = heads.apart(annotated);
    return apart == annotated ? annotated : names.resolve(apart);
  }

  private Annotated withCompoundParts(Annotated annotated) {
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

  /** The frames of which a sentence does not name every party. */
  public List<OpenFrame> openFrames(Annotated annotated, Chooser chooser) {
    return finder.openFrames(withParts(annotated), chooser);
  }

  /** Every cue of an annotated article, in text order. */
  public List<Cue> cues(Annotated annotated) {
    return finder.cues(annotated);
  }

  private static Forms forms(WordForms forms) {
    return new Forms() {
      @Override
      public Collection<String> guessed(String word) {
        return forms.guessed(word);
      }

      @Override
      public Collection<Reading> readings(String word, boolean opening) {
        return forms.readings(word, opening).stream()
            .map(form -> new Reading(form.pos(), form.lemma()))
            .toList();
      }

      @Override
      public boolean opensBehind(String word, boolean opening) {
        return forms.opensBehind(word, opening);
      }

      @Override
      public boolean isParticle(String word) {
        return forms.isParticle(word);
      }

      @Override
      public boolean mayFollowParticle(String word) {
        return forms.mayFollowParticle(word);
      }
    };
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
