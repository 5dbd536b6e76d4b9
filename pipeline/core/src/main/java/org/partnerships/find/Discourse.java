package org.partnerships.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerships.rule.WordList;

/** What an article has said so far: who was the subject, who with whom, what it is about. */
final class Discourse {
  private final Map<Integer, Optional<Referent>> subjects = new HashMap<>();
  private final List<List<Referent>> pairs = new ArrayList<>();
  private final Optional<String> title;
  private final Views views;
  private final WordList bystanders;
  private List<Referent> topics;
  private int lastCue = -1;

  /**
   * An article's discourse before its first sentence.
   *
   * @param title the article's
   * @param views its sentences; read only if a sentence with a cue does not say all itself
   * @param bystanders names that are nobody's partner unless a sentence says so
   */
  Discourse(Optional<String> title, Views views, WordList bystanders) {
    this.title = title;
    this.views = views;
    this.bystanders = bystanders;
  }

  /** Its organisations, the most prominent first. */
  private List<Referent> topics() {
    if (topics == null) {
      topics = Topics.of(title, views.all()).stream().filter(t -> !isIn(bystanders, t)).toList();
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

  /** Notes the parties of an event. */
  void event(List<Referent> parties) {
    pairs.add(List.copyOf(parties));
  }

  /** The subject of the nearest of the last sentences that had one. */
  Optional<Referent> subjectBefore(int sentence, int reach) {
    for (int back = 1; back <= reach; back++) {
      Optional<Referent> subject =
          subjects.computeIfAbsent(
              sentence - back, number -> views.at(number).flatMap(this::subject));
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
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

  /** The two organisations that the article is about, one of them this one if it is given. */
  List<Referent> topicPair(Optional<Referent> member) {
    if (topics().size() < 2) {
      return List.of();
    }
    if (member.isEmpty() || topics().get(0).name().equals(member.get().name())) {
      return topics().subList(0, 2);
    }
    return List.of(topics().get(0), member.get());
  }
}
