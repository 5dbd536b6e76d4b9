package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnerships.annotate.NameTags.Name;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

/**
 * Lengthens a name that two common nouns make: {@code Forschungsinstitut Küste und Klima}, of which
 * a model sees the first. People or houses behind the link are others than the name's own: {@code
 * das Netzwerk Recherche und Journalisten}. Thread-safe.
 */
final class TwoNounNames {
  private final List<String> heads;
  private final List<String> links;
  private final List<String> houses;
  private final List<String> people;
  private final List<List<String>> feminines;
  private final Lexicon lexicon;

  TwoNounNames(ModelFiles models, Lexicon lexicon) {
    this.heads = models.words("words/two-noun-heads.txt");
    this.links = models.words("words/two-noun-links.txt");
    this.houses = new ArrayList<>(models.words("words/organisation-heads.txt"));
    this.houses.addAll(models.words("words/organisation-heads-included.txt"));
    this.people = models.words("words/people-heads.txt");
    this.feminines = models.rows("words/feminine-endings.txt", 2);
    this.lexicon = lexicon;
  }

  /** The names of each sentence, such ones to their end. */
  List<List<Name>> whole(List<List<String>> sentences, List<List<Name>> names) {
    List<List<Name>> whole = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<String> sentence = sentences.get(i);
      List<Name> here = names.get(i);
      whole.add(here.stream().map(name -> whole(sentence, name, here)).toList());
    }
    return whole;
  }

  private Name whole(List<String> sentence, Name name, List<Name> others) {
    int end = name.tokens().end();
    boolean goesOn =
        name.type().equals("ORG")
            && name.tokens().length() == 2
            && end + 1 < sentence.size()
            && endsLike(sentence.get(end - 2), heads)
            && isCommonNoun(sentence.get(end - 1))
            && links.contains(sentence.get(end))
            && isCommonNoun(sentence.get(end + 1))
            && !isOther(sentence.get(end - 1), sentence.get(end + 1))
            && !areSeveral(sentence, name.tokens().begin(), end + 2);
    Span longer = Span.of(name.tokens().begin(), Math.min(sentence.size(), end + 2));
    return goesOn && others.stream().noneMatch(o -> o != name && o.tokens().overlaps(longer))
        ? new Name(longer, name.type())
        : name;
  }

  private static boolean endsLike(String word, List<String> endings) {
    String lower = word.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  private boolean isCommonNoun(String word) {
    List<Lexicon.Reading> readings = lexicon.readings(word);
    return Character.isUpperCase(word.charAt(0))
        && readings.stream().anyMatch(reading -> reading.is("SUB"))
        && readings.stream().noneMatch(reading -> reading.is("EIG"));
  }

  /** True if people or houses follow what is none: {@code Recherche und Journalisten}. */
  private boolean isOther(String first, String second) {
    return arePeople(second) && !arePeople(first) || areHouses(second) && !areHouses(first);
  }

  private boolean areHouses(String word) {
    return lexicon.readings(word).stream()
        .anyMatch(reading -> isPlural(reading) && endsLike(reading.lemma(), houses));
  }

  /** True for {@code Forscher}, {@code Kundinnen}, {@code Angestellte}, {@code Fachleute}. */
  private boolean arePeople(String word) {
    return endsLike(word, people)
        || lexicon.readings(word).stream()
            .anyMatch(
                reading ->
                    isAdjective(reading)
                        || isPlural(reading) && (hasFeminine(reading) || isFeminine(reading)));
  }

  private static boolean isPlural(Lexicon.Reading reading) {
    return reading.is("SUB") && reading.tag().contains(":PLU:");
  }

  /** A noun that is an adjective: {@code Angestellte}; but not {@code das Ganze}. */
  private static boolean isAdjective(Lexicon.Reading reading) {
    return reading.is("SUB") && reading.tag().endsWith(":ADJ") && !reading.tag().contains(":NEU");
  }

  /** {@code Kunde}, beside which there is {@code Kundin}. */
  private boolean hasFeminine(Lexicon.Reading reading) {
    return feminines.stream()
        .anyMatch(row -> isNoun(changed(reading.lemma(), row.get(0), row.get(1)), ":FEM"));
  }

  /** {@code Kundin}, beside which there is {@code Kunde}. */
  private boolean isFeminine(Lexicon.Reading reading) {
    return feminines.stream()
        .anyMatch(row -> isNoun(changed(reading.lemma(), row.get(1), row.get(0)), ":MAS"));
  }

  private static String changed(String word, String ending, String other) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) + other : "";
  }

  private boolean isNoun(String word, String feature) {
    return lexicon.readings(word).stream()
        .anyMatch(reading -> reading.is("SUB") && reading.tag().contains(feature));
  }

  /**
   * True if a sentence begins with the name and its verb says that several act: {@code Das Netzwerk
   * Recherche und Medien kooperieren}.
   */
  private boolean areSeveral(List<String> sentence, int begin, int end) {
    boolean opens = begin == 0 || begin == 1 && isArticle(sentence.get(0));
    return opens
        && end < sentence.size()
        && lexicon.readings(sentence.get(end)).stream()
            .anyMatch(reading -> reading.is("VER:3:PLU") || isAuxiliary(reading));
  }

  private static boolean isAuxiliary(Lexicon.Reading reading) {
    return reading.is("VER:AUX:3:PLU") || reading.is("VER:MOD:3:PLU");
  }

  private boolean isArticle(String word) {
    return lexicon.readings(word.toLowerCase(Locale.ROOT)).stream()
        .anyMatch(reading -> reading.is("ART"));
  }
}
