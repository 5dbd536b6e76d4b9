package org.partnerships.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnerships.article.Annotated;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.models.ModelFiles;

/**
 * Gives all mentions of one organisation in an article the same name: {@code Leica Camera AG},
 * {@code Leicas} and {@code Leica} are all {@code Leica}. Thread-safe.
 */
public final class NameResolver {
  private static final int SHORTEST_SHARED_WORD = 3;
  private static final int SHORTEST_LAST_WORD = 4;
  private static final int LONGEST_ACRONYM = 6;

  private final NameForms forms;

  /** What the last word of a name may end in, and what it ends in in the name itself. */
  private final List<String[]> endings;

  public NameResolver(ModelFiles models) {
    this.forms = new NameForms(models);
    this.endings =
        models.words("words/name-endings.txt").stream().map(row -> row.split(" ")).toList();
  }

  /** The article with its mentions of organisations renamed; others keep their names. */
  public Annotated resolve(Annotated annotated) {
    Map<String, String> names = new HashMap<>();
    Map<String, Integer> bareCounts = counts(annotated);
    List<String> known = new ArrayList<>(bareCounts.keySet());
    for (String bare : known) {
      names.put(bare, representative(bare, known, bareCounts, annotated.article().text()));
    }
    List<Mention> renamed = new ArrayList<>();
    for (Mention mention : annotated.mentions()) {
      renamed.add(
          mention.type() == EntityType.ORG && !mention.from().equals("names-file")
              ? mention.named(names.get(withoutGenitive(mention, bareCounts)))
              : mention);
    }
    return annotated.withMentions(renamed);
  }

  /** How often each name without legal form and genitive -s stands in the article. */
  private Map<String, Integer> counts(Annotated annotated) {
    Map<String, Integer> raw = new TreeMap<>();
    for (Mention mention : annotated.mentions()) {
      if (mention.type() == EntityType.ORG) {
        raw.merge(forms.bare(mention.name()), 1, Integer::sum);
      }
    }
    Map<String, Integer> counts = new TreeMap<>();
    raw.forEach((name, count) -> counts.merge(withoutGenitive(name, raw), count, Integer::sum));
    return counts;
  }

  private String withoutGenitive(Mention mention, Map<String, Integer> known) {
    String bare = forms.bare(mention.name());
    return known.containsKey(bare) ? bare : withoutGenitive(bare, known);
  }

  /** {@code Leicas → Leica}, but {@code Siemens} and {@code SIXT Leasing SMS} stay. */
  private static String withoutGenitive(String name, Map<String, Integer> known) {
    int last = name.length() - 1;
    if (last < 2) {
      return name;
    }
    String stem = name.substring(0, last);
    if (name.endsWith("'") || name.endsWith("’")) {
      return stem;
    }
    return name.endsWith("s") && known.containsKey(stem) ? stem : name;
  }

  /**
   * The one longer name of the article that begins with this one, or that it abbreviates; else the
   * one that ends with it.
   */
  private String representative(
      String name, List<String> known, Map<String, Integer> counts, String text) {
    Optional<String> full =
        abbreviated(name, known, text)
            .or(() -> spelledOut(name, known))
            .or(() -> cutOff(name, known, counts, text));
    if (full.isPresent()) {
      return representative(full.get(), known, counts, "");
    }
    List<String> longer = known.stream().filter(other -> isShortFormOf(name, other)).toList();
    if (longer.isEmpty()) {
      List<String> ending = known.stream().filter(o -> isLastWordOf(name, o, known)).toList();
      return ending.size() == 1
          ? representative(ending.get(0), known, counts, "")
          : shorter(name, known, counts);
    }
    if (longer.size() != 1) {
      return shorter(name, known, counts);
    }
    return counts.get(name) > counts.get(longer.get(0)) ? name : longer.get(0);
  }

  /** A short form that stands for this name alone and is used more often. */
  private static String shorter(String name, List<String> known, Map<String, Integer> counts) {
    List<String> shorter = known.stream().filter(other -> isShortFormOf(other, name)).toList();
    boolean alone =
        shorter.size() == 1
            && known.stream().filter(other -> isShortFormOf(shorter.get(0), other)).count() == 1;
    return alone && counts.get(shorter.get(0)) > counts.get(name) ? shorter.get(0) : name;
  }

  private static boolean isShortFormOf(String shorter, String longer) {
    String a = shorter.toLowerCase(Locale.ROOT);
    String b = longer.toLowerCase(Locale.ROOT);
    return a.length() >= SHORTEST_SHARED_WORD
        && b.length() > a.length()
        && b.startsWith(a)
        && " -".indexOf(b.charAt(a.length())) >= 0;
  }

  /**
   * {@code Oberau} for {@code TSV Oberau}, {@code Festspielen} for {@code Salzburger Festspiele};
   * not for one that begins with another name of the article, or that is none as a whole: {@code
   * Borea Oberau}, {@code powered by Oberau}.
   */
  private boolean isLastWordOf(String last, String name, List<String> known) {
    if (last.length() < SHORTEST_LAST_WORD || Character.isLowerCase(name.charAt(0))) {
      return false;
    }
    return isTail(last, name, known)
        || endings.stream()
            .filter(ending -> last.endsWith(ending[0]))
            .map(e -> last.substring(0, last.length() - e[0].length()) + e[1])
            .anyMatch(tail -> isTail(tail, name, known));
  }

  private static boolean isTail(String tail, String name, List<String> known) {
    int space = name.length() - tail.length() - 1;
    return space > 0
        && name.charAt(space) == ' '
        && name.endsWith(tail)
        && !known.contains(name.substring(0, space));
  }

  /** The one name of the article that these capitals stand for: {@code SBB}, {@code HSV}. */
  private static Optional<String> spelledOut(String name, List<String> known) {
    if (name.length() < 2 || name.length() > LONGEST_ACRONYM || !isCapitals(name)) {
      return Optional.empty();
    }
    List<String> full = known.stream().filter(other -> abbreviates(name, other)).toList();
    return full.size() == 1 ? Optional.of(full.get(0)) : Optional.empty();
  }

  private static boolean isCapitals(String name) {
    return name.chars().allMatch(Character::isUpperCase);
  }

  /**
   * True if each capitalised word of the name gives its first letter, and some perhaps further ones
   * of theirs: {@code SBB} for {@code Schweizerische Bundesbahnen}.
   */
  private static boolean abbreviates(String letters, String name) {
    List<String> words =
        Arrays.stream(name.split("[ -]"))
            .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
            .toList();
    return words.size() > 1 && abbreviates(letters, 0, words, 0);
  }

  private static boolean abbreviates(String letters, int from, List<String> words, int at) {
    if (at == words.size()) {
      return from == letters.length();
    }
    String word = words.get(at).toUpperCase(Locale.ROOT);
    int place = -1;
    for (int end = from; end < letters.length(); end++) {
      int next = word.indexOf(letters.charAt(end), place + 1);
      place = end == from && next != 0 ? -1 : next;
      if (place < 0) {
        return false;
      }
      if (abbreviates(letters, end + 1, words, at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Quantrel} of {@code mit Quan}, where a feed breaks off in the middle of the name. */
  private static Optional<String> cutOff(
      String name, List<String> known, Map<String, Integer> counts, String text) {
    if (name.length() < SHORTEST_SHARED_WORD
        || counts.get(name) > 1
        || !text.stripTrailing().endsWith(name)) {
      return Optional.empty();
    }
    List<String> whole =
        known.stream().filter(o -> o.length() > name.length() && o.startsWith(name)).toList();
    return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
  }

  /** The name before a bracket that holds this one: {@code Deutscher Fußball-Bund (DFB)}. */
  private static Optional<String> abbreviated(String name, List<String> known, String text) {
    if (name.contains(" ") || name.length() > 8) {
      return Optional.empty();
    }
    int bracket = text.indexOf("(" + name + ")");
    if (bracket < 2) {
      return Optional.empty();
    }
    String before = text.substring(0, bracket).stripTrailing();
    return known.stream()
        .filter(other -> !other.equals(name) && before.endsWith(other))
        .max((x, y) -> x.length() - y.length());
  }
}
