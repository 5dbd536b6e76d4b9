package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.partnerships.article.Annotated;
import org.partnerships.event.Cue;
import org.partnerships.models.ModelFiles;
import org.partnerships.rule.Clue;
import org.partnerships.rule.Rule;
import org.partnerships.rule.RuleReader;
import org.partnerships.rule.Unit;
import org.partnerships.rule.WordList;

/**
 * Applies the partnership rules to an annotated article whose mentions carry resolved names.
 *
 * <p>A cue opens a frame; its slots are filled by grammar, and from the text around it where the
 * sentence leaves one open; what governs the cue and what is said of it give phase and modality.
 * Thread-safe; keeps nothing between articles.
 */
public final class PartnershipFinder {
  /** Below this, fewer than half of the candidates were right. */
  private static final double LEAST_CONFIDENCE = 0.6;

  /**
   * Where nothing in an article is surer than this, what is less sure is left out: of 11 such
   * events in 1,900 ordinary news texts, 1 was right.
   */
  private static final double SURE = 0.72;

  private final ModelFiles models;
  private final GermanWords words;
  private final RulePack rules;
  private final LabelNeeds labels;
  private final WordList bystanders;
  private final OwnNames ownNames;
  private final SentenceReader sentences;
  private final Descriptions descriptions;
  private final CueFinder cues;
  private final CueReader reader;
  private final Chooser chooser;

  /**
   * Reads the rules.
   *
   * @throws org.partnerships.rule.RuleException if a rule file cannot be used
   */
  public PartnershipFinder(ModelFiles models) {
    this.models = models;
    this.words = new GermanWords(models);
    this.rules = RulePack.read(models);
    this.labels = new LabelNeeds(models);
    this.bystanders = WordList.of("bystanders", models.words("words/bystanders.txt"));
    this.sentences = new SentenceReader(words);
    this.descriptions = new Descriptions(models, words);
    this.ownNames = new OwnNames(words);
    this.cues = new CueFinder(rules);
    this.reader =
        new CueReader(
            rules,
            words,
            new FrameFinder(rules, words),
            new CandidateBuilder(new DatePicker(models, words), new KindReader(rules)));
    this.chooser = LearnedChooser.in(models);
  }

  /** The rules with their examples, which nobody needs who only applies them: read anew. */
  public List<Rule> rules() {
    return RuleReader.readAll(models, RulePack.FOLDER);
  }

  /** What the rules need to find in a sentence with a cue, a clue for each rule of a cue. */
  public List<Clue> clues() {
    return Clues.of(rules, labels);
  }

  /** What the rules find, in text order. */
  public List<Candidate> find(Annotated article) {
    return find(article, sentence -> true);
  }

  /**
   * The same.
   *
   * @param mayOpen false for the number of a sentence that holds no cue for sure; it is not looked
   *     at for one
   */
  public List<Candidate> find(Annotated article, IntPredicate mayOpen) {
    return candidates(read(article, mayOpen, new Notes(chooser, Trace.NONE)));
  }

  /** The same, with everything that was tried on every cue, and what became of it. */
  public Explanation explain(Annotated article) {
    Trace trace = Trace.ofAll();
    List<Consolidator.Event> events = read(article, sentence -> true, new Notes(chooser, trace));
    double least = events.isEmpty() ? SURE : LEAST_CONFIDENCE;
    return new Explanation(trace.stories(events), candidates(events), least);
  }

  /**
   * The frames of which the sentence does not name every party, in text order: what a model of who
   * is meant learns from.
   *
   * @param chooses decides on each, which tells the next what the article is about
   */
  public List<OpenFrame> openFrames(Annotated article, Chooser chooses) {
    Trace trace = Trace.ofFrames();
    read(article, sentence -> true, new Notes(chooses, trace));
    return trace.open();
  }

  /** The cues of an article, in text order. */
  public List<Cue> cues(Annotated article) {
    List<Cue> marked = new ArrayList<>();
    for (SentenceView view : new Views(article, sentences, sentence -> Map.of()).all()) {
      for (Opening opening : cues.cues(view, Trace.NONE)) {
        Unit unit = opening.unit();
        marked.add(new Cue(unit.span(), unit.text(), opening.cue().phase()));
      }
    }
    return marked;
  }

  private record Notes(Chooser chooser, Trace trace) {}

  private static List<Candidate> candidates(List<Consolidator.Event> events) {
    return events.stream().map(Consolidator.Event::candidate).toList();
  }

  private List<Consolidator.Event> read(Annotated annotated, IntPredicate mayOpen, Notes notes) {
    Annotated article = withoutAgencies(annotated);
    Views views = new Views(article, sentences, descriptions.in(article)::in);
    Discourse discourse = new Discourse(article.article().title(), views, bystanders, ownNames);
    Surroundings around =
        new Surroundings(article, views, discourse, notes.chooser(), notes.trace());
    List<Consolidator.Found> found = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      Optional<SentenceView> view = mayOpen.test(i) ? views.at(i) : Optional.empty();
      if (view.isPresent()) {
        for (Opening opening : cues.cues(view.get(), notes.trace())) {
          found.addAll(reader.read(opening, around));
        }
      }
    }
    double least = leastConfidence(found);
    found.removeIf(f -> f.candidate().confidence() < least);
    return Consolidator.consolidate(found);
  }

  /** An article that tells of one partnership for sure may tell of others less clearly. */
  private static double leastConfidence(List<Consolidator.Found> found) {
    boolean sure = found.stream().anyMatch(f -> f.candidate().confidence() >= SURE);
    return sure ? LEAST_CONFIDENCE : SURE;
  }

  private Annotated withoutAgencies(Annotated article) {
    return article.withMentions(
        article.mentions().stream()
            .filter(m -> !words.isNewsAgency(m.text()) && !words.isParliamentary(m.text()))
            .filter(m -> !m.from().equals("compound") || bystanders.entryOf(m.name()).isEmpty())
            .toList());
  }
}
