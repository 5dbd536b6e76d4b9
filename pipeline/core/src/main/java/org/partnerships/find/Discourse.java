package org.partnerships.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerships.rule.WordList;

/** What an article has said so far: who was the subject, who with whom, what it is about. */
final class Discourse {
  private final Map<Integer, Referent> subjects = new HashMap<>();
  private final List<List<Referent>> pairs = new ArrayList<>();
  private final List<Referent> topics;
  private int lastCue = -1;
  private final WordList bystanders;

  /**
   * An article's discourse before its first sentence.
   *
   * @param topics its organisations, the most prominent first
   * @param bystanders names that are nobody's partner unless a sentence says so
   */
  Discourse(List<Referent> topics, WordList bystanders) {
    this.topics = topics.stream().filter(t -> !isIn(bystanders, t)).toList();
    this.bystanders = bystanders;
  }

  /** Notes a sentence that has been read: its subject is its first party without a preposition. */
  void read(SentenceView view) {
    for (int unit = 0; unit < view.units().size(); unit++) {
      if (view.units().get(unit).labels().contains(Labels.BARE)
          && view.partiesAt(unit).size() == 1
          && !isIn(bystanders, view.partiesAt(unit).get(0))) {
        subjects.put(view.index(), view.partiesAt(unit).get(0));
        return;
      }
    }
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
      Referent subject = subjects.get(sentence - back);
      if (subject != null) {
        return Optional.of(subject);
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
    return topics.stream().findFirst();
  }

  /** The two organisations that the article is about, one of them this one if it is given. */
  List<Referent> topicPair(Optional<Referent> member) {
    if (topics.size() < 2) {
      return List.of();
    }
    if (member.isEmpty() || topics.get(0).name().equals(member.get().name())) {
      return topics.subList(0, 2);
    }
    return List.of(topics.get(0), member.get());
  }
}
