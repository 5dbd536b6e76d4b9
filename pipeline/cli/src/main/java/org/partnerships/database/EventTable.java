package org.partnerships.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.partnerships.event.EventDate;
import org.partnerships.event.EventDocument;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;

/** The tables {@code event} and {@code event_party}, in batches. */
final class EventTable implements AutoCloseable {
  private static final int BATCH = 1000;

  private final PreparedStatement events;
  private final PreparedStatement oldParties;
  private final PreparedStatement parties;
  private final long load;
  private int waiting;

  EventTable(Connection connection, long load) throws SQLException {
    this.load = load;
    this.events =
        connection.prepareStatement(
            Upsert.into(
                "event",
                1,
                "id",
                "document_id",
                "document_url",
                "document_source",
                "document_title",
                "published",
                "cluster",
                "kind",
                "phase",
                "modality",
                "date_value",
                "date_earliest",
                "date_latest",
                "subject",
                "evidence",
                "rule",
                "confidence",
                "load"));
    this.oldParties = connection.prepareStatement("DELETE FROM event_party WHERE event_id = ?");
    this.parties =
        connection.prepareStatement(
            "INSERT INTO event_party (event_id, place, name, key, party_id, type)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
  }

  void add(PartnershipEvent event) throws SQLException {
    EventDocument d = event.document();
    Row.of(events)
        .text(event.id())
        .text(d.id())
        .text(d.url())
        .text(d.source())
        .text(d.title())
        .day(d.published())
        .text(d.cluster())
        .text(event.kind().label())
        .text(event.phase().label())
        .text(event.modality().label())
        .text(event.date().map(EventDate::value))
        .day(event.date().map(EventDate::earliest))
        .day(event.date().map(EventDate::latest))
        .text(event.subject())
        .text(event.evidence().get(0).text())
        .text(event.rule())
        .fraction(event.confidence())
        .number(load)
        .add();
    addParties(event);
    if (++waiting == BATCH) {
      flush();
    }
  }

  private void addParties(PartnershipEvent event) throws SQLException {
    Row.of(oldParties).text(event.id()).add();
    int place = 1;
    for (Party party : event.parties()) {
      Row.of(parties)
          .text(event.id())
          .number(place++)
          .text(party.name())
          .text(party.key())
          .text(party.id())
          .text(party.type().name())
          .add();
    }
  }

  void flush() throws SQLException {
    events.executeBatch();
    oldParties.executeBatch();
    parties.executeBatch();
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    events.close();
    oldParties.close();
    parties.close();
  }
}
