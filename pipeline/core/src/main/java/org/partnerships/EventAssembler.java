package org.partnerships;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnerships.annotate.NamesFile;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.TimeExpression;
import org.partnerships.date.Timex;
import org.partnerships.event.EventDate;
import org.partnerships.event.EventDocument;
import org.partnerships.event.EventId;
import org.partnerships.event.Evidence;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;
import org.partnerships.event.Party.PartyMention;
import org.partnerships.find.Candidate;
import org.partnerships.find.Candidate.CandidateParty;
import org.partnerships.name.NameForms;

/** Makes events of candidates: parties with keys, a date with its period, an id. */
final class EventAssembler {
  private final NameForms forms;
  private final NamesFile watched;

  EventAssembler(NameForms forms, NamesFile watched) {
    this.forms = forms;
    this.watched = watched;
  }

  /** The events of one article, in text order; a candidate whose parties share a key is none. */
  List<PartnershipEvent> events(Annotated annotated, List<Candidate> candidates) {
    Map<String, PartnershipEvent> events = new TreeMap<>();
    List<PartnershipEvent> inOrder = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<Party> parties = parties(annotated, candidate);
      if (parties.size() > 1) {
        PartnershipEvent event = event(annotated.article(), candidate, parties);
        if (events.putIfAbsent(event.id(), event) == null) {
          inOrder.add(event);
        }
      }
    }
    return inOrder;
  }

  private PartnershipEvent event(Article article, Candidate candidate, List<Party> parties) {
    Optional<EventDate> date = candidate.date().flatMap(EventAssembler::date);
    return new PartnershipEvent(
        EventId.of(
            article.id(),
            parties.stream().map(Party::key).toList(),
            candidate.phase(),
            date.map(EventDate::value)),
        document(article),
        parties,
        candidate.kind(),
        candidate.phase(),
        candidate.modality(),
        date,
        candidate.subject(),
        List.of(new Evidence(candidate.evidence().of(article.text()), candidate.evidence())),
        candidate.rule(),
        candidate.confidence());
  }

  private List<Party> parties(Annotated annotated, Candidate candidate) {
    Map<String, Party> parties = new TreeMap<>();
    for (CandidateParty party : candidate.parties()) {
      String name = forms.bare(party.name());
      String key = forms.key(name);
      parties.putIfAbsent(
          key,
          new Party(
              name,
              key,
              party.id().or(() -> watched.entry(party.name()).flatMap(NamesFile.Entry::id)),
              party.type(),
              mentions(annotated, party, key)));
    }
    return parties.values().stream().sorted(Comparator.comparing(Party::key)).toList();
  }

  /** The candidate's own, and one for each other name that the article has for the party. */
  private List<PartyMention> mentions(Annotated annotated, CandidateParty party, String key) {
    Map<String, PartyMention> byForm = new LinkedHashMap<>();
    byForm.put(form(party.text()), new PartyMention(party.text(), party.span()));
    for (Mention mention : annotated.mentions()) {
      if (mention.type() == EntityType.ORG && forms.key(mention.name()).equals(key)) {
        byForm.putIfAbsent(form(mention.text()), new PartyMention(mention.text(), mention.span()));
      }
    }
    return List.copyOf(byForm.values());
  }

  /** The user's own aliases are names of their own, even if a legal form is all they add. */
  private String form(String text) {
    boolean isAlias =
        watched.entry(text).filter(entry -> entry.aliases().contains(text)).isPresent();
    return isAlias ? text : forms.key(text);
  }

  private static Optional<EventDate> date(TimeExpression expression) {
    return Timex.eventValue(expression).flatMap(value -> date(expression, value));
  }

  /** Its days are those of its value, or what the expression says more: {@code Saison 2021/22}. */
  private static Optional<EventDate> date(TimeExpression expression, String value) {
    boolean itself = expression.value().equals(value);
    return Timex.period(value)
        .map(
            period ->
                new EventDate(
                    value,
                    itself ? expression.earliest().orElseThrow() : period.first(),
                    itself ? expression.latest().orElseThrow() : period.last(),
                    expression.text(),
                    expression.span()));
  }

  private static EventDocument document(Article article) {
    return new EventDocument(
        article.id(),
        article.url(),
        article.source(),
        article.title(),
        article.published(),
        Optional.empty(),
        article.extra());
  }
}
