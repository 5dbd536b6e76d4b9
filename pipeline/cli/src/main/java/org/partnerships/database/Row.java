package org.partnerships.database;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Fills the places of a statement, one after the other, and puts it into the batch. */
final class Row {
  private final PreparedStatement statement;
  private int place;

  private Row(PreparedStatement statement) {
    this.statement = statement;
  }

  static Row of(PreparedStatement statement) {
    return new Row(statement);
  }

  /** PostgreSQL's text can hold every character but U+0000. */
  Row text(String text) throws SQLException {
    statement.setString(++place, text.replace('\u0000', '\ufffd'));
    return this;
  }

  Row text(Optional<String> text) throws SQLException {
    return text.isPresent() ? text(text.get()) : nothing(Types.VARCHAR);
  }

  Row day(Optional<LocalDate> day) throws SQLException {
    if (day.isEmpty()) {
      return nothing(Types.DATE);
    }
    statement.setObject(++place, day.get());
    return this;
  }

  Row number(int number) throws SQLException {
    statement.setInt(++place, number);
    return this;
  }

  Row number(Optional<Integer> number) throws SQLException {
    return number.isPresent() ? number(number.get()) : nothing(Types.INTEGER);
  }

  Row number(long number) throws SQLException {
    statement.setLong(++place, number);
    return this;
  }

  Row fraction(double fraction) throws SQLException {
    statement.setDouble(++place, fraction);
    return this;
  }

  Row texts(List<String> texts) throws SQLException {
    Array array =
        statement
            .getConnection()
            .createArrayOf(
                "text", texts.stream().map(text -> text.replace('\u0000', '\ufffd')).toArray());
    statement.setArray(++place, array);
    return this;
  }

  void add() throws SQLException {
    statement.addBatch();
  }

  private Row nothing(int type) throws SQLException {
    statement.setNull(++place, type);
    return this;
  }
}
