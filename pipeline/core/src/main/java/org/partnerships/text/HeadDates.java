package org.partnerships.text;

import java.util.List;
import java.util.Optional;
import org.partnerships.article.Article.Publication;
import org.partnerships.article.PublishedFrom;

/** The publication date that an article's head shows: a line of its own, or a dateline. */
final class HeadDates {
  /** A line with more around its date tells of something else. */
  private static final int MAX_LINE = 150;

  /** In a longer line a date counts only as near its begin. */
  private static final int MAX_DATELINE = 60;

  private final WrittenDates dates;

  HeadDates(WrittenDates dates) {
    this.dates = dates;
  }

  /** The first line's date that says so: {@code 14.03.2016, 17:56 Uhr | dpa}. */
  Optional<Publication> shown(List<String> lines) {
    return lines.stream()
        .filter(line -> line.length() <= MAX_LINE)
        .filter(line -> !Block.endsSentence(line) || line.length() < MAX_DATELINE)
        .flatMap(line -> dates.find(line).stream())
        .findFirst()
        .map(match -> new Publication(match.date(), PublishedFrom.TEXT));
  }

  /** {@code Berlin, 19. Juli 2016 – Die Firma …}: place and date before a dash. */
  Optional<Publication> dateline(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), MAX_DATELINE));
    return dates
        .find(head)
        .filter(match -> isDateline(paragraph, match))
        .map(match -> new Publication(match.date(), PublishedFrom.DATELINE));
  }

  private static boolean isDateline(String paragraph, WrittenDates.Match match) {
    String before = paragraph.substring(0, match.begin());
    String after = paragraph.substring(match.end()).stripLeading();
    boolean place =
        before.isBlank()
            || Character.isUpperCase(before.charAt(0))
                && before.stripTrailing().matches(".*[,(/–-]");
    return place && after.matches("(?s)(?:\\([^)]{1,30}\\)|\\)|/[^–-]{1,20})?\\s*[-–—:.|].*");
  }
}
