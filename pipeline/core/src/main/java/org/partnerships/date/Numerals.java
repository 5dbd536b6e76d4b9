package org.partnerships.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads tokens of digits: {@code 19} can be a number, a day and an hour, {@code 19.7.2016} a date,
 * {@code 14:30} a time, {@code 2021/22} a span of years. What it is, the rules decide.
 *
 * <p>A number that is too long for all of these has no reading.
 */
final class Numerals {
  private static final int LONGEST = 12;

  private final int n;
  private final int day;
  private final int monthnum;
  private final int year;
  private final int round;
  private final int yy;
  private final int hour;
  private final int minute;
  private final int dm;
  private final int dmy;
  private final int ymd;
  private final int hm;
  private final int yspan;
  private final int decimal;
  private final int quarternum;
  private final int halfnum;
  private final int weeknum;
  private final int centurynum;
  private final int oldyear;

  Numerals(WordClasses classes) {
    n = classes.number("n");
    day = classes.number("day");
    monthnum = classes.number("monthnum");
    year = classes.number("year");
    round = classes.number("round");
    yy = classes.number("yy");
    hour = classes.number("hour");
    minute = classes.number("minute");
    dm = classes.number("dm");
    dmy = classes.number("dmy");
    ymd = classes.number("ymd");
    hm = classes.number("hm");
    yspan = classes.number("yspan");
    decimal = classes.number("decimal");
    quarternum = classes.number("quarternum");
    halfnum = classes.number("halfnum");
    weeknum = classes.number("weeknum");
    centurynum = classes.number("centurynum");
    oldyear = classes.number("oldyear");
  }

  /** All readings of a token that starts and ends with a digit. */
  List<Lexeme> read(String token) {
    if (token.length() > LONGEST) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    StringBuilder marks = new StringBuilder();
    split(token, parts, marks);
    return switch (marks.toString()) {
      case "" -> integer(token);
      case "." -> pointed(parts);
      case ".." -> dayMonthYear(parts);
      case ":" -> clock(parts);
      case "/" -> yearSpan(parts);
      case "--" -> yearMonthDay(parts);
      case "," -> List.of(of(decimal, Map.of(Slot.NUMBER, parts.get(0) + "." + parts.get(1))));
      default -> List.of();
    };
  }

  private static void split(String token, List<String> parts, StringBuilder marks) {
    int from = 0;
    for (int i = 0; i < token.length(); i++) {
      if (!isDigit(token.charAt(i))) {
        parts.add(token.substring(from, i));
        marks.append(token.charAt(i));
        from = i + 1;
      }
    }
    parts.add(token.substring(from));
  }

  private List<Lexeme> integer(String digits) {
    List<Lexeme> readings = new ArrayList<>();
    readings.add(of(n, Map.of(Slot.NUMBER, digits)));
    int value = digits.length() > 4 ? -1 : Integer.parseInt(digits);
    if (digits.length() == 4) {
      fourDigits(digits, value, readings);
    } else if (digits.length() == 3) {
      readings.add(of(oldyear, Map.of(Slot.YEAR, digits)));
    } else if (digits.length() <= 2) {
      twoDigits(digits, value, readings);
      counted(value, readings);
    }
    return readings;
  }

  private void fourDigits(String digits, int value, List<Lexeme> readings) {
    if (value >= 1000 && value < 2200) {
      readings.add(of(year, Map.of(Slot.YEAR, digits)));
    }
    if (value % 100 == 0 || value < 1000 || value >= 2200) {
      readings.add(of(round, Map.of()));
    }
  }

  private void twoDigits(String digits, int value, List<Lexeme> readings) {
    if (isDay(digits)) {
      readings.add(of(day, Map.of(Slot.DAY, two(value))));
    }
    if (isMonth(digits)) {
      readings.add(of(monthnum, Map.of(Slot.MONTH, two(value))));
    }
    if (digits.length() == 2) {
      readings.add(of(yy, Map.of(Slot.YY, digits)));
    }
    if (value <= 24) {
      readings.add(of(hour, Map.of(Slot.HOUR, two(value))));
    }
    if (value < 60) {
      readings.add(of(minute, Map.of(Slot.MINUTE, two(value))));
    }
  }

  private void counted(int value, List<Lexeme> readings) {
    String digits = Integer.toString(value);
    if (value >= 1 && value <= 4) {
      readings.add(of(quarternum, Map.of(Slot.QUARTER, digits)));
    }
    if (value == 1 || value == 2) {
      readings.add(of(halfnum, Map.of(Slot.HALF, digits)));
    }
    if (value >= 1 && value <= 53) {
      readings.add(of(weeknum, Map.of(Slot.WEEK, digits)));
    }
    if (value >= 1 && value <= 22) {
      readings.add(of(centurynum, Map.of(Slot.CENTURY, digits)));
    }
  }

  private List<Lexeme> pointed(List<String> parts) {
    List<Lexeme> readings = new ArrayList<>(clock(parts));
    if (isDay(parts.get(0)) && isMonth(parts.get(1))) {
      readings.add(of(dm, dayAndMonth(parts.get(0), parts.get(1))));
    }
    if (parts.get(1).length() == 3) {
      readings.add(of(n, Map.of(Slot.NUMBER, parts.get(0) + parts.get(1))));
    }
    return readings;
  }

  private List<Lexeme> dayMonthYear(List<String> parts) {
    if (!isDay(parts.get(0)) || !isMonth(parts.get(1))) {
      return List.of();
    }
    Map<Slot, String> slots = dayAndMonth(parts.get(0), parts.get(1));
    switch (parts.get(2).length()) {
      case 2 -> slots.put(Slot.YY, parts.get(2));
      case 4 -> slots.put(Slot.YEAR, parts.get(2));
      default -> {
        return List.of();
      }
    }
    return List.of(of(dmy, slots));
  }

  private List<Lexeme> yearMonthDay(List<String> parts) {
    if (parts.get(0).length() != 4 || !isMonth(parts.get(1)) || !isDay(parts.get(2))) {
      return List.of();
    }
    Map<Slot, String> slots = dayAndMonth(parts.get(2), parts.get(1));
    slots.put(Slot.YEAR, parts.get(0));
    return List.of(of(ymd, slots));
  }

  private List<Lexeme> clock(List<String> parts) {
    String hours = parts.get(0);
    String minutes = parts.get(1);
    if (hours.length() > 2 || minutes.length() != 2) {
      return List.of();
    }
    int h = Integer.parseInt(hours);
    if (h > 24 || Integer.parseInt(minutes) > 59) {
      return List.of();
    }
    return List.of(of(hm, Map.of(Slot.HOUR, two(h), Slot.MINUTE, minutes)));
  }

  private List<Lexeme> yearSpan(List<String> parts) {
    String first = parts.get(0);
    String second = parts.get(1);
    if (first.length() != 4 || second.length() != 4 && second.length() != 2) {
      return List.of();
    }
    int from = Integer.parseInt(first);
    int expected = (from + 1) % (second.length() == 2 ? 100 : 10_000);
    return Integer.parseInt(second) == expected
        ? List.of(of(yspan, Map.of(Slot.YEAR, first, Slot.YEAR2, second)))
        : List.of();
  }

  private static Map<Slot, String> dayAndMonth(String day, String month) {
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    slots.put(Slot.DAY, two(Integer.parseInt(day)));
    slots.put(Slot.MONTH, two(Integer.parseInt(month)));
    return slots;
  }

  private static boolean isDay(String digits) {
    return isBetween(digits, 31);
  }

  private static boolean isMonth(String digits) {
    return isBetween(digits, 12);
  }

  private static boolean isBetween(String digits, int most) {
    if (digits.isEmpty() || digits.length() > 2) {
      return false;
    }
    int value = Integer.parseInt(digits);
    return value >= 1 && value <= most;
  }

  static String two(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Lexeme of(int wordClass, Map<Slot, String> slots) {
    return new Lexeme(wordClass, slots);
  }
}
