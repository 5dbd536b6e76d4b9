package org.partnerships.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnerships.jsonl.GoldRecord;
import org.partnerships.jsonl.GoldRecord.GoldEvent;

/** What the gold says of two parties; an event of three is three of these. */
record GoldFact(List<String> a, List<String> b, GoldEvent event) {

  static List<GoldFact> of(GoldRecord document) {
    List<GoldFact> facts = new ArrayList<>();
    for (GoldEvent event : document.events()) {
      List<List<String>> parties = event.parties();
      for (int i = 0; i < parties.size(); i++) {
        for (int j = i + 1; j < parties.size(); j++) {
          facts.add(new GoldFact(parties.get(i), parties.get(j), event));
        }
      }
    }
    return facts;
  }

  boolean optional() {
    return event.optional();
  }

  Set<String> pair() {
    return FoundFact.pair(a.get(0), b.get(0));
  }

  String phase() {
    return event.phases().get(0);
  }

  /** {@code Leica | Huawei | started asserted 2016}. */
  String description() {
    Optional<String> date = event.dates().get(0);
    return a.get(0)
        + " | "
        + b.get(0)
        + " | "
        + phase()
        + " "
        + event.modalities().get(0)
        + date.map(value -> " " + value).orElse("");
  }
}
