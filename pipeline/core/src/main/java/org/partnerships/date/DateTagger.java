package org.partnerships.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnerships.article.Annotated;
import org.partnerships.article.Sentence;
import org.partnerships.article.Span;
import org.partnerships.article.TimeExpression;
import org.partnerships.article.Token;
import org.partnerships.date.Timex.Period;
import org.partnerships.models.ModelFiles;

/**
 * Finds German expressions of time and gives them TIMEX3 values: «vergangene Woche» in an article
 * of 7 June 2022 is the DATE {@code 2022-W22}, 30 May to 5 June.
 *
 * <p>A pure function of text and day of publication, in time that grows with the length of the text
 * and nothing else. Without a day of publication, relative expressions count from the dates of the
 * text or keep their unknown parts: {@code XXXX-07}. Safe for use by several threads.
 */
public final class DateTagger {
  /** A preposition that looks forward, unless the verb of its clause is in the past. */
  private static final String AHEAD = "ahead";

  private static final String NEAR = "near";

  private final Grammar grammar;
  private final Tenses tenses;
  private final Resolver resolver = new Resolver();

  /**
   * Reads rules and words.
   *
   * @throws IllegalArgumentException if they are malformed
   */
  public DateTagger(ModelFiles models) {
    grammar = Grammar.read(models);
    tenses = new Tenses(models);
  }

  /** The reader of datelines that shares this one's words. */
  public Datelines datelines() {
    return new Datelines(grammar);
  }

  /** The article with its expressions of time; those that it had are replaced. */
  public Annotated tag(Annotated annotated) {
    return annotated.withDates(
        tag(
            annotated.article().text(),
            annotated.article().published(),
            byOffset(annotated.sentences())));
  }

  /** The expressions of time in a text, in its order, none overlapping. */
  public List<TimeExpression> tag(String text, Optional<LocalDate> published) {
    return tag(text, published, Map.of());
  }

  private static Map<Integer, Token> byOffset(List<Sentence> sentences) {
    Map<Integer, Token> tokens = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        tokens.put(token.span().begin(), token);
      }
    }
    return tokens;
  }

  private List<TimeExpression> tag(
      String text, Optional<LocalDate> published, Map<Integer, Token> tagged) {
    List<Expression> found = find(text, tagged);
    Anchors anchors = new Anchors(published, found.stream().anyMatch(DateTagger::isDeictic));
    List<TimeExpression> dates = new ArrayList<>();
    for (Expression expression : found) {
      Reading reading = resolver.read(expression, anchors);
      anchors.heard(expression, reading);
      dates.add(date(text, expression.span(), reading));
    }
    return dates;
  }

  /** Yesterday, the day after tomorrow, this evening: the text speaks from its day. */
  private static boolean isDeictic(Expression expression) {
    return switch (expression.rule().means()) {
      case SHIFT ->
          "D".equals(expression.slots().get(Slot.UNIT))
              && !"1".equals(expression.slots().get(Slot.SHIFT));
      case TODAY -> expression.slots().containsKey(Slot.DAYPART);
      default -> false;
    };
  }

  private List<Expression> find(String text, Map<Integer, Token> tagged) {
    List<Expression> found = new ArrayList<>();
    Scanner scanner = new Scanner(text, grammar.lexicon(), grammar.numerals());
    Optional<Segment> segment = scanner.next();
    for (int i = 0; segment.isPresent(); i++) {
      List<Match> matches = matches(text, segment.get().tokens());
      if (!matches.isEmpty()) {
        List<Tok> tokens = segment.get().tokens();
        Supplier<Verbs> verbs = new Once<>(() -> tenses.verbs(text, tokens, tagged));
        for (Match match : matches) {
          found.add(expression(segment.get(), i, match, verbs));
        }
      }
      segment = scanner.next();
    }
    return found;
  }

  private List<Match> matches(String text, List<Tok> tokens) {
    return grammar.rules().match(tokens).stream()
        .filter(match -> match.rule().means() != Meaning.NOTHING)
        .filter(match -> standsFree(text, tokens, match))
        .toList();
  }

  private static Expression expression(
      Segment segment, int index, Match match, Supplier<Verbs> verbs) {
    List<Tok> tokens = segment.tokens();
    return new Expression(
        match.rule(),
        Span.of(tokens.get(match.from()).begin(), tokens.get(match.to() - 1).end()),
        new Expression.Place(index, segment.paragraph(), begins(tokens, match)),
        match.slots(),
        new Once<>(() -> tense(match, verbs)));
  }

  /** First in its sentence, or after a preposition: that has two letters, an article three. */
  private static boolean begins(List<Tok> tokens, Match match) {
    return match.from() == 0
        || match.from() == 1 && tokens.get(0).end() - tokens.get(0).begin() == 2;
  }

  /**
   * What a preposition says goes first; «heute» depends on its own clause alone, a date without its
   * year on whatever verb there is.
   */
  private static Tense tense(Match match, Supplier<Verbs> verbs) {
    String signal = match.slots().getOrDefault(Slot.TENSE, "");
    if (signal.equals(AHEAD)) {
      return verbs.get().inClause(match.from(), match.to()) == Tense.PAST
          ? Tense.PAST
          : Tense.FUTURE;
    }
    if (signal.equals(NEAR)) {
      return Tense.OPEN;
    }
    if (!signal.isEmpty() && !signal.equals("open")) {
      return Tense.valueOf(signal.toUpperCase(Locale.ROOT));
    }
    return match.rule().means() == Meaning.TODAY
        ? verbs.get().inClause(match.from(), match.to())
        : verbs.get().inSentence(match.from(), match.to());
  }

  /** False for a part of a longer word, number or address: {@code Juli-Ausgabe}, {@code U-2000}. */
  private static boolean standsFree(String text, List<Tok> tokens, Match match) {
    int begin = tokens.get(match.from()).begin();
    int end = tokens.get(match.to() - 1).end();
    return !(begin > 1
            && joins(text.charAt(begin - 1))
            && Character.isLetter(text.charAt(begin - 2)))
        && !(end + 1 < text.length()
            && text.charAt(end) == '-'
            && Character.isLetter(text.charAt(end + 1)));
  }

  private static boolean joins(char c) {
    return c == '-' || c == '.' || c == '@' || c == '_' || c == '#';
  }

  private static TimeExpression date(String text, Span span, Reading reading) {
    return new TimeExpression(
        span,
        span.of(text),
        reading.type(),
        reading.value(),
        reading.period().map(Period::first),
        reading.period().map(Period::last),
        reading.anchor());
  }
}
