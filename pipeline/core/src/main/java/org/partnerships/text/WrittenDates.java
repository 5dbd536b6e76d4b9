package org.partnerships.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.partnerships.models.ModelFiles;

/**
 * Reads full dates as pages, mails and records write them: {@code 2016-03-14T17:56+01:00}, {@code
 * 14.03.2016, 17:56 Uhr}, {@code 22. Mär. 2016}, {@code Mon, 14 Mar 2016 17:56:00 +0100}.
 */
final class WrittenDates {
  /** A moment in UTC belongs to the day that it was in Germany. */
  private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

  private static final int MIN_YEAR = 1900;
  private static final int MAX_YEAR = 2100;

  /** Two digits below this are a year after 2000. */
  private static final int PIVOT = 70;

  private static final String YEAR_FIRST =
      "(?<y1>\\d{4})(?<sep>[-/.]?)(?<m1>\\d{2})\\k<sep>(?<d1>\\d{2})(?!\\d)";
  private static final String DAY_FIRST =
      "(?<d2>\\d{1,2})(?<dot>\\s?[./]\\s?)(?<m2>\\d{1,2})\\k<dot>(?<y2>\\d{4}|\\d{2})(?!\\d)";
  private static final String WITH_MONTH =
      "(?<d3>\\d{1,2})\\.?\\s?(?<m3>%s)\\.?,?\\s(?<y3>\\d{4})(?!\\d)";
  private static final String MONTH_FIRST =
      "(?<m4>%s)\\.?\\s(?<d4>\\d{1,2}),\\s?(?<y4>\\d{4})(?!\\d)";

  private final Map<String, Integer> months = new HashMap<>();
  private final Pattern date;

  /** A date and where it stands. */
  record Match(LocalDate date, int begin, int end) {}

  /** With the names of months that the models have for it. */
  static WrittenDates in(ModelFiles models) {
    return new WrittenDates(models.words("words/publication-months.txt"));
  }

  /** Each entry a name and a number: {@code märz 3}. */
  WrittenDates(List<String> monthNames) {
    for (String entry : monthNames) {
      String[] parts = entry.split("\\s+");
      months.put(parts[0].toLowerCase(Locale.ROOT), Integer.valueOf(parts[1]));
    }
    String anyMonth =
        months.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.date =
        Pattern.compile(
            String.format(
                    Locale.ROOT,
                    "(?<![\\d.,])(?:%s|%s|%s|%s)",
                    YEAR_FIRST,
                    DAY_FIRST,
                    WITH_MONTH,
                    MONTH_FIRST)
                .replace("%s", anyMonth),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The day that a field, an attribute or a header names; text around the date is no harm. */
  Optional<LocalDate> read(String value) {
    Optional<LocalDate> utc = moment(value.strip());
    return utc.isPresent() ? utc : find(value).map(Match::date);
  }

  /** The first full date in a line. */
  Optional<Match> find(CharSequence line) {
    Matcher matcher = date.matcher(line);
    while (matcher.find()) {
      Optional<LocalDate> day = dayOf(matcher);
      if (day.isPresent()) {
        return Optional.of(new Match(day.get(), matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** A moment given in UTC; with any other offset the day is the one that is written. */
  private static Optional<LocalDate> moment(String value) {
    if (!value.endsWith("Z") && !value.endsWith("+00:00") && !value.endsWith("+0000")) {
      return Optional.empty();
    }
    String normal = value.replace(' ', 'T').replaceFirst("\\+0000$", "Z");
    try {
      OffsetDateTime moment = OffsetDateTime.parse(normal, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
      return inRange(moment.atZoneSameInstant(GERMANY).toLocalDate());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> dayOf(Matcher matcher) {
    if (matcher.group("y1") != null) {
      return day(matcher.group("y1"), number(matcher.group("m1")), matcher.group("d1"));
    }
    if (matcher.group("y2") != null) {
      return day(matcher.group("y2"), number(matcher.group("m2")), matcher.group("d2"));
    }
    if (matcher.group("y3") != null) {
      return day(matcher.group("y3"), month(matcher.group("m3")), matcher.group("d3"));
    }
    return day(matcher.group("y4"), month(matcher.group("m4")), matcher.group("d4"));
  }

  private int month(String name) {
    return months.get(name.toLowerCase(Locale.ROOT));
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    int y = number(year);
    int full = year.length() > 2 ? y : y + (y < PIVOT ? 2000 : 1900);
    try {
      return inRange(LocalDate.of(full, month, number(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31.02.2016 is no date, but the next may be one.
    }
  }

  private static Optional<LocalDate> inRange(LocalDate day) {
    return Optional.of(day).filter(d -> d.getYear() >= MIN_YEAR && d.getYear() <= MAX_YEAR);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
