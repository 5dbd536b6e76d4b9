package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

/**
 * Lists of known names, and of words that stand in or beside names: {@code words/gazetteer-*.txt}.
 * They are hints for the model, no verdicts. Immutable.
 */
final class Gazetteer {
  private static final String PREFIX = "gazetteer-";
  private static final int LONGEST = 6;

  /** The lists by each name in them, its words between blanks. */
  private final Map<String, Set<String>> lists = new HashMap<>();

  /** What a name of several words begins with. */
  private final Set<String> openings = new HashSet<>();

  /**
   * A known name in a sentence.
   *
   * @param tokens first word and the word after the last one
   * @param list the list that knows it
   */
  record Match(Span tokens, String list) {}

  Gazetteer(ModelFiles models, Tokenizer tokenizer) {
    Map<Set<String>, Set<String>> shared = new HashMap<>();
    for (String path : models.list("words", ".txt")) {
      String file = path.substring(path.lastIndexOf('/') + 1);
      if (file.startsWith(PREFIX)) {
        Set<String> list = Set.of(file.substring(PREFIX.length(), file.length() - 4));
        for (String name : models.words(path)) {
          lists.merge(words(name, tokenizer), list, (a, b) -> union(a, b, shared));
        }
      }
    }
  }

  /** The lists of both; names on the same lists share one set. */
  private static Set<String> union(
      Set<String> a, Set<String> b, Map<Set<String>, Set<String>> shared) {
    Set<String> both = new TreeSet<>(a);
    both.addAll(b);
    return shared.computeIfAbsent(both, set -> set);
  }

  /** The name with a blank between its words; notes how it begins. */
  private String words(String name, Tokenizer tokenizer) {
    String text = isPlain(name) ? name : tokenized(name, tokenizer);
    for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
      openings.add(text.substring(0, blank));
    }
    return text;
  }

  /** Nothing but letters and single blanks: the tokenizer would cut it at the blanks alone. */
  private static boolean isPlain(String name) {
    boolean blank = true;
    for (int i = 0; i < name.length(); i++) {
      boolean letter = Character.isLetter(name.charAt(i));
      if (!letter && (name.charAt(i) != ' ' || blank)) {
        return false;
      }
      blank = !letter;
    }
    return !blank;
  }

  private static String tokenized(String name, Tokenizer tokenizer) {
    return tokenizer.tokenize(name, Span.of(0, name.length())).stream()
        .map(token -> token.of(name))
        .collect(Collectors.joining(" "));
  }

  /** The lists, by name, that hold this word. */
  Set<String> lists(String word) {
    return lists.getOrDefault(word, Set.of());
  }

  /**
   * The longest known names, from left to right; a genitive -s is no hindrance. A name that is on
   * several lists gives a match for each.
   */
  List<Match> matches(List<String> sentence) {
    List<Match> matches = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      i = match(sentence, i, matches);
    }
    return matches;
  }

  private int match(List<String> sentence, int begin, List<Match> matches) {
    StringBuilder name = new StringBuilder();
    int end = begin + 1;
    Set<String> found = Set.of();
    for (int i = begin; i < Math.min(sentence.size(), begin + LONGEST); i++) {
      name.append(i == begin ? "" : " ").append(sentence.get(i));
      String text = name.toString();
      Set<String> here = lists.getOrDefault(text, lists(withoutGenitive(text)));
      if (!here.isEmpty()) {
        found = here;
        end = i + 1;
      }
      if (!openings.contains(text)) {
        break;
      }
    }
    for (String list : found) {
      matches.add(new Match(Span.of(begin, end), list));
    }
    return end;
  }

  private static String withoutGenitive(String text) {
    return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
  }
}
