package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.partnerships.article.Span;
import org.partnerships.models.FormReader;
import org.partnerships.models.FormWriter;
import org.partnerships.models.ModelFiles;

/**
 * Lists of known names, and of words that stand in or beside names: {@code words/gazetteer-*.txt}.
 * They are hints for the model, no verdicts. Immutable.
 */
final class Gazetteer {
  private static final String PREFIX = "gazetteer-";
  private static final int LONGEST = 6;

  /** What the build makes of the lists. */
  static final String FORM = "gazetteer";

  /** The hashes of all names, their words between blanks, sorted. */
  private final long[] names;

  /** By name, the number of the lists that hold it. */
  private final short[] listed;

  /** All sets of lists that some name is on. */
  private final List<Set<String>> lists;

  /** The hashes of what a name of several words begins with, sorted. */
  private final long[] openings;

  /**
   * A known name in a sentence.
   *
   * @param tokens first word and the word after the last one
   * @param list the list that knows it
   */
  record Match(Span tokens, String list) {}

  /** The lists of the models. */
  static Gazetteer in(ModelFiles models, Tokenizer tokenizer) {
    return models
        .compiled(FORM, Gazetteer::new)
        .orElseGet(() -> new Gazetteer(new Names(models, tokenizer)));
  }

  private Gazetteer(Names all) {
    List<Integer> distinct = all.lists.values().stream().distinct().sorted().toList();
    lists = distinct.stream().map(all::set).toList();
    names = hashes(all.lists.keySet());
    openings = hashes(all.openings);
    listed = new short[names.length];
    all.lists.forEach(
        (name, some) ->
            listed[Arrays.binarySearch(names, hash(name))] = (short) distinct.indexOf(some));
  }

  private static long[] hashes(Set<String> some) {
    long[] hashes = some.stream().mapToLong(Gazetteer::hash).sorted().distinct().toArray();
    if (hashes.length < some.size()) {
      throw new IllegalArgumentException("two names in the lists have one hash");
    }
    return hashes;
  }

  private Gazetteer(FormReader form) {
    lists = form.list(set -> new TreeSet<>(set.texts()));
    names = new long[form.number()];
    listed = new short[names.length];
    openings = new long[form.number()];
    form.array(names);
    form.array(listed);
    form.array(openings);
  }

  void write(FormWriter form) {
    form.list(lists, FormWriter::texts);
    form.number(names.length);
    form.number(openings.length);
    form.array(names);
    form.array(listed);
    form.array(openings);
  }

  /** Of 64 bits: that another word has the one of a name does not happen. */
  private static long hash(String name) {
    return NameModel.hash("", name);
  }

  /** The names of all lists, while they are gathered. */
  private static final class Names {
    private final List<String> all = new ArrayList<>();

    /** By name, a bit for each list that it is on. */
    private final Map<String, Integer> lists = new HashMap<>();

    private final Set<String> openings = new HashSet<>();

    Names(ModelFiles models, Tokenizer tokenizer) {
      for (String path : models.list("words", ".txt")) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        if (file.startsWith(PREFIX)) {
          for (String name : models.words(path)) {
            add(isPlain(name) ? name : tokenized(name, tokenizer), 1 << all.size());
          }
          all.add(file.substring(PREFIX.length(), file.length() - 4));
        }
      }
    }

    /** A name with a blank between its words. */
    private void add(String name, int list) {
      lists.merge(name, list, (a, b) -> a | b);
      for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
        openings.add(name.substring(0, blank));
      }
    }

    Set<String> set(int some) {
      Set<String> set = new TreeSet<>();
      for (int i = 0; i < all.size(); i++) {
        if ((some & 1 << i) != 0) {
          set.add(all.get(i));
        }
      }
      return set;
    }
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
    int name = Arrays.binarySearch(names, hash(word));
    return name < 0 ? Set.of() : lists.get(listed[name]);
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
      Set<String> here = lists(text);
      if (here.isEmpty()) {
        here = lists(withoutGenitive(text));
      }
      if (!here.isEmpty()) {
        found = here;
        end = i + 1;
      }
      if (Arrays.binarySearch(openings, hash(text)) < 0) {
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
