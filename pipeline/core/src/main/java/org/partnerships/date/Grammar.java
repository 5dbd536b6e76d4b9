package org.partnerships.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnerships.models.ModelFiles;

/**
 * The words and rules of dates, ready to match. Immutable.
 *
 * @param lexicon every word that a rule knows
 * @param numerals reads digits
 * @param rules in one tree
 */
record Grammar(Lexicon lexicon, Numerals numerals, Rules rules) {
  private static final String WORDS = "words/dates-";
  private static final String TENSE = "words/dates-tense-";
  private static final String ENDING = ".txt";
  private static final Pattern CHOICE = Pattern.compile("\\(([^()]*)\\)");

  /**
   * Reads {@code words/dates-*.txt} and {@code rules/dates.yaml}. The class of a word is the name
   * of its file; a line is {@code Jänner = 01}, {@code letzt(e|en|er) = -1}, {@code Montagabend =
   * weekday:1 daypart:EV}, or the word alone.
   *
   * @throws IllegalArgumentException if a line or a rule makes no sense, with that line or rule
   */
  static Grammar read(ModelFiles models) {
    WordClasses classes = new WordClasses();
    Lexicon.Builder lexicon = new Lexicon.Builder(classes);
    Numerals numerals = new Numerals(classes);
    for (String path : models.list("words", ENDING)) {
      if (path.startsWith(WORDS) && !path.startsWith(TENSE)) {
        String name = path.substring(WORDS.length(), path.length() - ENDING.length());
        models.words(path).forEach(line -> addWords(line, name, classes.number(name), lexicon));
      }
    }
    Rules rules = rules(models, classes, lexicon);
    return new Grammar(lexicon.build(), numerals, rules);
  }

  private static void addWords(
      String line, String className, int wordClass, Lexicon.Builder lexicon) {
    String[] sides = line.split("\\s*=\\s*", 2);
    Map<Slot, String> slots = sides.length == 1 ? Map.of() : slots(className, sides[1]);
    for (String word : choices(sides[0])) {
      lexicon.word(word, new Lexeme(wordClass, slots));
    }
  }

  private static Map<Slot, String> slots(String className, String value) {
    if (!value.contains(":")) {
      return Map.of(Slot.of(className), value);
    }
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    for (String pair : value.split("\\s+")) {
      String[] sides = pair.split(":", 2);
      slots.put(Slot.of(sides[0]), sides[1]);
    }
    return slots;
  }

  /** {@code letzt(e|en)} is {@code letzte} and {@code letzten}. */
  static List<String> choices(String word) {
    Matcher choice = CHOICE.matcher(word);
    if (!choice.find()) {
      return List.of(word);
    }
    List<String> all = new ArrayList<>();
    for (String option : choice.group(1).split("\\|", -1)) {
      all.addAll(
          choices(word.substring(0, choice.start()) + option + word.substring(choice.end())));
    }
    return all;
  }

  private static Rules rules(ModelFiles models, WordClasses classes, Lexicon.Builder lexicon) {
    RuleFile file = RuleFile.withoutExamples(models);
    Map<Integer, List<String>> literals = new HashMap<>();
    PatternParser parser =
        new PatternParser(
            classes,
            file.macros(),
            (word, wordClass) -> {
              literals.computeIfAbsent(wordClass, any -> new ArrayList<>()).add(word);
              lexicon.literal(word, new Lexeme(wordClass, Map.of()));
            });
    Map<DateRule, List<FlatPattern>> patterns = new LinkedHashMap<>();
    for (DateRule rule : file.rules()) {
      List<FlatPattern> flat = new ArrayList<>();
      for (String pattern : rule.pattern()) {
        try {
          flat.addAll(parser.parse(pattern));
        } catch (IllegalArgumentException e) {
          String place = RuleFile.place(models, pattern) + ": " + rule.id();
          throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
      }
      patterns.put(rule, flat);
    }
    Rules rules = new Rules(cold(file, classes, literals, patterns));
    for (Map.Entry<DateRule, List<FlatPattern>> entry : patterns.entrySet()) {
      Rules.Compiled compiled = compiled(entry.getKey(), file.rules().indexOf(entry.getKey()));
      entry.getValue().forEach(pattern -> rules.add(compiled, pattern));
    }
    return rules;
  }

  private static Rules.Compiled compiled(DateRule rule, int order) {
    Map<Slot, String> set = new EnumMap<>(Slot.class);
    rule.set().forEach((slot, value) -> set.put(Slot.of(slot), value));
    return new Rules.Compiled(rule.id(), order, rule.means(), Map.copyOf(set));
  }

  /** Literals do not hint at time, unless a pattern has nothing else: then its longest does. */
  private static BitSet cold(
      RuleFile file,
      WordClasses classes,
      Map<Integer, List<String>> literals,
      Map<DateRule, List<FlatPattern>> patterns) {
    BitSet cold = new BitSet();
    file.cold().forEach(name -> cold.set(classes.number(name)));
    literals.keySet().forEach(cold::set);
    BitSet warmed = new BitSet();
    for (List<FlatPattern> flat : patterns.values()) {
      for (FlatPattern pattern : flat) {
        if (pattern.items().stream().allMatch(item -> cold.get(item.wordClass()))) {
          warmed.set(longest(pattern, literals));
        }
      }
    }
    cold.andNot(warmed);
    return cold;
  }

  private static int longest(FlatPattern pattern, Map<Integer, List<String>> literals) {
    int best = pattern.items().get(0).wordClass();
    int most = 0;
    for (Item item : pattern.items()) {
      int length =
          literals.getOrDefault(item.wordClass(), List.of()).stream()
              .mapToInt(String::length)
              .min()
              .orElse(0);
      if (length > most) {
        most = length;
        best = item.wordClass();
      }
    }
    return best;
  }
}
