package org.partnerships.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads patterns, which are written token by token with white space between:
 *
 * <ul>
 *   <li>{@code vor|seit} one of these words, in any case;
 *   <li>{@code <month>} a word of the class {@code month}; {@code <number:day>} one whose value
 *       fills the slot {@code day}; {@code <day:_>} one whose value does not matter;
 *   <li>{@code ( … | … )} one of several; {@code ?} after a word or a bracket: or not;
 *   <li>{@code @name} a macro;
 *   <li>{@code { … }} the expression, where the rest is context.
 * </ul>
 *
 * The result is every flat pattern that this can mean, so that matching never goes back.
 */
final class PatternParser {
  /** More would be a mistake in a pattern. */
  private static final int MOST_VARIANTS = 20_000;

  /** Keeps the literal {@code minute} apart from the class of that name. */
  private static final String LITERAL = "=";

  private final WordClasses classes;
  private final Map<String, String> macros;
  private final LiteralWords literals;

  /** Receives each literal of a pattern with the class that it was given. */
  interface LiteralWords {
    void add(String word, int wordClass);
  }

  PatternParser(WordClasses classes, Map<String, String> macros, LiteralWords literals) {
    this.classes = classes;
    this.macros = macros;
    this.literals = literals;
  }

  /**
   * Every way to read a pattern.
   *
   * @throws IllegalArgumentException if it is malformed or names a class that does not exist
   */
  List<FlatPattern> parse(String pattern) {
    Reading reading = new Reading(expand(pattern));
    List<FlatPattern> variants = reading.alternatives(List.of(FlatPattern.EMPTY));
    if (reading.at != reading.symbols.size()) {
      throw new IllegalArgumentException("unbalanced bracket in: " + pattern);
    }
    if (variants.stream().anyMatch(variant -> variant.from() < 0 != variant.to() < 0)) {
      throw new IllegalArgumentException("a choice within { } needs ( ): " + pattern);
    }
    return variants.stream()
        .filter(variant -> !variant.items().isEmpty())
        .map(FlatPattern::marked)
        .toList();
  }

  /** The symbols of a pattern with every macro replaced by what it stands for, in brackets. */
  private List<String> expand(String pattern) {
    List<String> symbols = new ArrayList<>();
    for (String symbol : pattern.strip().split("\\s+")) {
      if (!symbol.startsWith("@")) {
        symbols.add(symbol);
        continue;
      }
      boolean optional = symbol.endsWith("?");
      String name = symbol.substring(1, symbol.length() - (optional ? 1 : 0));
      if (!macros.containsKey(name)) {
        throw new IllegalArgumentException("unknown macro @" + name + " in: " + pattern);
      }
      symbols.add("(");
      symbols.addAll(expand(macros.get(name)));
      symbols.add(optional ? ")?" : ")");
    }
    return symbols;
  }

  /** The state of reading one pattern. */
  private final class Reading {
    private final List<String> symbols;
    private int at;

    Reading(List<String> symbols) {
      this.symbols = symbols;
    }

    List<FlatPattern> alternatives(List<FlatPattern> before) {
      List<FlatPattern> all = new ArrayList<>(sequence(before));
      while (at < symbols.size() && symbols.get(at).equals("|")) {
        at++;
        all.addAll(sequence(before));
      }
      return all;
    }

    private List<FlatPattern> sequence(List<FlatPattern> before) {
      List<FlatPattern> so = before;
      while (at < symbols.size() && !symbols.get(at).equals("|") && !closes(symbols.get(at))) {
        so = step(so);
        if (so.size() > MOST_VARIANTS) {
          throw new IllegalArgumentException("too many options: " + symbols);
        }
      }
      return so;
    }

    private List<FlatPattern> step(List<FlatPattern> before) {
      String symbol = symbols.get(at++);
      return switch (symbol) {
        case "{" -> before.stream().map(FlatPattern::opened).toList();
        case "}" -> before.stream().map(FlatPattern::closed).toList();
        case "(" -> group(before);
        default -> token(symbol, before);
      };
    }

    private List<FlatPattern> group(List<FlatPattern> before) {
      List<FlatPattern> inside = alternatives(before);
      if (at == symbols.size()) {
        throw new IllegalArgumentException("bracket not closed: " + symbols);
      }
      return symbols.get(at++).equals(")?") ? join(before, inside) : inside;
    }

    private List<FlatPattern> token(String symbol, List<FlatPattern> before) {
      boolean optional = symbol.length() > 1 && symbol.endsWith("?");
      Item item = item(optional ? symbol.substring(0, symbol.length() - 1) : symbol);
      List<FlatPattern> after = before.stream().map(pattern -> pattern.plus(item)).toList();
      return optional ? join(before, after) : after;
    }

    private boolean closes(String symbol) {
      return symbol.equals(")") || symbol.equals(")?");
    }
  }

  private static List<FlatPattern> join(List<FlatPattern> first, List<FlatPattern> second) {
    List<FlatPattern> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private Item item(String symbol) {
    if (!symbol.startsWith("<")) {
      return literal(symbol);
    }
    String[] parts = symbol.substring(1, symbol.length() - 1).split(":");
    int wordClass = knownClass(parts[0]);
    if (parts.length == 1) {
      return new Item(wordClass, Item.Use.KEEP);
    }
    return new Item(
        wordClass, parts[1].equals("_") ? Item.Use.DROP : Item.Use.as(Slot.of(parts[1])));
  }

  private int knownClass(String name) {
    Optional<Integer> known = classes.known(name);
    return known.orElseThrow(
        () -> new IllegalArgumentException("no such class of words: <" + name + ">"));
  }

  private Item literal(String symbol) {
    String name = LITERAL + symbol;
    boolean first = classes.known(name).isEmpty();
    int wordClass = classes.number(name);
    if (first) {
      for (String word : symbol.split("\\|")) {
        literals.add(word, wordClass);
      }
    }
    return new Item(wordClass, Item.Use.DROP);
  }
}
