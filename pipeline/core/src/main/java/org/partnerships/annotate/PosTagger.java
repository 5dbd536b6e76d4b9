package org.partnerships.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.postag.POSModel;
import org.partnerships.annotate.Lexicon.Reading;

/**
 * Universal part-of-speech tags: OpenNLP's, set right where the lexicon knows the word and knows
 * better. Thread-safe.
 */
final class PosTagger {
  /** The tags that go with each kind of entry in the lexicon, the usual one first. */
  private static final Map<String, List<String>> TAGS =
      Map.ofEntries(
          Map.entry("SUB", List.of("NOUN")),
          Map.entry("EIG", List.of("PROPN")),
          Map.entry("VER", List.of("VERB", "AUX")),
          Map.entry("ADJ", List.of("ADJ", "ADV")),
          Map.entry("PA1", List.of("ADJ", "ADV", "VERB")),
          Map.entry("PA2", List.of("VERB", "ADJ", "ADV")),
          Map.entry("ADV", List.of("ADV", "ADJ", "PART", "SCONJ", "CCONJ", "PRON")),
          Map.entry("ART", List.of("DET", "PRON")),
          Map.entry("PRO", List.of("PRON", "DET", "ADV", "SCONJ")),
          Map.entry("PRP", List.of("ADP", "SCONJ", "CCONJ", "ADV", "PART")),
          Map.entry("KON", List.of("CCONJ", "SCONJ", "ADP", "ADV", "PART")),
          Map.entry("ZUS", List.of("ADP", "ADV", "PART")),
          Map.entry("ZAL", List.of("NUM", "DET")),
          Map.entry("NEG", List.of("PART", "ADV")),
          Map.entry("INJ", List.of("INTJ", "PART", "ADV")));

  /** Which tag wins where the lexicon leaves several. */
  private static final List<String> ORDER =
      List.of("VERB", "ADP", "DET", "PRON", "ADV", "ADJ", "NOUN", "PROPN", "AUX", "NUM");

  /** What a capitalised word may be that the lexicon does not know. */
  private static final Set<String> NAME_LIKE = Set.of("NOUN", "PROPN", "X", "ADJ", "NUM");

  private static final int REMEMBERED = 25_000;

  private final TagDecoder model;
  private final Lexicon lexicon;
  private final SeparableVerbs verbs;
  private final Memory<Set<String>> inside = new Memory<>(REMEMBERED, word -> find(word, false));
  private final Memory<Set<String>> opening = new Memory<>(REMEMBERED, word -> find(word, true));

  PosTagger(POSModel model, Lexicon lexicon, SeparableVerbs verbs) {
    this.model = new TagDecoder(model);
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /** A tag for each word of a sentence. */
  String[] tag(String[] words) {
    String[] tags = model.tag(words);
    boolean opening = true;
    for (int i = 0; i < words.length; i++) {
      tags[i] = repaired(words, i, plain(tags[i]), opening);
      opening = opensBehind(words[i], opening);
    }
    return tags;
  }

  /** {@code ADP+DET} (zum) counts as what it opens. */
  private static String plain(String tag) {
    int plus = tag.indexOf('+');
    return plus < 0 ? tag : tag.substring(0, plus);
  }

  private String repaired(String[] words, int i, String tag, boolean opening) {
    String word = words[i];
    if (isMark(word)) {
      return tag.equals("SYM") || tag.equals("X") ? tag : "PUNCT";
    }
    if (holdsDigit(word)) {
      return word.chars().anyMatch(Character::isLetter) || tag.equals("ADJ") ? tag : "NUM";
    }
    if (tag.equals("PUNCT")) {
      return "X";
    }
    Set<String> known = known(word, opening);
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (known.isEmpty()) {
      return capital && !opening && !isNameLike(tag) ? "PROPN" : tag;
    }
    if (isPrefixOfVerb(words, i) && (tag.equals("DET") || tag.equals("PROPN"))) {
      return "ADP";
    }
    if (known.contains(tag)) {
      return tag.equals("ADJ") && isPlainParticiple(word) ? "VERB" : tag;
    }
    if (capital && !opening && known.contains("NOUN")) {
      return "NOUN";
    }
    if (tag.equals("PROPN") && capital) {
      return known.contains("NOUN") ? "NOUN" : opening ? first(known, tag) : tag;
    }
    return first(known, tag);
  }

  private static boolean isNameLike(String tag) {
    return NAME_LIKE.contains(tag);
  }

  private static String first(Set<String> known, String otherwise) {
    return ORDER.stream().filter(known::contains).findFirst().orElse(otherwise);
  }

  /**
   * The tags that a word may get; empty if any.
   *
   * @param opening true if it stands where words are capitalised whatever they are
   */
  Optional<Set<String>> possible(String word, boolean opening) {
    if (word.isEmpty() || isMark(word) || holdsDigit(word)) {
      return Optional.empty();
    }
    Set<String> tags = new TreeSet<>(known(word, opening));
    boolean capital = Character.isUpperCase(word.charAt(0));
    if (tags.isEmpty() && capital && !opening) {
      return Optional.of(NAME_LIKE);
    }
    if (tags.stream().noneMatch(ORDER::contains)) {
      return Optional.empty();
    }
    tags.add("ADP");
    if (capital) {
      tags.add("PROPN");
    }
    return Optional.of(tags);
  }

  /**
   * True if the next word stands where words are capitalised whatever they are.
   *
   * @param opening true if this word does; the first of a sentence does
   */
  static boolean opensBehind(String word, boolean opening) {
    return isMark(word) && (opening || !word.equals(","));
  }

  /** The tags that the lexicon knows for a word. */
  private Set<String> known(String word, boolean opens) {
    return (opens ? opening : inside).of(word);
  }

  private Set<String> find(String word, boolean opening) {
    Set<String> tags = new TreeSet<>();
    addTags(verbs.readings(word), tags);
    if (opening) {
      addTags(verbs.readings(word.toLowerCase(Locale.ROOT)), tags);
    }
    if (tags.isEmpty() && Character.isUpperCase(word.charAt(0))) {
      addTags(lexicon.compound(word), tags);
    }
    return Set.copyOf(tags);
  }

  private static void addTags(List<Reading> readings, Set<String> tags) {
    readings.forEach(reading -> tags.addAll(TAGS.getOrDefault(reading.kind(), List.of())));
  }

  /** {@code … eine Kooperation ein.}: nothing follows that an article could go with. */
  private boolean isPrefixOfVerb(String[] words, int i) {
    boolean closes =
        i + 1 == words.length
            || isMark(words[i + 1])
            || Set.of("und", "oder").contains(words[i + 1]);
    return i > 0 && closes && lexicon.readings(words[i]).stream().anyMatch(r -> r.is("ZUS"));
  }

  /** {@code kooperiert}: without ending, and no adjective of its own. */
  private boolean isPlainParticiple(String word) {
    List<Reading> readings = verbs.readings(word);
    return readings.stream().anyMatch(r -> r.is("VER:PA2"))
        && readings.stream().noneMatch(r -> r.is("ADJ"));
  }

  private static boolean isMark(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
