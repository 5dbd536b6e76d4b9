package org.partnerships.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the pattern language.
 *
 * <pre>
 * gehen  *bund  Partner*   text or dictionary form, in any case; * is open
 * "Aus"                    exactly this text
 * geben/machen             one or the other
 * @list                    in models/words/list.txt
 * &lt;label&gt;                  a unit with this label
 * #NOUN/PROPN              one of these parts of speech
 * .                        any unit
 * ~                        the unit that is looked at
 * !a   a&amp;b                 not, and
 * ( a b | c )              alternatives
 * a? a+                    optional, at least one; any number: ( a+ )?
 * ..   ..6                 gap within the phrase (no border), at most 6 units
 * ...                      gap within the sentence
 * name:a  name:( a b )     a part with a name
 * ^ $                      start and end of the sentence
 * </pre>
 */
final class PatternParser {
  private static final int MAX_GAP = 60;

  private final String source;
  private final Lexicon lexicon;
  private int at;

  PatternParser(String source, Lexicon lexicon) {
    this.source = source;
    this.lexicon = lexicon;
  }

  Node parse() {
    Node tree = alternatives();
    if (at < source.length()) {
      throw fault("unexpected «" + source.charAt(at) + "»");
    }
    return tree;
  }

  private Node alternatives() {
    Node first = sequence();
    if (peek() != '|') {
      return first;
    }
    at++;
    return new Node.Choice(first, alternatives());
  }

  private Node sequence() {
    List<Node> parts = new ArrayList<>();
    skipSpace();
    while (!atEnd()) {
      parts.add(source.startsWith("..", at) ? gap() : repeated());
      skipSpace();
    }
    if (parts.isEmpty()) {
      throw fault("something to match expected");
    }
    return new Node.Sequence(parts);
  }

  private Node repeated() {
    Node part = element();
    switch (peek()) {
      case '?' -> {
        at++;
        return new Node.Maybe(part, false);
      }
      case '+' -> {
        at++;
        return new Node.Many(part);
      }
      default -> {
        return part;
      }
    }
  }

  private Node gap() {
    at += 2;
    boolean crossing = peek() == '.';
    if (crossing) {
      at++;
    }
    Test over = crossing ? new Test.Any() : new Test.Not(new Test.Labelled(Unit.BORDER));
    return new Node.Gap(over, number());
  }

  private int number() {
    int start = at;
    while (at < source.length() && Character.isDigit(source.charAt(at))) {
      at++;
    }
    return start == at
        ? MAX_GAP
        : Math.min(MAX_GAP, Integer.parseInt(source.substring(start, Math.min(at, start + 6))));
  }

  private Node element() {
    int colon = captureName();
    if (colon >= 0) {
      String name = source.substring(at, colon);
      at = colon + 1;
      return new Node.Capture(name, element());
    }
    switch (peek()) {
      case '(' -> {
        at++;
        Node inner = alternatives();
        expect(')');
        return inner;
      }
      case '^', '$' -> {
        boolean start = peek() == '^';
        at++;
        return new Node.Edge(start);
      }
      default -> {
        return new Node.One(conjunction());
      }
    }
  }

  private int captureName() {
    int end = at;
    while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
      end++;
    }
    boolean named = end > at && end + 1 < source.length() && source.charAt(end) == ':';
    return named ? end : -1;
  }

  private Test conjunction() {
    Test test = single();
    while (peek() == '&') {
      at++;
      test = new Test.Both(test, single());
    }
    return test;
  }

  private Test single() {
    switch (peek()) {
      case '!' -> {
        at++;
        return new Test.Not(single());
      }
      case '.' -> {
        at++;
        return new Test.Any();
      }
      case '~' -> {
        at++;
        return new Test.Focus();
      }
      case '"' -> {
        return anyOf(until('"'), Test.Exact::new);
      }
      case '<' -> {
        return new Test.Labelled(until('>'));
      }
      case '@' -> {
        at++;
        String name = word();
        return new Test.Listed(name, lexicon.list(name));
      }
      case '#' -> {
        at++;
        return new Test.Pos(Set.of(word().split("/")));
      }
      default -> {
        return openWord();
      }
    }
  }

  private Test openWord() {
    int start = at;
    while (at < source.length() && (isWordPart(source.charAt(at)) || source.charAt(at) == '*')) {
      at++;
    }
    if (start == at) {
      throw fault("a word expected");
    }
    return anyOf(source.substring(start, at), PatternParser::openWord);
  }

  private static Test openWord(String word) {
    boolean openStart = word.startsWith("*");
    boolean openEnd = word.endsWith("*") && word.length() > 1;
    String inner = word.substring(openStart ? 1 : 0, openEnd ? word.length() - 1 : word.length());
    return new Test.Word(inner.toLowerCase(Locale.ROOT), openStart, openEnd);
  }

  /** {@code a/b}: one or the other; a slash alone is itself. */
  private static Test anyOf(String words, Function<String, Test> test) {
    if (words.length() == 1) {
      return test.apply(words);
    }
    List<Test> tests = Arrays.stream(words.split("/")).map(test).toList();
    return tests.size() == 1 ? tests.get(0) : new Test.AnyOf(tests);
  }

  private String until(char close) {
    int end = source.indexOf(close, at + 1);
    if (end < 0) {
      throw fault("no closing «" + close + "»");
    }
    String inside = source.substring(at + 1, end);
    at = end + 1;
    return inside;
  }

  private String word() {
    int start = at;
    while (at < source.length() && isWordPart(source.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw fault("a word expected");
    }
    return source.substring(start, at);
  }

  private static boolean isWordPart(char c) {
    return " \t\n()|&?*+<>\"~!".indexOf(c) < 0;
  }

  private void expect(char c) {
    skipSpace();
    if (peek() != c) {
      throw fault("«" + c + "» expected");
    }
    at++;
  }

  private boolean atEnd() {
    return at >= source.length() || peek() == '|' || peek() == ')';
  }

  private char peek() {
    return at < source.length() ? source.charAt(at) : '\0';
  }

  private void skipSpace() {
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
  }

  private RuleException fault(String what) {
    return new RuleException(
        what + " in the pattern «" + source.substring(0, at) + " ▸ " + source.substring(at) + "»");
  }
}
