package org.partnerships.find;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which organisations an article is about. */
final class Topics {
  private static final int TITLE_WEIGHT = 3;

  private Topics() {}

  /** The named parties, those that are named most often first; a title counts three times. */
  static List<Referent> of(Optional<String> title, List<SentenceView> views) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Referent> firsts = new LinkedHashMap<>();
    String headline = title.orElse("").toLowerCase(Locale.ROOT);
    for (SentenceView view : views) {
      for (int unit = 0; unit < view.units().size(); unit++) {
        for (Referent party : view.partiesAt(unit)) {
          if (party.by() == Referent.By.NAME || party.by() == Referent.By.COMPOUND) {
            firsts.putIfAbsent(party.name(), party);
            counts.merge(party.name(), 1, Integer::sum);
          }
        }
      }
    }
    counts.replaceAll(
        (name, count) ->
            headline.contains(name.toLowerCase(Locale.ROOT)) ? count + TITLE_WEIGHT : count);
    return firsts.values().stream()
        .sorted(Comparator.comparing((Referent party) -> -counts.get(party.name())))
        .toList();
  }
}
