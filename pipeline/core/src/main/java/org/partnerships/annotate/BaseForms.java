package org.partnerships.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.partnerships.annotate.Lexicon.Reading;
import org.partnerships.models.ModelFiles;

/**
 * The name that a database would show of one that a sentence inflects: {@code der Internationalen
 * Atomenergieorganisation → Internationale Atomenergieorganisation}, {@code des Deutschen Roten
 * Kreuzes → Deutsches Rotes Kreuz}, {@code den Berliner Philharmonikern → Berliner Philharmoniker}.
 *
 * <p>Gender and number come from the lexicon, the case from the word before the name; where these
 * do not agree on one ending, the name stays as it is. Thread-safe.
 */
final class BaseForms {
  private static final Set<String> ADJECTIVES = Set.of("ADJ", "PA1", "PA2", "ZAL");
  private static final String INFLECTED = "en";

  private final Lexicon lexicon;
  private final Set<String> genitives;
  private final Set<String> datives;
  private final Set<String> feminines;
  private final Set<String> plurals;

  BaseForms(ModelFiles models, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.genitives = Set.copyOf(models.words("words/case-genitive.txt"));
    this.datives = Set.copyOf(models.words("words/case-dative.txt"));
    this.feminines = Set.copyOf(models.words("words/case-feminine.txt"));
    this.plurals = Set.copyOf(models.words("words/case-plural.txt"));
  }

  /**
   * The base form of a name.
   *
   * @param name as the sentence has it
   * @param before the word before it, whatever its case; empty if there is none
   */
  String of(String name, String before) {
    String[] words = name.split(" ");
    int head = 0;
    while (head < words.length && (isInflected(words[head]) || isOrigin(words[head]))) {
      head++;
    }
    if (head == words.length) {
      return name;
    }
    List<Reading> nouns = nouns(words[head]);
    boolean inflected = Arrays.stream(words, 0, head).anyMatch(this::isInflected);
    if (inflected) {
      Optional<String> ending = ending(nouns, before.toLowerCase(Locale.ROOT));
      if (ending.isEmpty()) {
        return name;
      }
      for (int i = 0; i < head; i++) {
        if (isInflected(words[i])) {
          words[i] = words[i].substring(0, words[i].length() - INFLECTED.length()) + ending.get();
        }
      }
    }
    boolean genitive = inflected || genitives.contains(before.toLowerCase(Locale.ROOT));
    words[head] = nominative(words[head], nouns, genitive);
    return String.join(" ", words);
  }

  /** {@code Deutschen}: a capitalised adjective with the weak ending. */
  private boolean isInflected(String word) {
    return word.length() > 4
        && Character.isUpperCase(word.charAt(0))
        && word.endsWith(INFLECTED)
        && lexicon.readings(word.toLowerCase(Locale.ROOT)).stream()
            .anyMatch(reading -> isAdjective(reading, word));
  }

  /** {@code Vereinten}, but not {@code Betrieben}, the dative of a noun. */
  private boolean isAdjective(Reading reading, String word) {
    return reading.is("PA2")
        ? lexicon.readings(word).stream().noneMatch(r -> r.is("SUB"))
        : ADJECTIVES.contains(reading.kind());
  }

  /** {@code Berliner}: an adjective that has no endings. */
  private boolean isOrigin(String word) {
    return word.endsWith("er")
        && lexicon.readings(word).stream().anyMatch(reading -> reading.is("ADJ"));
  }

  private List<Reading> nouns(String word) {
    List<Reading> nouns = lexicon.readings(word).stream().filter(r -> r.is("SUB")).toList();
    return nouns.isEmpty() ? lexicon.compound(word) : nouns;
  }

  /** The strong ending that the adjective has without an article. */
  private Optional<String> ending(List<Reading> nouns, String before) {
    if (genitives.contains(before)) {
      return neuterOrMasculine(nouns, "GEN");
    }
    if (datives.contains(before)) {
      return neuterOrMasculine(nouns, "DAT");
    }
    if (feminines.contains(before)) {
      boolean fits = nouns.stream().anyMatch(r -> has(r, "FEM") || has(r, "PLU"));
      return fits ? Optional.of("e") : Optional.empty();
    }
    if (plurals.contains(before) && nouns.stream().anyMatch(r -> has(r, "PLU"))) {
      return Optional.of("e");
    }
    return plurals.contains(before) ? neuterOrMasculine(nouns, "AKK") : Optional.empty();
  }

  private static Optional<String> neuterOrMasculine(List<Reading> nouns, String grammaticalCase) {
    List<Reading> fitting =
        nouns.stream().filter(r -> has(r, grammaticalCase) && has(r, "SIN")).toList();
    if (fitting.stream().anyMatch(r -> has(r, "MAS"))) {
      return Optional.of("er");
    }
    return fitting.stream().anyMatch(r -> has(r, "NEU")) ? Optional.of("es") : Optional.empty();
  }

  /**
   * The noun without the ending of a genitive or of a dative plural, if it can be nothing else; a
   * name without an article has no genitive in -es: {@code Emirates}.
   */
  private String nominative(String noun, List<Reading> nouns, boolean genitive) {
    if (nouns.isEmpty() || nouns.stream().anyMatch(r -> has(r, "NOM"))) {
      return noun;
    }
    for (Reading reading : nouns) {
      if ((genitive || !noun.endsWith("es"))
          && has(reading, "GEN")
          && has(reading, "SIN")
          && noun.startsWith(reading.lemma())) {
        return reading.lemma();
      }
      String plural = noun.substring(0, noun.length() - 1);
      if (has(reading, "DAT")
          && has(reading, "PLU")
          && noun.endsWith("n")
          && nouns(plural).stream().anyMatch(r -> has(r, "NOM") && has(r, "PLU"))) {
        return plural;
      }
    }
    return noun;
  }

  private static boolean has(Reading reading, String feature) {
    return (reading.tag() + ":").contains(":" + feature + ":");
  }
}
