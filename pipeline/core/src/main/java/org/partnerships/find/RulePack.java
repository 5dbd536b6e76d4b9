package org.partnerships.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.Phase;
import org.partnerships.models.ModelFiles;
import org.partnerships.rule.Chances;
import org.partnerships.rule.Lexicon;
import org.partnerships.rule.Pattern;
import org.partnerships.rule.Rule;
import org.partnerships.rule.RuleReader;

/**
 * The partnership rules, read from {@code rules/events}.
 *
 * <p>Their order in the files does not matter: lists are sorted by how much a rule asks for, then
 * by id.
 */
final class RulePack {
  static final String FOLDER = "rules/events";

  private static final String FRAME = "frame";

  /** The types of rules and the fields that each may have, beside id and examples. */
  private static final Map<String, Set<String>> FIELDS =
      new TreeMap<>(
          Map.of(
              "cue",
              Set.of(
                  "class",
                  "all",
                  "none",
                  "phase",
                  "modality",
                  "kind",
                  FRAME,
                  "weak",
                  "explicit",
                  "follows",
                  "joins",
                  "leads",
                  "led",
                  "only",
                  "each"),
              "slot",
              Set.of("pattern", "scope"),
              FRAME,
              Set.of("class", "both", "partner", "self"),
              "head",
              Set.of("pattern", "phase", "modality", "vague"),
              "attribute",
              Set.of("pattern", "phase"),
              "predicate",
              Set.of("all", "none", "sentence", "class", "of", "phase", "modality", "vague"),
              "governor",
              Set.of("all", "none", "sentence", "of", "phase", "modality"),
              "modality",
              Set.of("all", "none", "modality", "scope"),
              "block",
              Set.of("all", "none", "class", "scope"),
              "kind",
              Set.of("pattern", "kind")));

  /**
   * What opens a frame.
   *
   * @param follows if not 0, a cue only so many sentences behind another one
   * @param joins if not 0, its parties join those of an event told at most so many sentences before
   * @param leads true if its one party is remembered for those who are told to take part with it
   * @param led if not 0, its parties join the leader told of at most so many sentences before
   * @param only true if its parties are an event only where they join a leader or another event
   * @param each true if the one side has an event of its own with each of the other
   */
  record Cue(
      Rule rule,
      CueClass cueClass,
      Condition condition,
      Optional<Phase> phase,
      Optional<Modality> modality,
      Optional<Kind> kind,
      Optional<String> frame,
      boolean weak,
      boolean explicit,
      int follows,
      int joins,
      boolean leads,
      int led,
      boolean only,
      boolean each) {}

  /** A place where a party stands. */
  record Slot(Rule rule, List<Pattern> patterns, boolean sameClause) {}

  /** Where the parties of a class of cues are, the best places first. */
  record Frame(List<Slot> both, List<Slot> partner, List<Slot> self) {}

  /** A noun that governs the cue: {@code das Ende der Kooperation}. */
  record Head(
      Rule rule, List<Pattern> patterns, Phase phase, Optional<Modality> modality, boolean vague) {}

  /** A participle before the cue that tells an event of its own: {@code die 2016 geschlossene}. */
  record Attribute(Rule rule, List<Pattern> patterns, Phase phase) {}

  /**
   * What is said of the cue: {@code wurde nicht verlängert}.
   *
   * @param beside what must stand in the sentence, in whatever clause
   */
  record Predicate(
      Rule rule,
      Condition condition,
      List<Pattern> beside,
      Set<String> classes,
      Set<String> heads,
      Phase phase,
      Optional<Modality> modality,
      boolean vague) {}

  /**
   * What a clause makes of what the infinitive in it says: {@code weigert sich, … fortzusetzen}.
   *
   * @param beside what must stand in the sentence, in whatever clause
   * @param of the phases of the infinitive that it changes; none for all
   * @param phase what they become; they stay as they are if empty
   */
  record Governor(
      Rule rule,
      Condition condition,
      List<Pattern> beside,
      Set<String> of,
      Optional<Phase> phase,
      Optional<Modality> modality) {}

  /** How it is said. */
  record Tone(Rule rule, Condition condition, Modality modality, boolean sentence) {}

  /** What makes a cue no partnership. */
  record Block(Rule rule, Condition condition, Set<String> classes, boolean sentence) {}

  /** A word that tells what a partnership is about. */
  record KindWord(Rule rule, List<Pattern> patterns, Kind kind) {}

  private final List<Rule> rules;
  private final List<Cue> cues = new ArrayList<>();
  private final Map<String, Slot> slots = new HashMap<>();
  private final Map<CueClass, Frame> frames = new EnumMap<>(CueClass.class);
  private final Map<String, Frame> namedFrames = new HashMap<>();
  private final List<Head> heads = new ArrayList<>();
  private final List<Attribute> attributes = new ArrayList<>();
  private final List<Predicate> predicates = new ArrayList<>();
  private final List<Governor> governors = new ArrayList<>();
  private final List<Tone> tones = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<KindWord> kinds = new ArrayList<>();
  private final Lexicon lexicon;

  RulePack(List<Rule> rules, Lexicon lexicon) {
    this.rules = List.copyOf(rules);
    this.lexicon = lexicon;
    rules.forEach(this::add);
    // Frames name slots, whatever file these stand in.
    rules.stream().filter(rule -> rule.type().equals(FRAME)).forEach(this::addFrame);
    cues.forEach(this::frame);
    cues.sort(bySpecificity(Cue::condition, Cue::rule));
    predicates.sort(bySpecificity(Predicate::condition, Predicate::rule));
    governors.sort(bySpecificity(Governor::condition, Governor::rule));
    tones.sort(bySpecificity(Tone::condition, Tone::rule));
    heads.sort(Comparator.comparing(head -> head.rule().id()));
    attributes.sort(Comparator.comparing(attribute -> attribute.rule().id()));
    kinds.sort(Comparator.comparing(kind -> kind.rule().id()));
  }

  /**
   * Reads all rules.
   *
   * @throws org.partnerships.rule.RuleException if one cannot be used; the message names it
   */
  static RulePack read(ModelFiles models) {
    return new RulePack(RuleReader.readAll(models, FOLDER), Lexicon.read(models));
  }

  List<Rule> rules() {
    return rules;
  }

  List<Cue> cues() {
    return cues;
  }

  /** Tells which cues may stand in a sentence, by their numbers. */
  Chances cueChances() {
    return new Chances(cues.stream().map(cue -> cue.condition().need()).toList(), lexicon);
  }

  /** The frame that the cue names, else the one of its class. */
  Frame frame(Cue cue) {
    Frame frame =
        cue.frame().isPresent() ? namedFrames.get(cue.frame().get()) : frames.get(cue.cueClass());
    if (frame == null) {
      throw cue.rule().fault("no frame " + cue.frame().orElse("for its class"));
    }
    return frame;
  }

  List<Head> heads() {
    return heads;
  }

  List<Attribute> attributes() {
    return attributes;
  }

  List<Predicate> predicates() {
    return predicates;
  }

  List<Governor> governors() {
    return governors;
  }

  List<Tone> tones() {
    return tones;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<KindWord> kinds() {
    return kinds;
  }

  private void add(Rule rule) {
    Set<String> fields = FIELDS.get(rule.type());
    if (fields == null) {
      throw rule.fault(
          "unknown type «" + rule.type() + "»; known: " + String.join(", ", FIELDS.keySet()));
    }
    rule.requireFieldsOf(fields);
    switch (rule.type()) {
      case "cue" ->
          cues.add(
              new Cue(
                  rule,
                  label(rule, "class", required(rule, "class"), CueClass::of),
                  Condition.of(rule, lexicon),
                  value(rule, "phase", Phase::valueOf),
                  value(rule, "modality", Modality::valueOf),
                  value(rule, "kind", Kind::valueOf),
                  rule.value(FRAME),
                  isSet(rule, "weak"),
                  isSet(rule, "explicit"),
                  rule.value("follows").map(Integer::valueOf).orElse(0),
                  rule.value("joins").map(Integer::valueOf).orElse(0),
                  isSet(rule, "leads"),
                  rule.value("led").map(Integer::valueOf).orElse(0),
                  isSet(rule, "only"),
                  isSet(rule, "each")));
      case "slot" ->
          slots.put(
              rule.id(),
              new Slot(
                  rule,
                  Condition.patterns(rule, rule.values("pattern"), lexicon),
                  isScope(rule, "clause")));
      case "head" ->
          heads.add(
              new Head(
                  rule,
                  Condition.patterns(rule, rule.values("pattern"), lexicon),
                  phase(rule),
                  value(rule, "modality", Modality::valueOf),
                  isSet(rule, "vague")));
      case "attribute" ->
          attributes.add(
              new Attribute(
                  rule, Condition.patterns(rule, rule.values("pattern"), lexicon), phase(rule)));
      case "predicate" ->
          predicates.add(
              new Predicate(
                  rule,
                  Condition.of(rule, lexicon),
                  Condition.patterns(rule, rule.values("sentence"), lexicon),
                  classes(rule),
                  phases(rule),
                  phase(rule),
                  value(rule, "modality", Modality::valueOf),
                  isSet(rule, "vague")));
      case "governor" ->
          governors.add(
              new Governor(
                  rule,
                  Condition.of(rule, lexicon),
                  Condition.patterns(rule, rule.values("sentence"), lexicon),
                  phases(rule),
                  value(rule, "phase", Phase::valueOf),
                  value(rule, "modality", Modality::valueOf)));
      case "modality" ->
          tones.add(
              new Tone(
                  rule,
                  Condition.of(rule, lexicon),
                  value(rule, "modality", Modality::valueOf)
                      .orElseThrow(() -> rule.fault("no modality")),
                  isScope(rule, "sentence")));
      case "block" ->
          blocks.add(
              new Block(
                  rule, Condition.of(rule, lexicon), classes(rule), isScope(rule, "sentence")));
      case "kind" ->
          kinds.add(
              new KindWord(
                  rule,
                  Condition.patterns(rule, rule.values("pattern"), lexicon),
                  value(rule, "kind", Kind::valueOf).orElseThrow(() -> rule.fault("no kind"))));
      default -> {
        // A frame, which is added when every slot is known.
      }
    }
  }

  private void addFrame(Rule rule) {
    Frame frame = new Frame(slots(rule, "both"), slots(rule, "partner"), slots(rule, "self"));
    namedFrames.put(rule.id(), frame);
    rule.value("class").ifPresent(label -> frames.put(CueClass.of(label), frame));
  }

  private List<Slot> slots(Rule rule, String field) {
    List<Slot> found = new ArrayList<>();
    for (String name : rule.values(field)) {
      Slot slot = slots.get(name);
      if (slot == null) {
        throw rule.fault("no slot «" + name + "»");
      }
      found.add(slot);
    }
    return found;
  }

  /** True if the rule has the field with the value yes, the only one that it may have. */
  private static boolean isSet(Rule rule, String field) {
    return is(rule, field, "yes");
  }

  private static boolean isScope(Rule rule, String scope) {
    return is(rule, "scope", scope);
  }

  private static boolean is(Rule rule, String field, String only) {
    Optional<String> value = rule.value(field);
    if (value.isPresent() && !value.get().equals(only)) {
      throw rule.fault(
          "the field " + field + " may be «" + only + "» or left out, not «" + value.get() + "»");
    }
    return value.isPresent();
  }

  /** The classes of cues that the rule is for; none for all. */
  private static Set<String> classes(Rule rule) {
    List<String> classes = rule.values("class");
    classes.forEach(label -> label(rule, "class", label, CueClass::of));
    return Set.copyOf(classes);
  }

  private static Set<String> phases(Rule rule) {
    List<String> phases = rule.values("of");
    phases.forEach(
        label -> label(rule, "of", label, l -> Phase.valueOf(l.toUpperCase(Locale.ROOT))));
    return Set.copyOf(phases);
  }

  private static <T> T label(Rule rule, String field, String label, Function<String, T> valueOf) {
    try {
      return valueOf.apply(label);
    } catch (IllegalArgumentException e) {
      throw rule.fault("unknown " + field + " «" + label + "»");
    }
  }

  private static Phase phase(Rule rule) {
    return value(rule, "phase", Phase::valueOf).orElseThrow(() -> rule.fault("no phase"));
  }

  private static String required(Rule rule, String field) {
    return rule.value(field).orElseThrow(() -> rule.fault("no " + field));
  }

  private static <T> Optional<T> value(Rule rule, String field, Function<String, T> valueOf) {
    return rule.value(field)
        .map(
            label ->
                label(
                    rule,
                    field,
                    label,
                    l -> valueOf.apply(l.toUpperCase(Locale.ROOT).replace('-', '_'))));
  }

  private static <T> Comparator<T> bySpecificity(
      Function<T, Condition> condition, Function<T, Rule> rule) {
    return Comparator.<T>comparingInt(item -> -condition.apply(item).specificity())
        .thenComparing(item -> rule.apply(item).id());
  }
}
