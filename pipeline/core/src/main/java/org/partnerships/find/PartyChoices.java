package org.partnerships.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partnerships.event.Modality;
import org.partnerships.rule.Unit;

/**
 * Who may be meant where a sentence leaves a party open, and what speaks for each: where the
 * article names it, what it was before, how prominent it is.
 */
final class PartyChoices {
  private static final int FAR = 4;
  private static final int MOST = 40;
  private static final int MOST_IN_PAIRS = 6;

  /** So many sentences ago, a list of names may have told who is meant. */
  private static final int LISTED = 3;

  private static final int MOST_GROUPS = 3;

  private final GermanWords words;

  PartyChoices(GermanWords words) {
    this.words = words;
  }

  /** What of a frame is known. */
  enum Known {
    /** Whom the partnership is with. */
    PARTNER,
    /** Whose partnership it is. */
    SELF,
    NOBODY
  }

  /**
   * A cue whose sentence leaves a party open, and what has been read of it.
   *
   * @param definite true if the words speak of a partnership that is known already
   * @param elsewhere true if the sentence has words for a partner whom nobody knows
   */
  record Asked(Opening opening, Statement said, boolean definite, boolean elsewhere) {
    SentenceView view() {
      return opening.view();
    }

    int cueUnit() {
      return opening.at();
    }

    RulePack.Cue cue() {
      return opening.cue();
    }

    PhaseReader.Reading reading() {
      return said.phase();
    }

    Modality modality() {
      return said.modality();
    }

    /** True if something is said of the partnership. */
    boolean predicated() {
      return said.predicates(opening.cue().cueClass());
    }
  }

  /**
   * A choice.
   *
   * @param parties those who fill the open place
   * @param features what speaks for them and against them
   */
  record Filling(List<Referent> parties, List<String> features) {}

  /** Where a sentence refers to an organisation, the strongest claim first. */
  private enum Place {
    BARE_BEFORE,
    BARE_BEHIND,
    OTHER_CLAUSE_BEFORE,
    OTHER_CLAUSE_BEHIND,
    GENITIVE,
    COMPOUND,
    OBLIQUE,
    NONE
  }

  private record Here(Place place, Optional<Referent> referent) {}

  /** Those who may be the other side, the most prominent organisation of the article first. */
  List<Filling> others(Asked asked, Known known, List<Referent> there, Discourse said) {
    Set<String> taken = new LinkedHashSet<>();
    there.forEach(party -> taken.add(party.name()));
    List<Referent> candidates =
        said.organisations().stream()
            .filter(c -> !taken.contains(c.name()) && !isPartnership(c, said))
            .filter(c -> !said.isBystander(c) || asked.view().names(c.name()))
            .filter(c -> !isAnotherMatter(asked, known, c))
            .limit(MOST)
            .toList();
    Map<String, Here> here = new LinkedHashMap<>();
    candidates.forEach(c -> here.put(c.name(), here(asked, c.name())));
    Place best = here.values().stream().map(Here::place).min(Enum::compareTo).orElse(Place.NONE);
    Optional<String> nearest = nearest(asked, taken);
    String pronoun = pronoun(asked);
    List<String> frame = frame(asked, known);
    frame.add("known=" + there.get(0).by().known());
    List<Filling> fillings = new ArrayList<>();
    for (int rank = 0; rank < candidates.size(); rank++) {
      Referent candidate = candidates.get(rank);
      Features features = new Features(known, frame);
      Here place = here.get(candidate.name());
      features.place(place, best, pronoun, asked.cue());
      features.add("nearest", nearest.filter(candidate.name()::equals).isPresent());
      features.history(candidate, asked.view().index(), rank, best, pronoun, said);
      features.add("paired", said.arePaired(candidate.name(), taken));
      features.add("options", Math.min(FAR, candidates.size()));
      Referent meant = place.referent().orElseGet(() -> atCue(asked, candidate));
      fillings.add(new Filling(List.of(meant), features.list()));
    }
    for (List<Referent> group : groups(asked, taken, said)) {
      Features features = new Features(known, frame);
      features.add("group", group.size());
      List<Place> places = group.stream().map(p -> here(asked, p.name()).place()).toList();
      features.pair(group, asked, places, pronoun, said);
      fillings.add(new Filling(group.stream().map(p -> atCue(asked, p)).toList(), features.list()));
    }
    return fillings;
  }

  /**
   * {@code B} in {@code A kooperiert mit einem Startup und C lobt B}: the partner has been told, if
   * not by name, and another clause goes on to speak of others.
   */
  private boolean isAnotherMatter(Asked asked, Known known, Referent candidate) {
    if (!asked.elsewhere() || known != Known.SELF) {
      return false;
    }
    SentenceView view = asked.view();
    Here here = here(asked, candidate.name());
    if (here.place() != Place.OTHER_CLAUSE_BEHIND) {
      return false;
    }
    int first = asked.cueUnit();
    while (first < view.units().size()
        && !view.units().get(first).span().contains(here.referent().get().span())) {
      first++;
    }
    if (first == view.units().size()) {
      return false;
    }
    while (first > 0 && view.sameClause(first - 1, first)) {
      first--;
    }
    return words.joinsClauses(view.units().get(first).text());
  }

  /** Several who may be the other side together: those told of last, those listed last. */
  private static List<List<Referent>> groups(Asked asked, Set<String> taken, Discourse said) {
    Map<Set<String>, List<Referent>> groups = new LinkedHashMap<>();
    List<Referent> last = said.lastPair(Optional.empty());
    groups.put(Discourse.names(last), last);
    for (int back = 0; back <= LISTED; back++) {
      said.lists(asked.view().index() - back)
          .forEach(list -> groups.putIfAbsent(Discourse.names(list), list));
    }
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .filter(group -> group.stream().noneMatch(party -> taken.contains(party.name())))
        .limit(MOST_GROUPS)
        .toList();
  }

  /**
   * Pairs of which the article has told an event, and pairs of its most prominent organisations.
   */
  List<Filling> pairs(Asked asked, Discourse said) {
    Map<Set<String>, List<Referent>> pairs = new LinkedHashMap<>();
    said.pairs().forEach(pair -> pairs.putIfAbsent(Discourse.names(pair), pair));
    List<Referent> first =
        said.organisations().stream()
            .filter(c -> !isPartnership(c, said) && !said.isBystander(c))
            .limit(MOST_IN_PAIRS)
            .toList();
    for (int i = 0; i < first.size(); i++) {
      for (int j = i + 1; j < first.size(); j++) {
        List<Referent> pair = List.of(first.get(i), first.get(j));
        pairs.putIfAbsent(Discourse.names(pair), pair);
      }
    }
    Map<Set<String>, Integer> listed = new LinkedHashMap<>();
    for (int back = 0; back <= LISTED; back++) {
      for (List<Referent> list : said.lists(asked.view().index() - back)) {
        pairs.putIfAbsent(Discourse.names(list), list);
        listed.putIfAbsent(Discourse.names(list), back);
      }
    }
    String pronoun = pronoun(asked);
    List<String> frame = frame(asked, Known.NOBODY);
    List<Filling> fillings = new ArrayList<>();
    for (List<Referent> pair : pairs.values()) {
      Features features = new Features(Known.NOBODY, frame);
      Integer sentences = listed.get(Discourse.names(pair));
      String back = sentences == null ? "-" : sentences.toString();
      features.add("listed", back);
      features.add("listedPronoun", back, pronoun);
      features.add("listedClass", back, asked.cue().cueClass(), asked.definite());
      List<Place> places = pair.stream().map(p -> here(asked, p.name()).place()).toList();
      features.pair(pair, asked, places, pronoun, said);
      fillings.add(new Filling(pair.stream().map(p -> atCue(asked, p)).toList(), features.list()));
    }
    return fillings;
  }

  private boolean isPartnership(Referent candidate, Discourse said) {
    return words.isAlliance(candidate.name()) || said.isPartnership(candidate);
  }

  private static Referent atCue(Asked asked, Referent party) {
    Unit cue = asked.view().units().get(asked.cueUnit());
    return party.at(cue.span(), cue.text(), Referent.By.CONTEXT);
  }

  private static List<String> frame(Asked asked, Known known) {
    RulePack.Cue cue = asked.cue();
    PhaseReader.Reading reading = asked.reading();
    List<String> frame = new ArrayList<>();
    frame.add("class=" + cue.cueClass());
    frame.add("class=" + cue.cueClass() + "/" + asked.predicated());
    frame.add("rule=" + cue.rule().id());
    frame.add("weak=" + cue.weak() + "/" + asked.predicated());
    frame.add("explicit=" + cue.explicit());
    frame.add("definite=" + asked.definite());
    frame.add("elsewhere=" + asked.elsewhere());
    frame.add("phase=" + reading.phase());
    frame.add("source=" + reading.source());
    frame.add("phase=" + reading.phase() + "/" + reading.source());
    frame.add("vague=" + reading.vague());
    frame.add("modality=" + asked.modality());
    return frame;
  }

  /** The features of one choice; each carries what is known of the frame. */
  private static final class Features {
    private final Known known;
    private final List<String> list = new ArrayList<>();

    Features(Known known, List<String> frame) {
      this.known = known;
      frame.forEach(feature -> list.add(known + ":" + feature));
    }

    void add(String name, Object... values) {
      StringBuilder feature = new StringBuilder().append(known).append(':').append(name);
      for (Object value : values) {
        feature.append('/').append(value);
      }
      list.add(feature.toString());
    }

    List<String> list() {
      return list;
    }

    void place(Here here, Place best, String pronoun, RulePack.Cue cue) {
      add("here", here.place());
      add("hereBy", here.place(), here.referent().map(r -> r.by().known()).orElse("-"));
      add("hereBest", here.place(), best);
      add("herePronoun", here.place(), pronoun);
      add("hereClass", here.place(), cue.cueClass());
    }

    void history(
        Referent party, int sentence, int rank, Place best, String pronoun, Discourse said) {
      String name = party.name();
      int subject = said.subjectSentencesBack(name, sentence, FAR);
      add("back", said.sentencesBack(name, sentence, FAR));
      add("subject", subject);
      add("subjectBest", subject, best);
      add("subjectPronoun", subject, pronoun);
      add("rank", Math.min(rank, FAR));
      add("rankBest", Math.min(rank, FAR), best);
      add("rankPronoun", Math.min(rank, FAR), pronoun);
      add("title", said.isInTitle(name));
      add("lead", said.isInLead(name));
      add("later", said.isFirstNamedBehind(name, sentence));
      int hub = Math.min(3, said.partnersOf(name));
      add("hub", hub);
      add("hubBest", hub, best);
      add("last", said.isInLastPair(name));
      add("bystander", said.isBystander(party));
    }

    void pair(
        List<Referent> pair, Asked asked, List<Place> places, String pronoun, Discourse said) {
      int sentence = asked.view().index();
      String ago = said.eventsAgo(pair).map(events -> "" + Math.min(3, events)).orElse("-");
      String back =
          said.eventSentencesBack(pair, sentence).map(b -> "" + Math.min(5, b)).orElse("-");
      List<Integer> ranks = pair.stream().map(p -> said.rank(p.name())).sorted().toList();
      add("ago", ago);
      add("agoBack", ago, back);
      add("back", back);
      add("rank1", Math.min(FAR, ranks.get(0)));
      add("rank2", Math.min(5, ranks.get(1)));
      add("ranks", Math.min(3, ranks.get(0)), Math.min(FAR, ranks.get(1)), ago.equals("-"));
      add("size", Math.min(FAR, pair.size()));
      add("here", places.stream().min(Enum::compareTo).orElse(Place.NONE));
      List<String> names = pair.stream().map(Referent::name).toList();
      add("subject", least(names, n -> said.subjectSentencesBack(n, sentence, FAR)));
      add("mention", -least(names, n -> -said.sentencesBack(n, sentence, FAR)));
      add("later", names.stream().anyMatch(n -> said.isFirstNamedBehind(n, sentence)));
      long title = Math.min(2, names.stream().filter(said::isInTitle).count());
      long lead = Math.min(2, names.stream().filter(said::isInLead).count());
      add("title", title);
      add("lead", lead);
      add("titleLead", title, lead, ago.equals("-"));
      add("agoClass", ago, asked.cue().cueClass());
      add("agoPronoun", ago, pronoun);
      add("bystander", pair.stream().anyMatch(said::isBystander));
    }

    private static int least(List<String> names, java.util.function.ToIntFunction<String> of) {
      return names.stream().mapToInt(of).min().orElse(FAR + 1);
    }
  }

  private static Here here(Asked asked, String name) {
    SentenceView view = asked.view();
    Here best = new Here(Place.NONE, Optional.empty());
    for (int unit = 0; unit < view.units().size(); unit++) {
      for (Referent referent : view.partiesAt(unit)) {
        if (referent.name().equals(name)) {
          Place place = place(view, asked.cueUnit(), unit);
          if (place.compareTo(best.place()) < 0) {
            best = new Here(place, Optional.of(referent));
          }
        }
      }
    }
    return best;
  }

  private static Place place(SentenceView view, int cueUnit, int unit) {
    Set<String> labels = view.units().get(unit).labels();
    if (labels.contains(Labels.BARE)) {
      boolean same = view.sameClause(unit, cueUnit);
      if (unit < cueUnit) {
        return same ? Place.BARE_BEFORE : Place.OTHER_CLAUSE_BEFORE;
      }
      return same ? Place.BARE_BEHIND : Place.OTHER_CLAUSE_BEHIND;
    }
    if (labels.contains(Labels.GENITIVE) || labels.contains(Labels.PREGENITIVE)) {
      return Place.GENITIVE;
    }
    return labels.contains(Labels.COMPOUND) ? Place.COMPOUND : Place.OBLIQUE;
  }

  /** The organisation that stands nearest to the cue. */
  private static Optional<String> nearest(Asked asked, Set<String> taken) {
    SentenceView view = asked.view();
    for (int away = 1; away < view.units().size(); away++) {
      for (int unit : new int[] {asked.cueUnit() - away, asked.cueUnit() + away}) {
        if (unit >= 0 && unit < view.units().size()) {
          List<Referent> parties = view.partiesAt(unit);
          if (!parties.isEmpty() && !taken.contains(parties.get(0).name())) {
            return Optional.of(parties.get(0).name());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** What stands for the one who is meant in the cue's clause. */
  private String pronoun(Asked asked) {
    SentenceView view = asked.view();
    String found = "-";
    for (int unit = 0; unit < view.units().size(); unit++) {
      Unit word = view.units().get(unit);
      if (view.sameClause(unit, asked.cueUnit())) {
        if (words.isFirstPerson(word.text())) {
          return "we";
        }
        if (word.pos().equals("PRON") && words.isSubjectPronoun(word.text())) {
          return "subject";
        }
        if (words.isPossessive(word.text())) {
          found = "possessive";
        }
      }
    }
    return found;
  }
}
