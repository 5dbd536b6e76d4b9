package org.partnerships.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.partnerships.event.Kind;
import org.partnerships.merge.PairFact.Period;
import org.partnerships.merge.Partnership;

/** The tables {@code partnership} and {@code partnership_moment}, in batches. */
final class PartnershipTable implements AutoCloseable {
  private static final int BATCH = 500;

  private final PreparedStatement partnerships;
  private final PreparedStatement oldMoments;
  private final PreparedStatement moments;
  private final long load;
  private int waiting;

  PartnershipTable(Connection connection, long load) throws SQLException {
    this.load = load;
    this.partnerships =
        connection.prepareStatement(
            Upsert.into(
                "partnership",
                1,
                "key",
                "first_key",
                "first_name",
                "second_key",
                "second_name",
                "status",
                "started_value",
                "started_earliest",
                "started_latest",
                "started_documents",
                "ended_value",
                "ended_earliest",
                "ended_latest",
                "ended_documents",
                "kinds",
                "subjects",
                "documents",
                "independent_documents",
                "first_seen",
                "last_seen",
                "confidence",
                "load"));
    this.oldMoments =
        connection.prepareStatement("DELETE FROM partnership_moment WHERE partnership_key = ?");
    this.moments =
        connection.prepareStatement(
            "INSERT INTO partnership_moment (partnership_key, place, phase, modality, date_value,"
                + " date_earliest, date_latest, documents, first_seen, confidence)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  void add(Partnership p) throws SQLException {
    Row row =
        Row.of(partnerships)
            .text(p.key())
            .text(p.first().key())
            .text(p.first().name())
            .text(p.second().key())
            .text(p.second().name())
            .text(p.status().label());
    milestone(row, p.started());
    milestone(row, p.ended());
    row.texts(p.kinds().stream().map(Kind::label).toList())
        .texts(p.subjects())
        .number(p.documents())
        .number(p.independentDocuments())
        .day(p.firstSeen())
        .day(p.lastSeen())
        .fraction(p.confidence())
        .number(load)
        .add();
    addMoments(p);
    if (++waiting == BATCH) {
      flush();
    }
  }

  private static void milestone(Row row, Optional<Partnership.Milestone> milestone)
      throws SQLException {
    period(row, milestone.map(Partnership.Milestone::date))
        .number(milestone.map(Partnership.Milestone::documents));
  }

  private static Row period(Row row, Optional<Period> period) throws SQLException {
    return row.text(period.map(Period::value))
        .day(period.map(Period::earliest))
        .day(period.map(Period::latest));
  }

  private void addMoments(Partnership p) throws SQLException {
    Row.of(oldMoments).text(p.key()).add();
    int place = 1;
    for (Partnership.Entry entry : p.timeline()) {
      Row row =
          Row.of(moments)
              .text(p.key())
              .number(place++)
              .text(entry.phase().label())
              .text(entry.modality().label());
      period(row, entry.date())
          .number(entry.independentDocuments())
          .day(entry.firstSeen())
          .fraction(entry.confidence())
          .add();
    }
  }

  void flush() throws SQLException {
    partnerships.executeBatch();
    oldMoments.executeBatch();
    moments.executeBatch();
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    partnerships.close();
    oldMoments.close();
    moments.close();
  }
}
