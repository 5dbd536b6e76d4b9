package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.partnerships.annotate.NameCorpus.Document;
import org.partnerships.annotate.NameCorpus.Marked;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

/**
 * Copies of an article in which others are named: {@code Leica} is {@code Bremlo} in all of it,
 * {@code Leica Camera AG} is {@code Bremlo Optik AG}, {@code Leica-Chef} is {@code Bremlo-Chef}.
 * What is learned from them is what stands around a name. Immutable.
 */
final class RenamedCopies {
  private static final String ORGANISATION = "ORG";
  private static final String PERSON = "PER";
  private static final String PLACE = "LOC";
  private static final String WORK = "OTH";

  /** The share of names of each sort that another one replaces. */
  private static final double ORGANISATIONS = 0.85;

  /** Those with an article are mostly no firms: {@code die EU}, {@code der Bundestag}. */
  private static final double WITH_ARTICLE = 0.5;

  private static final double PEOPLE = 0.75;
  private static final double PLACES = 0.4;
  private static final double WORKS = 0.4;

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  /** The first part of a compound with a hyphen. */
  private static final Pattern COMPOUND =
      Pattern.compile("(?<![\\p{L}\\p{N}-])([\\p{L}\\p{N}]+)(?=-\\p{Lu})");

  private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+) $");

  private final InventedNames invented;
  private final Set<String> legalForms;
  private final Set<String> beforeFeminine;
  private final Set<String> beforeOther;
  private final Set<String> agencies;

  RenamedCopies(ModelFiles models) {
    this.invented = new InventedNames(models);
    this.legalForms = Set.copyOf(models.words("words/gazetteer-legal-forms.txt"));
    this.agencies = Set.copyOf(models.words("words/news-agencies.txt"));
    this.beforeFeminine = Set.copyOf(invented.list("before-feminine"));
    this.beforeOther = Set.copyOf(invented.list("before-other"));
  }

  /**
   * A new name; empty where the old one stays.
   *
   * @param full as it is first called
   * @param brief as it is called again
   */
  private record NewName(String full, String brief) {
    /** {@code |} ends the short form. */
    static NewName of(String pattern) {
      int bar = pattern.indexOf('|');
      return bar < 0
          ? new NewName(pattern, pattern)
          : new NewName(pattern.replace("|", ""), pattern.substring(0, bar));
    }
  }

  /** The article with other names, which the random numbers choose. */
  Document copy(Document document, Random random) {
    List<Marked> marked = apart(document.names());
    Map<String, Set<String>> before = wordsBefore(document.text(), marked);
    Map<String, String> renamed = new HashMap<>();
    for (String place : bases(document.text(), marked, PLACE)) {
      if (random.nextDouble() < PLACES && !isWithArticle(before.get(place))) {
        renamed.put(place, invented.one("place", random));
      }
    }
    for (String work : bases(document.text(), marked, WORK)) {
      if (random.nextDouble() < WORKS) {
        renamed.put(work, invented.one("work", random));
      }
    }
    people(bases(document.text(), marked, PERSON), random, renamed);
    Set<String> organisations = bases(document.text(), marked, ORGANISATION);
    organisations(organisations, before, random, renamed);
    organisations.retainAll(renamed.keySet());
    return rewritten(document, marked, renamed, organisations);
  }

  /** In text order; of those that overlap, the first. */
  private static List<Marked> apart(List<Marked> names) {
    List<Marked> apart = new ArrayList<>();
    int free = 0;
    for (Marked name : names.stream().sorted(Comparator.comparing(Marked::span)).toList()) {
      if (name.span().begin() >= free) {
        apart.add(name);
        free = name.span().end();
      }
    }
    return apart;
  }

  /** The words that stand right before each name as it is written somewhere. */
  private static Map<String, Set<String>> wordsBefore(String text, List<Marked> marked) {
    Map<String, Set<String>> before = new HashMap<>();
    for (Marked name : marked) {
      int begin = name.span().begin();
      Matcher word = WORD_BEFORE.matcher(text.substring(Math.max(0, begin - 20), begin));
      Set<String> words = before.computeIfAbsent(name.span().of(text), n -> new TreeSet<>());
      if (word.find()) {
        words.add(word.group(1));
      }
    }
    return before;
  }

  private boolean isWithArticle(Set<String> before) {
    return !Collections.disjoint(before, beforeFeminine)
        || !Collections.disjoint(before, beforeOther);
  }

  /** The names of a type, the longest first; none in the genitive that stands without it, too. */
  private static Set<String> bases(String text, List<Marked> marked, String type) {
    Set<String> written = new TreeSet<>(LONGEST_FIRST);
    for (Marked name : marked) {
      if (name.type().equals(type)) {
        written.add(name.span().of(text));
      }
    }
    Set<String> bases = new TreeSet<>(LONGEST_FIRST);
    bases.addAll(written);
    bases.removeIf(
        name -> name.endsWith("s") && written.contains(name.substring(0, name.length() - 1)));
    return bases;
  }

  private void people(Set<String> names, Random random, Map<String, String> renamed) {
    Map<String, String> words = new HashMap<>();
    for (String name : names) {
      List<String> all = List.of(name.split(" "));
      String last = all.get(all.size() - 1);
      if (!words.containsKey(last)) {
        boolean kept = random.nextDouble() >= PEOPLE;
        words.put(last, kept ? last : invented.one("surname", random));
        String first = invented.one("first", random);
        all.subList(0, all.size() - 1).stream()
            .filter(RenamedCopies::isFirstName)
            .forEach(word -> words.putIfAbsent(word, kept ? word : first));
      }
      renamed.put(
          name,
          all.stream()
              .map(word -> words.getOrDefault(word, word))
              .distinct()
              .collect(Collectors.joining(" ")));
    }
  }

  /** No title and no {@code von}. */
  private static boolean isFirstName(String word) {
    return Character.isUpperCase(word.charAt(0)) && !word.endsWith(".");
  }

  private void organisations(
      Set<String> names,
      Map<String, Set<String>> before,
      Random random,
      Map<String, String> renamed) {
    Map<String, NewName> families = new LinkedHashMap<>();
    for (String name : names) {
      List<String> words = List.of(name.split(" "));
      int end = words.size();
      while (end > 1 && legalForms.contains(words.get(end - 1))) {
        end--;
      }
      String core = String.join(" ", words.subList(0, end));
      String form = name.substring(core.length());
      String known =
          families.keySet().stream().filter(f -> isWithin(core, f)).findFirst().orElse("");
      if (known.isEmpty()) {
        boolean article = isWithArticle(before.get(name));
        boolean other = random.nextDouble() < (article ? WITH_ARTICLE : ORGANISATIONS);
        boolean kept = !other || agencies.contains(name.toLowerCase(Locale.ROOT));
        String made = kept ? "" : invented.one(kind(before.get(name)), random);
        families.put(core, NewName.of(made));
      }
      NewName made = families.get(known.isEmpty() ? core : known);
      if (!made.full().isEmpty()) {
        boolean full = known.isEmpty() || core.equals(known);
        renamed.put(name, (full ? made.full() : made.brief()) + form);
      }
    }
  }

  /** True for whole words of a name. */
  private static boolean isWithin(String part, String name) {
    return (' ' + name + ' ').contains(' ' + part + ' ');
  }

  private String kind(Set<String> before) {
    return !Collections.disjoint(before, beforeOther)
        ? "organisation-other"
        : !Collections.disjoint(before, beforeFeminine) ? "organisation-feminine" : "organisation";
  }

  private static Document rewritten(
      Document document,
      List<Marked> marked,
      Map<String, String> renamed,
      Set<String> inCompounds) {
    String old = document.text();
    StringBuilder text = new StringBuilder();
    List<Marked> names = new ArrayList<>();
    int at = 0;
    for (Marked name : marked) {
      text.append(between(old.substring(at, name.span().begin()), renamed, inCompounds));
      int begin = text.length();
      text.append(renamed(name.span().of(old), renamed));
      names.add(new Marked(Span.of(begin, text.length()), name.type()));
      at = name.span().end();
    }
    text.append(between(old.substring(at), renamed, inCompounds));
    return new Document(document.id(), document.genre(), text.toString(), names);
  }

  private static String renamed(String name, Map<String, String> renamed) {
    if (renamed.containsKey(name) || !name.endsWith("s")) {
      return renamed.getOrDefault(name, name);
    }
    String other = renamed.get(name.substring(0, name.length() - 1));
    return other == null ? name : other.matches(".*[sxzß.]") ? other : other + "s";
  }

  /** Text between marked names; compounds with one of them are renamed, too. */
  private static String between(String text, Map<String, String> renamed, Set<String> inCompounds) {
    return text.indexOf('-') < 0
        ? text
        : COMPOUND
            .matcher(text)
            .replaceAll(
                match -> {
                  String first = match.group(1);
                  return Matcher.quoteReplacement(
                      inCompounds.contains(first) ? renamed.get(first).replace(' ', '-') : first);
                });
  }
}
