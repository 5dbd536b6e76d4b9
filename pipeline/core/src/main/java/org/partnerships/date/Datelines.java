package org.partnerships.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerships.models.ModelFiles;

/**
 * Finds the day of an article in its dateline: «Berlin, 19. Juli 2016 –», «KÖLN, 19.07.2016 (ots)».
 *
 * <p>A dateline stands at the start of one of the first lines: a name of a place, perhaps more than
 * one, perhaps an agency, then a full date, then a dash, a bracket, a colon or the end of the line.
 * «Stuttgart (dpa) –» has no date and gives none; nor does a date within a sentence. A pure
 * function; safe for use by several threads.
 */
public final class Datelines {
  /** A dateline stands this near to the start. */
  private static final int LINES = 8;

  private static final int LONGEST_LINE_START = 160;

  /** No more words than this come before the date. */
  private static final int MOST_WORDS_BEFORE = 9;

  private final Grammar grammar;

  /** Reads the words of dates. */
  public Datelines(ModelFiles models) {
    this(Grammar.read(models));
  }

  Datelines(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The day that the dateline of a text names. */
  public Optional<LocalDate> published(String text) {
    int begin = 0;
    for (int line = 0; line < LINES && begin < text.length(); ) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      String start = text.substring(begin, Math.min(end, begin + LONGEST_LINE_START)).strip();
      if (!start.isEmpty()) {
        Optional<LocalDate> day = inLine(start);
        if (day.isPresent()) {
          return day;
        }
        line++;
      }
      begin = end + 1;
    }
    return Optional.empty();
  }

  private Optional<LocalDate> inLine(String line) {
    Scanner scanner = new Scanner(line, grammar.lexicon(), grammar.numerals());
    Optional<Segment> segment = scanner.next();
    if (segment.isEmpty()) {
      return Optional.empty();
    }
    List<Tok> tokens = segment.get().tokens();
    for (Match match : grammar.rules().match(tokens)) {
      if (match.rule().means() == Meaning.CALENDAR && isFull(match.slots())) {
        return isDateline(line, tokens, match) ? day(match.slots()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isFull(Map<Slot, String> slots) {
    return slots.containsKey(Slot.YEAR)
        && slots.containsKey(Slot.MONTH)
        && slots.containsKey(Slot.DAY);
  }

  private static boolean isDateline(String line, List<Tok> tokens, Match match) {
    return match.from() <= MOST_WORDS_BEFORE
        && isPlace(line, tokens.subList(0, match.from()))
        && (match.to() == tokens.size() || endsDateline(line, tokens.get(match.to())));
  }

  /** Nothing, or names and marks with a mark at their end: «Frankfurt am Main,», «Wien, am». */
  private static boolean isPlace(String line, List<Tok> tokens) {
    for (Tok token : tokens) {
      char first = line.charAt(token.begin());
      boolean longWord = token.end() - token.begin() > 3;
      if (Numerals.isDigit(first) || first == '.' || Character.isLowerCase(first) && longWord) {
        return false;
      }
    }
    int last = tokens.size() - 1;
    if (last > 0 && Character.isLowerCase(line.charAt(tokens.get(last).begin()))) {
      last--;
    }
    return last < 0 || !Character.isLetterOrDigit(line.charAt(tokens.get(last).begin()));
  }

  private static boolean endsDateline(String line, Tok token) {
    return "–—-(/:|".indexOf(line.charAt(token.begin())) >= 0;
  }

  private static Optional<LocalDate> day(Map<Slot, String> slots) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(slots.get(Slot.YEAR)),
              Integer.parseInt(slots.get(Slot.MONTH)),
              Integer.parseInt(slots.get(Slot.DAY))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
