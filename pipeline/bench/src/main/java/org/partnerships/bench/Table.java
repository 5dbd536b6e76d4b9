package org.partnerships.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table in Markdown that is also easy on the eye in a terminal. */
final class Table {
  private final List<String[]> rows = new ArrayList<>();

  Table(String... heads) {
    rows.add(heads);
  }

  void row(String... cells) {
    if (cells.length != rows.get(0).length) {
      throw new IllegalArgumentException("a row of " + cells.length + " cells");
    }
    rows.add(cells);
  }

  /** Two digits that mean something, more before the comma. */
  static String number(double value) {
    String format = value >= 10 ? "%,.0f" : value >= 1 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }

  @Override
  public String toString() {
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    StringBuilder table = new StringBuilder();
    for (String[] row : rows) {
      line(row, widths, table);
      if (row == rows.get(0)) {
        line(Arrays.stream(widths).mapToObj("-"::repeat).toArray(String[]::new), widths, table);
      }
    }
    return table.toString();
  }

  private static void line(String[] cells, int[] widths, StringBuilder table) {
    for (int i = 0; i < cells.length; i++) {
      table.append("| ").append(cells[i]).append(" ".repeat(widths[i] - cells[i].length() + 1));
    }
    table.append("|\n");
  }
}
