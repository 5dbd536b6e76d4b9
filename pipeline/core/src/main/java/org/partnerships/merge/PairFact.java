package org.partnerships.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.partnerships.event.EventDate;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;
import org.partnerships.event.Phase;

/**
 * What one document says of one pair of parties: an event of three parties is three of these.
 *
 * @param first the party whose key comes first
 * @param second the other one
 * @param phase what happened
 * @param modality how the document presents it
 * @param date when, if the document says
 * @param kind what it is about
 * @param subject the product, project or field
 * @param document the document's id
 * @param source the document's cluster of copies, or the document itself where it has none
 * @param published when the document was published
 * @param confidence of the event
 */
public record PairFact(
    Name first,
    Name second,
    Phase phase,
    Modality modality,
    Optional<Period> date,
    Kind kind,
    Optional<String> subject,
    String document,
    String source,
    Optional<LocalDate> published,
    double confidence) {

  /**
   * A party's name in one document.
   *
   * @param key of the organisation over all documents
   * @param name of the organisation over all documents
   * @param id from the user's own list of names
   * @param localKey the key in the document's events; another one where names were unified
   * @param localName the name in the document's events
   * @param called other names of the user's own list by which the document calls it
   */
  public record Name(
      String key,
      String name,
      Optional<String> id,
      String localKey,
      String localName,
      List<String> called) {
    public Name {
      called = List.copyOf(called);
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(localKey, "localKey");
      Objects.requireNonNull(localName, "localName");
    }

    /** A name that stands for itself. */
    public Name(String key, String name) {
      this(key, name, Optional.empty(), key, name, List.of());
    }

    static Name of(Party party, Map<String, Alias> aliases) {
      List<String> called =
          party.mentions().stream()
              .flatMap(mention -> alias(mention.text(), party.key(), aliases).stream())
              .filter(alias -> !alias.equals(party.name()))
              .distinct()
              .sorted()
              .toList();
      return new Name(party.key(), party.name(), party.id(), party.key(), party.name(), called);
    }

    private static Optional<String> alias(String text, String key, Map<String, Alias> aliases) {
      return Optional.ofNullable(aliases.get(text))
          .filter(alias -> key.equals(alias.key()))
          .map(Alias::name);
    }
  }

  /** A date and the days that it can mean. */
  public record Period(String value, LocalDate earliest, LocalDate latest)
      implements Comparable<Period> {
    boolean overlaps(Period other) {
      return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }

    boolean contains(Period other) {
      return !earliest.isAfter(other.earliest) && !other.latest.isAfter(latest);
    }

    @Override
    public int compareTo(Period other) {
      int byStart = earliest.compareTo(other.earliest);
      int byEnd = byStart != 0 ? byStart : latest.compareTo(other.latest);
      return byEnd != 0 ? byEnd : value.compareTo(other.value);
    }
  }

  public PairFact {
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(source, "source");
    if (first.key().compareTo(second.key()) > 0) {
      throw new IllegalArgumentException("not in order: " + first + ", " + second);
    }
  }

  /**
   * One fact for each pair of parties of an event; a party is no partner of itself.
   *
   * @param aliases the other names of the user's own organisations, by each form that a text may
   *     have of them
   */
  public static List<PairFact> of(PartnershipEvent event, Map<String, Alias> aliases) {
    List<PairFact> facts = new ArrayList<>();
    List<Party> parties = event.parties();
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        Name a = Name.of(parties.get(i), aliases);
        Name b = Name.of(parties.get(j), aliases);
        if (!a.key().equals(b.key())) {
          boolean inOrder = a.key().compareTo(b.key()) < 0;
          facts.add(of(event, inOrder ? a : b, inOrder ? b : a));
        }
      }
    }
    return facts;
  }

  private static PairFact of(PartnershipEvent event, Name first, Name second) {
    String document = event.document().id();
    return new PairFact(
        first,
        second,
        event.phase(),
        event.modality(),
        event.date().map(PairFact::period),
        event.kind(),
        event.subject(),
        document,
        event.document().cluster().orElse(document),
        event.document().published(),
        event.confidence());
  }

  private static Period period(EventDate date) {
    return new Period(date.value(), date.earliest(), date.latest());
  }

  /** The same fact about organisations of other keys; empty if both are one and the same. */
  Optional<PairFact> with(Name one, Name other) {
    int order = one.key().compareTo(other.key());
    return order == 0
        ? Optional.empty()
        : Optional.of(
            new PairFact(
                order < 0 ? one : other,
                order < 0 ? other : one,
                phase,
                modality,
                date,
                kind,
                subject,
                document,
                source,
                published,
                confidence));
  }

  /** Stated, not rumoured or denied. */
  boolean isStatement() {
    return modality == Modality.ASSERTED || modality == Modality.PLANNED;
  }
}
