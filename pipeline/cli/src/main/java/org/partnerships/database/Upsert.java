package org.partnerships.database;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The statement that inserts a row, or replaces the row with the same key. */
final class Upsert {
  private Upsert() {}

  /**
   * SQL with a place for each column.
   *
   * @param keys how many of the columns, the first ones, are the key
   */
  static String into(String table, int keys, String... columns) {
    String places = Arrays.stream(columns).map(c -> "?").collect(Collectors.joining(", "));
    String key = Arrays.stream(columns).limit(keys).collect(Collectors.joining(", "));
    String values =
        Arrays.stream(columns)
            .skip(keys)
            .map(c -> c + " = excluded." + c)
            .collect(Collectors.joining(", "));
    return "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET %s"
        .formatted(table, String.join(", ", columns), places, key, values);
  }
}
