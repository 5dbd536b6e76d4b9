package org.partnerships.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerships.article.Span;

class PatternTest {
  private static final Lexicon LEXICON =
      Lexicon.of(Map.of("bund", List.of("Allianz", "*kooperation", "Bund")));

  /** Units are written {@code text/POS/label}, the comma between clauses is a border. */
  private static List<Unit> units(String line) {
    List<Unit> units = new ArrayList<>();
    int at = 0;
    for (String word : line.split(" ")) {
      String[] parts = word.split("/");
      String label = parts.length > 2 ? parts[2] : parts[0].equals(",") ? Unit.BORDER : "none";
      units.add(
          new Unit(
              Span.of(at, at + parts[0].length()),
              parts[0],
              List.of(parts[0].toLowerCase(Locale.ROOT)),
              parts.length > 1 ? parts[1] : "X",
              Set.of(label)));
      at += parts[0].length() + 1;
    }
    return units;
  }

  private static String found(String pattern, String line) {
    List<Unit> units = units(line);
    Optional<Match> match =
        Pattern.compile(pattern, LEXICON).find(units, 0, units.size(), units.size() - 1);
    return match
        .map(
            m ->
                m.capture("x")
                    .map(range -> text(units, range.begin(), range.end()))
                    .orElse(text(units, m.begin(), m.end())))
        .orElse("-");
  }

  private static String text(List<Unit> units, int begin, int end) {
    return String.join(" ", units.subList(begin, end).stream().map(Unit::text).toList());
  }

  @ParameterizedTest(name = "{0} in «{1}»")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          b;                     a b c;                b
          B;                     a b c;                b
          "B";                   a b c;                -
          x/b;                   a b c;                b
          x/*c&#NOUN;            b/NOUN bc/NOUN;       bc
          "B/c";                 a b c;                c
          *tag;                  am Montag;            Montag
          Mon*;                  am Montag;            Montag
          *ont*;                 am Montag;            Montag
          @bund;                 die Markenkooperation;Markenkooperation
          @bund;                 die Kooperationen;    -
          #NOUN/PROPN;           a/DET b/PROPN;        b
          <org>;                 a b/X/org;            b
          !a;                    a b;                  b
          #NOUN&!b;              b/NOUN c/NOUN;        c
          a . c;                 a b c;                a b c
          a .. c;                a b b b c c;          a b b b c
          a ..2 c;               a b b b c;            -
          a ..3 c;               a b b b c;            a b b b c
          a .. c;                a b , c;              -
          a ... c;               a b , c;              a b , c
          a b? c;                a c;                  a c
          a b? b? c;             a b c;                a b c
          a b+ c;                a b b c;              a b b c
          a ( b+ )? c;           a c;                  a c
          a ( b | c ) d;         a c d;                a c d
          a ( b | c | d ) e;     a d e;                a d e
          a ( b e | b ) c;       a b c;                a b c
          a x:( b | c )+ d;      a b c d;              c
          x:a .. b;              a c b;                a
          ( x:a | x:b ) c;       b c;                  b
          ^ b;                   a b;                  -
          b $;                   a b;                  b
          a ~;                   a b a a;              a a
          """)
  void aPatternFinds(String pattern, String line, String expected) {
    assertEquals(expected, found(pattern, line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ( a;      «)» expected
          a );      unexpected «)»
          <org;     no closing «>»
          @none;    no word list «none»
          a | ;     something to match expected
          !;        a word expected
          """)
  void aFaultIsShown(String pattern, String message) {
    RuleException e =
        assertThrows(RuleException.class, () -> Pattern.compile(pattern, LEXICON), pattern);
    assertTrue(e.getMessage().startsWith(message), e.getMessage());
  }

  @Test
  void nestedRepetitionOverTenThousandUnitsEnds() {
    List<Unit> units = units(String.join(" ", Collections.nCopies(10_000, "a")));
    Pattern pattern = Pattern.compile("( ( a+ )+ )+ b", LEXICON);
    assertEquals(Optional.empty(), pattern.find(units, 0, units.size(), -1));
  }
}
