package org.partnerships.find;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which organisations an article is about: those that it names often, in its headline, at its
 * beginning and as subjects.
 */
final class Topics {
  private static final int TITLE_WEIGHT = 6;
  private static final int LEAD_WEIGHT = 4;
  private static final int LEAD_SENTENCES = 2;
  private static final int SUBJECT_WEIGHT = 3;
  private static final int MENTION_WEIGHT = 2;

  private final Map<String, Integer> weights = new LinkedHashMap<>();
  private final Map<String, Referent> firsts = new LinkedHashMap<>();

  private Topics() {}

  /**
   * The organisations of an article, the most prominent first; equal ones in text order.
   *
   * @param views the sentences that name one
   */
  static List<Referent> of(Optional<String> title, List<SentenceView> views) {
    Topics topics = new Topics();
    views.forEach(topics::count);
    topics.countTitle(title.orElse("").toLowerCase(Locale.ROOT));
    return topics.firsts.values().stream()
        .sorted(Comparator.comparing((Referent party) -> -topics.weights.get(party.name())))
        .toList();
  }

  private void count(SentenceView view) {
    for (int unit = 0; unit < view.units().size(); unit++) {
      boolean subject = view.units().get(unit).labels().contains(Labels.BARE);
      for (Referent party : view.partiesAt(unit)) {
        if (party.by() == Referent.By.NAME || party.by() == Referent.By.COMPOUND) {
          boolean first = firsts.putIfAbsent(party.name(), party) == null;
          int weight = subject ? SUBJECT_WEIGHT : MENTION_WEIGHT;
          if (first && view.index() < LEAD_SENTENCES) {
            weight += LEAD_WEIGHT;
          }
          weights.merge(party.name(), weight, Integer::sum);
        }
      }
    }
  }

  private void countTitle(String title) {
    weights.replaceAll(
        (name, weight) ->
            title.contains(name.toLowerCase(Locale.ROOT)) ? weight + TITLE_WEIGHT : weight);
  }
}
