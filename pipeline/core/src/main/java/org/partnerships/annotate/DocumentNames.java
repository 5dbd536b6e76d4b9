package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.partnerships.annotate.NameTags.Name;
import org.partnerships.article.Span;

/**
 * Whole-article consistency: what is surely a name in one place is a name in all others, also under
 * its short form ({@code Hölzle & Kern GmbH → Hölzle & Kern}, {@code Anna Seidel → Seidel}) or the
 * abbreviation that the article gives in brackets.
 */
final class DocumentNames {
  private static final int LONGEST = 8;
  private static final String ORGANISATION = "ORG";

  private final Lexicon lexicon;
  private final Set<String> legalForms;

  DocumentNames(Lexicon lexicon, Set<String> legalForms) {
    this.lexicon = lexicon;
    this.legalForms = Set.copyOf(legalForms);
  }

  /**
   * The places where names that were found elsewhere stand unmarked, by sentence.
   *
   * @param sentences the words of the article
   * @param found the names in each sentence, none overlapping
   */
  List<List<Name>> missing(List<List<String>> sentences, List<List<Name>> found) {
    Map<String, String> types = types(sentences, found);
    Set<String> openings = new HashSet<>();
    types.keySet().forEach(name -> openings.add(name.split(" ")[0]));
    List<List<Name>> missing = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      missing.add(missing(sentences.get(i), found.get(i), types, openings));
    }
    return missing;
  }

  /** The type of each name that is sure of being one, its short forms included. */
  private Map<String, String> types(List<List<String>> sentences, List<List<Name>> found) {
    Map<String, Map<String, Integer>> votes = new TreeMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Name name : found.get(i)) {
        List<String> words = sentences.get(i).subList(name.tokens().begin(), name.tokens().end());
        for (String form : forms(words, name.type())) {
          votes.computeIfAbsent(form, f -> new TreeMap<>()).merge(name.type(), 1, Integer::sum);
        }
      }
    }
    Map<String, String> types = new HashMap<>();
    votes.forEach((form, counts) -> winner(counts).ifPresent(type -> types.put(form, type)));
    for (int i = 0; i < sentences.size(); i++) {
      for (Name name : found.get(i)) {
        abbreviation(sentences.get(i), name)
            .ifPresent(form -> types.putIfAbsent(form, name.type()));
      }
    }
    return types;
  }

  /**
   * {@code DUH} of {@code Deutsche Umwelthilfe (DUH)}: capitals that the name has in this order.
   */
  private static Optional<String> abbreviation(List<String> sentence, Name name) {
    int bracket = name.tokens().end();
    if (!name.type().equals(ORGANISATION)
        || bracket + 2 >= sentence.size()
        || !sentence.get(bracket).equals("(")
        || !sentence.get(bracket + 2).equals(")")) {
      return Optional.empty();
    }
    String full = String.join(" ", sentence.subList(name.tokens().begin(), bracket));
    String form = sentence.get(bracket + 1);
    return Optional.of(form).filter(f -> isCapitals(f) && isWithin(f, full));
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** True if the letters stand in the text in this order, perhaps with others between them. */
  private static boolean isWithin(String letters, String text) {
    int at = -1;
    for (int i = 0; i < letters.length(); i++) {
      at = text.toLowerCase(Locale.ROOT).indexOf(Character.toLowerCase(letters.charAt(i)), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> winner(Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 3 >= all * 2)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The forms under which an article may name the same again. */
  private List<String> forms(List<String> words, String type) {
    List<String> forms = new ArrayList<>();
    String whole = withoutGenitive(String.join(" ", words));
    if (words.size() > 1 || isNameByItself(whole)) {
      forms.add(whole);
    }
    int end = words.size();
    while (end > 1 && isLegalForm(words.get(end - 1))) {
      end--;
    }
    if (end < words.size() && (end > 1 || isNameByItself(words.get(0)))) {
      forms.add(String.join(" ", words.subList(0, end)));
    }
    String last = words.get(words.size() - 1);
    if (type.equals("PER") && words.size() > 1 && isNameByItself(withoutGenitive(last))) {
      forms.add(withoutGenitive(last));
    }
    return forms;
  }

  private boolean isLegalForm(String word) {
    return legalForms.contains(word) || word.equals("&");
  }

  /** A word that the lexicon does not know as anything but a name. */
  private boolean isNameByItself(String word) {
    return word.length() > 1
        && word.chars().anyMatch(Character::isLetter)
        && lexicon.compound(word).isEmpty()
        && lexicon.readings(word).stream().allMatch(reading -> reading.is("EIG"))
        && lexicon.readings(word.toLowerCase(Locale.ROOT)).isEmpty();
  }

  private List<Name> missing(
      List<String> sentence, List<Name> found, Map<String, String> types, Set<String> openings) {
    boolean[] taken = new boolean[sentence.size()];
    for (Name name : found) {
      for (int i = name.tokens().begin(); i < name.tokens().end(); i++) {
        taken[i] = true;
      }
    }
    List<Name> missing = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Name> name = longest(sentence, i, taken, types, openings);
      if (name.isPresent()) {
        missing.add(name.get());
        i = name.get().tokens().end() - 1;
      }
    }
    return missing;
  }

  private Optional<Name> longest(
      List<String> sentence,
      int begin,
      boolean[] taken,
      Map<String, String> types,
      Set<String> openings) {
    String first = sentence.get(begin);
    if (!openings.contains(first) && !openings.contains(withoutGenitive(first))) {
      return Optional.empty();
    }
    Optional<Name> best = Optional.empty();
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < Math.min(sentence.size(), begin + LONGEST) && !taken[i]; i++) {
      text.append(i == begin ? "" : " ").append(sentence.get(i));
      String form = text.toString();
      String type = types.getOrDefault(form, types.get(withoutGenitive(form)));
      if (type != null) {
        best = Optional.of(new Name(Span.of(begin, i + 1), type));
      }
    }
    return best;
  }

  private static String withoutGenitive(String text) {
    return text.length() > 3 && text.endsWith("s") && !text.endsWith("ss")
        ? text.substring(0, text.length() - 1)
        : text;
  }
}
