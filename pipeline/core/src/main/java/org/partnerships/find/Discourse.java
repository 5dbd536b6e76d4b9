package org.partnerships.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerships.rule.WordList;

/** What an article has said so far: who was the subject, who with whom, what it is about. */
final class Discourse {
  private final Map<Integer, Optional<Referent>> subjects = new HashMap<>();
  private final List<List<Referent>> pairs = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private Optional<Candidate> lastTold = Optional.empty();
  private Optional<Led> led = Optional.empty();
  private final Optional<String> title;
  private final Views views;
  private final WordList bystanders;
  private final OwnNames ownNames;

  /** Null until it is asked for. */
  private Set<String> partnerships;

  private List<Referent> topics;
  private List<Referent> organisations;
  private int lastCue = -1;

  /**
   * An article's discourse before its first sentence.
   *
   * @param title the article's
   * @param views its sentences; read only if a sentence with a cue does not say all itself
   * @param bystanders names that are nobody's partner unless a sentence says so
   * @param ownNames finds the names of partnerships themselves
   */
  Discourse(Optional<String> title, Views views, WordList bystanders, OwnNames ownNames) {
    this.ownNames = ownNames;
    this.title = title;
    this.views = views;
    this.bystanders = bystanders;
  }

  /** Its organisations, the most prominent first. */
  private List<Referent> topics() {
    if (topics == null) {
      organisations = Topics.of(title, views.naming());
      topics = organisations.stream().filter(t -> !isIn(bystanders, t)).toList();
    }
    return topics;
  }

  /** The subject of a sentence is its first party without a preposition. */
  private Optional<Referent> subject(SentenceView view) {
    for (int unit = 0; unit < view.units().size(); unit++) {
      if (view.units().get(unit).labels().contains(Labels.BARE)
          && view.partiesAt(unit).size() == 1
          && !isIn(bystanders, view.partiesAt(unit).get(0))) {
        return Optional.of(view.partiesAt(unit).get(0));
      }
    }
    return Optional.empty();
  }

  private static boolean isIn(WordList list, Referent party) {
    return list.entryOf(party.name()).isPresent();
  }

  /** Notes a sentence with a cue. */
  void cue(int sentence) {
    lastCue = sentence;
  }

  /** True if one of the last sentences had a cue. */
  boolean follows(int sentence, int reach) {
    return lastCue >= 0 && sentence - lastCue <= reach;
  }

  /** Notes the parties of an event and the sentence that tells it. */
  void event(List<Referent> parties, int sentence) {
    places.add(sentence);
    pairs.add(List.copyOf(parties));
  }

  /**
   * Who leads what others join.
   *
   * @param sentence the one that says so
   * @param events how many events were told before
   */
  private record Led(Referent leader, int sentence, int events) {}

  /** Notes who leads a project whose other partners may follow. */
  void leader(Referent party, int sentence) {
    led = Optional.of(new Led(party, sentence, pairs.size()));
  }

  /** Who leads the project that one of the last sentences spoke of, if no event came between. */
  Optional<Referent> leader(int sentence, int reach) {
    return led.filter(l -> sentence - l.sentence() <= reach && l.events() == pairs.size())
        .map(Led::leader);
  }

  /** Notes what was told last. */
  void told(Candidate candidate) {
    lastTold = Optional.of(candidate);
  }

  /** What was told last. */
  Optional<Candidate> lastTold() {
    return lastTold;
  }

  /** The parties of the last event, of the last that names this one if there is one. */
  List<Referent> lastPair(Optional<Referent> member) {
    for (int i = pairs.size() - 1; i >= 0; i--) {
      List<Referent> pair = pairs.get(i);
      if (member.isEmpty()
          || pair.stream().anyMatch(party -> party.name().equals(member.get().name()))) {
        return pair;
      }
    }
    return List.of();
  }

  /** The organisation that the article is about. */
  Optional<Referent> topic() {
    return topics().stream().findFirst();
  }

  /** Every organisation that the article names, the most prominent first. */
  List<Referent> organisations() {
    topics();
    return organisations;
  }

  /** How many sentences ago it was last referred to; a number above the limit if not so lately. */
  int sentencesBack(String name, int sentence, int limit) {
    for (int back = 1; back <= limit; back++) {
      if (views.at(sentence - back).filter(view -> view.names(name)).isPresent()) {
        return back;
      }
    }
    return limit + 1;
  }

  /** The lists of names in a sentence: {@code A, B und C}. */
  List<List<Referent>> lists(int sentence) {
    return views.at(sentence).stream()
        .flatMap(view -> view.parties().values().stream())
        .map(PartyFinder::distinct)
        .filter(list -> list.size() > 1)
        .toList();
  }

  /** How many sentences ago it was the subject; a number above the limit if not so lately. */
  int subjectSentencesBack(String name, int sentence, int limit) {
    for (int back = 1; back <= limit; back++) {
      Optional<Referent> subject =
          subjects.computeIfAbsent(
              sentence - back, number -> views.at(number).flatMap(this::subject));
      if (subject.filter(s -> s.name().equals(name)).isPresent()) {
        return back;
      }
    }
    return limit + 1;
  }

  boolean isInTitle(String name) {
    return title
        .filter(t -> t.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  boolean isInLead(String name) {
    return views.at(0).filter(view -> view.names(name)).isPresent()
        || views.at(1).filter(view -> view.names(name)).isPresent();
  }

  /** True if no sentence up to this one names it. */
  boolean isFirstNamedBehind(String name, int sentence) {
    return organisations().stream()
        .filter(o -> o.name().equals(name))
        .anyMatch(
            o ->
                views
                    .at(sentence)
                    .filter(v -> v.sentence().span().end() <= o.span().begin())
                    .isPresent());
  }

  /** With how many others the article has told a partnership of it so far. */
  int partnersOf(String name) {
    Set<String> partners = new HashSet<>();
    for (List<Referent> pair : pairs) {
      if (pair.stream().anyMatch(p -> p.name().equals(name))) {
        pair.stream().map(Referent::name).filter(n -> !n.equals(name)).forEach(partners::add);
      }
    }
    return partners.size();
  }

  boolean isInLastPair(String name) {
    return !pairs.isEmpty()
        && pairs.get(pairs.size() - 1).stream().anyMatch(p -> p.name().equals(name));
  }

  boolean arePaired(String name, Set<String> others) {
    return pairs.stream()
        .anyMatch(
            pair ->
                pair.stream().anyMatch(p -> p.name().equals(name))
                    && pair.stream().anyMatch(p -> others.contains(p.name())));
  }

  /** True for the name of a partnership itself, whose partner nobody is by chance. */
  boolean isPartnership(Referent party) {
    if (partnerships == null) {
      partnerships = ownNames.in(views.naming());
    }
    return partnerships.contains(party.name());
  }

  boolean isBystander(Referent party) {
    return isIn(bystanders, party);
  }

  /** The parties of the events so far. */
  List<List<Referent>> pairs() {
    return pairs;
  }

  static Set<String> names(List<Referent> parties) {
    return parties.stream().map(Referent::name).collect(Collectors.toSet());
  }

  /** How many events ago these were told of, 0 for the last; empty if never. */
  Optional<Integer> eventsAgo(List<Referent> parties) {
    return lastEvent(parties).map(event -> pairs.size() - 1 - event);
  }

  /** How many sentences ago these were told of; empty if never. */
  Optional<Integer> eventSentencesBack(List<Referent> parties, int sentence) {
    return lastEvent(parties).map(event -> sentence - places.get(event));
  }

  private Optional<Integer> lastEvent(List<Referent> parties) {
    for (int i = pairs.size() - 1; i >= 0; i--) {
      if (names(pairs.get(i)).equals(names(parties))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Its place among the organisations of the article, 0 for the most prominent. */
  int rank(String name) {
    for (int i = 0; i < organisations().size(); i++) {
      if (organisations.get(i).name().equals(name)) {
        return i;
      }
    }
    return organisations.size();
  }
}
