package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    for (String path : models.list("words", ".txt")) {
      String file = path.substring(path.lastIndexOf('/') + 1);
      if (file.startsWith(PREFIX)) {
        String list = file.substring(PREFIX.length(), file.length() - ".txt".length());
        models.words(path).forEach(name -> add(name, list, tokenizer));
      }
    }
  }

  private void add(String name, String list, Tokenizer tokenizer) {
    StringBuilder text = new StringBuilder();
    for (Span token : tokenizer.tokenize(name, Span.of(0, name.length()))) {
      if (!text.isEmpty()) {
        openings.add(text.toString());
        text.append(' ');
      }
      text.append(token.of(name));
    }
    lists.computeIfAbsent(text.toString(), n -> new TreeSet<>()).add(list);
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
