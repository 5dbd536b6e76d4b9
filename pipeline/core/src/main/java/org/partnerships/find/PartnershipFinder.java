package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.partnerships.article.Annotated;
import org.partnerships.event.Cue;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.models.ModelFiles;
import org.partnerships.rule.Clue;
import org.partnerships.rule.Match;
import org.partnerships.rule.Rule;
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
  /** No sentence that tells something has more. */
  private static final int MOST_CUES = 20;

  /** Below this, fewer than half of the candidates were right. */
  private static final double LEAST_CONFIDENCE = 0.6;

  private final GermanWords words;
  private final RulePack rules;
  private final WordList bystanders;
  private final SentenceReader sentences;
  private final Descriptions descriptions;
  private final FrameFinder frames;
  private final PhaseReader phases;
  private final ToneReader tones;
  private final DatePicker dates;
  private final KindReader kinds;
  private final Chooser chooser;

  /**
   * Reads the rules.
   *
   * @throws org.partnerships.rule.RuleException if a rule file cannot be used
   */
  public PartnershipFinder(ModelFiles models) {
    this.words = new GermanWords(models);
    this.rules = RulePack.read(models);
    this.bystanders = WordList.of("bystanders", models.words("words/bystanders.txt"));
    this.sentences = new SentenceReader(words);
    this.descriptions = new Descriptions(models, words);
    this.frames = new FrameFinder(rules, words);
    this.phases = new PhaseReader(rules);
    this.tones = new ToneReader(rules);
    this.dates = new DatePicker(models, words);
    this.kinds = new KindReader(rules);
    this.chooser = LearnedChooser.in(models);
  }

  /** The rules, with their examples. */
  public List<Rule> rules() {
    return rules.rules();
  }

  /** What the rules need to find in a sentence with a cue, a clue for each rule of a cue. */
  public List<Clue> clues() {
    return Clues.of(rules);
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
    return find(article, mayOpen, chooser, Trace.NONE);
  }

  /** The same, with every rule that was tried on every cue. */
  public Explanation explain(Annotated article) {
    Trace trace = Trace.on();
    List<Candidate> candidates = find(article, sentence -> true, chooser, trace);
    return new Explanation(trace.stories(), candidates);
  }

  /**
   * The frames of which the sentence does not name every party, in text order: what a model of who
   * is meant learns from.
   *
   * @param chooses decides on each, which tells the next what the article is about
   */
  public List<OpenFrame> openFrames(Annotated article, Chooser chooses) {
    Trace trace = Trace.on();
    find(article, sentence -> true, chooses, trace);
    return trace.open();
  }

  /** The cues of an article, in text order. */
  public List<Cue> cues(Annotated article) {
    List<Cue> cues = new ArrayList<>();
    for (SentenceView view : new Views(article, sentences, sentence -> Map.of()).all()) {
      for (Opened opened : open(view)) {
        Unit unit = view.units().get(opened.unit());
        cues.add(new Cue(unit.span(), unit.text(), opened.cue().phase()));
      }
    }
    return cues;
  }

  private record Opened(int unit, RulePack.Cue cue) {}

  private List<Candidate> find(
      Annotated annotated, IntPredicate mayOpen, Chooser chooses, Trace trace) {
    Annotated article = withoutAgencies(annotated);
    Views views = new Views(article, sentences, descriptions.in(article)::in);
    Discourse discourse = new Discourse(article.article().title(), views, bystanders);
    List<Consolidator.Found> found = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      Optional<SentenceView> view = mayOpen.test(i) ? views.at(i) : Optional.empty();
      if (view.isPresent()) {
        for (Opened opened : open(view.get())) {
          found.addAll(read(article, views, view.get(), opened, discourse, chooses, trace));
        }
      }
    }
    found.removeIf(f -> f.candidate().confidence() < LEAST_CONFIDENCE);
    return Consolidator.consolidate(found);
  }

  /** The cues of a sentence; where several rules see one unit, the most specific. */
  private List<Opened> open(SentenceView view) {
    Map<Integer, RulePack.Cue> opened = new TreeMap<>();
    int clauses = view.parents().length;
    for (int clause = 0; clause < clauses; clause++) {
      List<Integer> places = new ArrayList<>();
      for (int unit = 0; unit < view.units().size(); unit++) {
        if (view.clauseOf(unit) == clause) {
          places.add(unit);
        }
      }
      List<Unit> units = places.stream().map(view.units()::get).toList();
      for (RulePack.Cue cue : rules.cues()) {
        Optional<Match> match = cue.condition().find(units, -1);
        while (match.isPresent()) {
          opened.putIfAbsent(places.get(match.get().begin()), cue);
          match = cue.condition().next(units, match.get());
        }
      }
    }
    List<Opened> list = new ArrayList<>();
    opened.forEach((unit, cue) -> list.add(new Opened(unit, cue)));
    return list.subList(0, Math.min(MOST_CUES, list.size()));
  }

  private List<Consolidator.Found> read(
      Annotated article,
      Views views,
      SentenceView view,
      Opened opened,
      Discourse discourse,
      Chooser chooses,
      Trace trace) {
    Unit unit = view.units().get(opened.unit());
    RulePack.Cue cue = opened.cue();
    List<Consolidator.Found> found = new ArrayList<>();
    String outcome;
    Optional<RulePack.Block> block = block(view, opened);
    boolean alone = cue.follows() > 0 && !discourse.follows(view.index(), cue.follows());
    if (cue.follows() == 0) {
      discourse.cue(view.index());
    }
    if (alone) {
      outcome = "no event: no other cue before it";
    } else if (block.isPresent()) {
      trace.note("block", block.get().rule().id(), true, "no partnership");
      outcome = "no event: blocked by " + block.get().rule().id();
    } else {
      PhaseReader.Reading read = phases.read(view, opened.unit(), cue, trace);
      Modality modality = read.modality().orElseGet(() -> tones.read(view, opened.unit(), trace));
      PhaseReader.Reading phase = read.under(modality);
      List<PhaseReader.Reading> attributes = phases.attributes(view, opened.unit(), trace);
      boolean predicated =
          phase.source() == PhaseReader.Source.PREDICATE
              || phase.source() == PhaseReader.Source.HEAD
              || phase.source() == PhaseReader.Source.CUE && cue.cueClass() != CueClass.NOUN
              || !attributes.isEmpty();
      Optional<FrameFinder.Frame> frame =
          cue.weak() && !predicated
              ? Optional.empty()
              : frames.find(
                  view, opened.unit(), cue, phase, modality, predicated, discourse, chooses, trace);
      if (frame.isPresent()) {
        for (List<Referent> parties : frame.get().events()) {

          found.add(
              new Consolidator.Found(
                  candidate(
                      article,
                      Optional.of(views),
                      view,
                      opened,
                      parties,
                      phase,
                      modality,
                      frame.get()),
                  phase.vague()));
          for (PhaseReader.Reading attribute : attributes) {
            found.add(
                new Consolidator.Found(
                    candidate(
                        article,
                        Optional.empty(),
                        view,
                        opened,
                        parties,
                        attribute,
                        Modality.ASSERTED,
                        frame.get()),
                    false));
          }
          discourse.event(parties, view.index());
        }
      }
      outcome = found.isEmpty() ? "no event: a party is missing" : phase.phase().label() + " event";
    }
    trace.cue(unit.span(), unit.text(), cue.rule().id(), outcome);
    return found;
  }

  private Optional<RulePack.Block> block(SentenceView view, Opened opened) {
    Clause clause = Clause.of(view, view.clauseOf(opened.unit()), opened.unit());
    return rules.blocks().stream()
        .filter(
            block ->
                block.classes().isEmpty()
                    || block.classes().contains(opened.cue().cueClass().label()))
        .filter(
            block ->
                block.sentence()
                    ? block.condition().find(view.units(), opened.unit()).isPresent()
                    : block.condition().find(clause.units(), clause.focus()).isPresent())
        .findFirst();
  }

  private Candidate candidate(
      Annotated article,
      Optional<Views> around,
      SentenceView view,
      Opened opened,
      List<Referent> parties,
      PhaseReader.Reading phase,
      Modality modality,
      FrameFinder.Frame frame) {
    List<Candidate.CandidateParty> members = new ArrayList<>();
    for (Referent party : parties) {
      members.add(
          new Candidate.CandidateParty(
              party.name(), Optional.empty(), party.type(), party.span(), party.text()));
    }
    Kind kind = opened.cue().kind().orElseGet(() -> kinds.read(view, opened.unit()));
    return new Candidate(
        members,
        kind,
        phase.phase(),
        modality,
        dates
            .pick(view, opened.unit(), phase, modality)
            .or(
                () ->
                    around.flatMap(
                        views ->
                            dates.pickBehind(
                                views,
                                view,
                                phase,
                                modality,
                                names(parties),
                                article.article().published()))),
        Subjects.near(article, view, opened.unit()),
        view.sentence().span(),
        view.units().get(opened.unit()).span(),
        opened.cue().rule().id() + "+" + phase.rule(),
        frame
            .probability()
            .map(p -> Math.round(100 * p) / 100.0)
            .orElseGet(() -> confidence(phase, frame.trust())));
  }

  private static Set<String> names(List<Referent> parties) {
    return parties.stream().map(Referent::name).collect(Collectors.toSet());
  }

  private static double confidence(PhaseReader.Reading phase, double trust) {
    double sure =
        switch (phase.source()) {
          case PREDICATE -> 0.9;
          case HEAD -> 0.85;
          case CUE, ATTRIBUTE -> 0.8;
          case NOTHING -> 0.5;
        };
    return Math.round(100 * sure * trust) / 100.0;
  }

  private Annotated withoutAgencies(Annotated article) {
    return article.withMentions(
        article.mentions().stream()
            .filter(m -> !words.isNewsAgency(m.text()) && !words.isParliamentary(m.text()))
            .filter(m -> !m.from().equals("compound") || bystanders.entryOf(m.name()).isEmpty())
            .toList());
  }
}
