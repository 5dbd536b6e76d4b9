package org.partnerships.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The full-form lexicon of German that LanguageTool uses: each form with its dictionary form and
 * its tags, such as {@code SUB:NOM:SIN:FEM}, {@code EIG:NOM:SIN:MAS:ART:NAC}. Thread-safe.
 */
final class Lexicon {
  private static final String RESOURCE = "/org/languagetool/resource/de/german.dict";

  /** No German word that the lexicon knows is longer. */
  private static final int LONGEST = 60;

  private static final int SHORTEST_PART = 4;

  /** {@code Bundes|amt}, not {@code Bunde|samt}. */
  private static final char LINK = 's';

  /** Forms whose readings are kept; what is kept changes no result. */
  private static final int REMEMBERED = 25_000;

  private static final List<String> LINKS = List.of("s", "es", "n", "en", "er", "e");
  private static final Set<String> OPENING = Set.of("ART", "PRO", "PRP", "ADV", "KON", "NEG");

  private final Dictionary dictionary;

  private final Memory<List<Reading>> memory = new Memory<>(REMEMBERED, this::lookUp);
  private final Memory<List<Reading>> compounds = new Memory<>(REMEMBERED, this::findCompound);
  private final Memory<Boolean> wholes = new Memory<>(REMEMBERED, this::hasKnownParts);

  /** A lookup owns buffers; one per thread. */
  private final ThreadLocal<DictionaryLookup> lookups;

  /**
   * One way to read a form.
   *
   * @param lemma its dictionary form
   * @param tag its morphology, {@code :} between the features
   */
  record Reading(String lemma, String tag) {
    /** The first feature: {@code SUB}, {@code EIG}, {@code VER}, … */
    String kind() {
      int colon = tag.indexOf(':');
      return colon < 0 ? tag : tag.substring(0, colon);
    }

    boolean is(String kind) {
      return tag.startsWith(kind)
          && (tag.length() == kind.length() || tag.charAt(kind.length()) == ':');
    }
  }

  Lexicon() {
    URL resource = Lexicon.class.getResource(RESOURCE);
    if (resource == null) {
      throw new IllegalStateException("not on the class path: " + RESOURCE);
    }
    try {
      dictionary = Dictionary.read(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
  }

  /** Every reading of exactly this form, upper and lower case as it stands; empty if unknown. */
  List<Reading> readings(String form) {
    if (form.isEmpty() || form.length() > LONGEST) {
      return List.of();
    }
    return memory.of(form);
  }

  private List<Reading> lookUp(String form) {
    List<Reading> readings = new ArrayList<>();
    for (WordData data : lookups.get().lookup(form)) {
      readings.add(new Reading(data.getStem().toString(), String.valueOf(data.getTag()).strip()));
    }
    return List.copyOf(readings);
  }

  /** True if the form is known, as it stands or in lower case. */
  boolean isWord(String form) {
    return !readings(form).isEmpty() || !readings(form.toLowerCase(Locale.ROOT)).isEmpty();
  }

  /**
   * True for a capitalised word that is capitalised only because it opens a sentence: {@code Die},
   * {@code Nach}.
   */
  boolean opensSentences(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return !lower.equals(word)
        && readings(lower).stream().anyMatch(reading -> OPENING.contains(reading.kind()));
  }

  /**
   * The readings of the longest known noun that a compound ends in, with the whole compound as
   * lemma: {@code Vertriebskooperationen → Vertriebskooperation}.
   */
  List<Reading> compound(String form) {
    return form.length() > LONGEST || form.length() < 2 * SHORTEST_PART
        ? List.of()
        : compounds.of(form);
  }

  private List<Reading> findCompound(String form) {
    int hyphen = form.lastIndexOf('-');
    int first = hyphen >= 0 ? hyphen + 1 : SHORTEST_PART - 1;
    int last = hyphen >= 0 ? hyphen + 1 : form.length() - SHORTEST_PART;
    for (int i = first; i <= last && i < form.length(); i++) {
      List<Reading> nouns = nouns(form, i);
      if (!nouns.isEmpty()) {
        boolean linked = form.charAt(i) == LINK && form.length() - i == SHORTEST_PART;
        List<Reading> shorter = linked ? nouns(form, i + 1) : List.of();
        return shorter.isEmpty()
            ? withPrefix(form.substring(0, i), hyphen >= 0, nouns)
            : withPrefix(form.substring(0, i + 1), hyphen >= 0, shorter);
      }
    }
    return List.of();
  }

  private List<Reading> nouns(String form, int begin) {
    String head = Character.toUpperCase(form.charAt(begin)) + form.substring(begin + 1);
    return readings(head).stream().filter(r -> r.is("SUB")).toList();
  }

  /**
   * True if both parts of a word are known: {@code Vertriebs|partner}, but not {@code Holl|brecht}.
   */
  boolean isCompound(String form) {
    return form.length() <= LONGEST && wholes.of(form);
  }

  private boolean hasKnownParts(String form) {
    for (int i = SHORTEST_PART - 1; i <= form.length() - SHORTEST_PART + 1; i++) {
      String head = Character.toUpperCase(form.charAt(i)) + form.substring(i + 1);
      if (isFirstPart(form.substring(0, i)) && isWord(head)) {
        return true;
      }
    }
    return false;
  }

  /** A word, with or without what links it to the next one. */
  private boolean isFirstPart(String part) {
    String first = part.endsWith("-") ? part.substring(0, part.length() - 1) : part;
    return isWord(first)
        || LINKS.stream()
            .filter(first::endsWith)
            .map(link -> first.substring(0, first.length() - link.length()))
            .anyMatch(bare -> bare.length() >= SHORTEST_PART - 1 && isWord(bare));
  }

  private static List<Reading> withPrefix(String prefix, boolean hyphen, List<Reading> nouns) {
    return nouns.stream()
        .map(
            noun ->
                new Reading(
                    prefix + (hyphen ? noun.lemma() : noun.lemma().toLowerCase(Locale.ROOT)),
                    noun.tag()))
        .toList();
  }

  /** The infinitive of a participle: {@code geschlossen → schließen}. */
  Optional<String> infinitive(String participle) {
    return readings(participle).stream()
        .filter(
            reading ->
                reading.is("VER:PA2")
                    || reading.tag().startsWith("VER:AUX:PA2")
                    || reading.tag().startsWith("VER:MOD:PA2"))
        .map(Reading::lemma)
        .findFirst();
  }
}
