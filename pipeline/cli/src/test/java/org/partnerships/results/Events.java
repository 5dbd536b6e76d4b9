package org.partnerships.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerships.article.EntityType;
import org.partnerships.article.Span;
import org.partnerships.event.EventDate;
import org.partnerships.event.EventDocument;
import org.partnerships.event.EventId;
import org.partnerships.event.Evidence;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;
import org.partnerships.event.Phase;

/** Events written by hand, for tests. */
public final class Events {
  private Events() {}

  /** A document with this title and address. */
  public static EventDocument document(String id, String title, Optional<String> url, String day) {
    return new EventDocument(
        id,
        url,
        "dump.jsonl",
        Optional.of(title),
        Optional.of(LocalDate.parse(day)),
        Optional.empty(),
        Map.of());
  }

  /** A year's event, stated in «a … b … year»; the sentence stands at 100. */
  public static PartnershipEvent event(
      EventDocument document, String a, String b, Phase phase, int year) {
    String sentence = a + " und " + b + ": Kooperation seit " + year + ".";
    LocalDate first = LocalDate.of(year, 1, 1);
    List<Party> parties = new ArrayList<>();
    for (String name : List.of(a, b)) {
      int at = 100 + sentence.indexOf(name);
      parties.add(
          new Party(
              name,
              name.toLowerCase(java.util.Locale.ROOT),
              Optional.empty(),
              EntityType.ORG,
              List.of(new Party.PartyMention(name, new Span(at, at + name.length())))));
    }
    parties.sort(java.util.Comparator.comparing(Party::key));
    String value = Integer.toString(year);
    int at = 100 + sentence.length() - 5;
    return new PartnershipEvent(
        EventId.of(
            document.id(), parties.stream().map(Party::key).toList(), phase, Optional.of(value)),
        document,
        parties,
        Kind.TECHNOLOGY,
        phase,
        Modality.ASSERTED,
        Optional.of(
            new EventDate(
                value, first, first.plusYears(1).minusDays(1), value, new Span(at, at + 4))),
        Optional.empty(),
        List.of(new Evidence(sentence, new Span(100, 100 + sentence.length()))),
        "noun+seit",
        0.9);
  }
}
