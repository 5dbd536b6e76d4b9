package org.partnerships.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.partnerships.annotate.Lexicon.Reading;

/**
 * Dictionary forms: from the lexicon, in the reading that goes with the part of speech; for words
 * that it does not know, from OpenNLP's lemmatizer. Participles give the infinitive of their verb.
 * Thread-safe.
 */
final class Lemmatizer {
  /** The parts of speech whose unknown words have endings that the model can take off. */
  static final Set<String> INFLECTED = Set.of("VERB", "AUX", "ADJ");

  private static final int REMEMBERED = 25_000;

  private final Lexicon lexicon;
  private final SeparableVerbs verbs;
  private final Memory<String> nouns = new Memory<>(REMEMBERED, word -> orItself(word, "NOUN"));
  private final Memory<String> names = new Memory<>(REMEMBERED, word -> orItself(word, "PROPN"));
  private final LemmaGuesser guesser;
  private final EditScripts scripts;

  Lemmatizer(Lexicon lexicon, SeparableVerbs verbs, LemmatizerModel model) {
    this.lexicon = lexicon;
    this.verbs = verbs;
    this.guesser = new LemmaGuesser(model);
    this.scripts = new EditScripts(model.getLemmatizerSequenceModel().getOutcomes());
  }

  /**
   * The dictionary form of a word, the word itself where none is known; empty if it is to be
   * guessed and the words around it count.
   */
  Optional<String> byItself(String word, String tag) {
    return switch (tag) {
      case "NOUN" -> Optional.of(nouns.of(word));
      case "PROPN" -> Optional.of(names.of(word));
      default -> findByItself(word, tag);
    };
  }

  private String orItself(String word, String tag) {
    return findByItself(word, tag).orElse(word);
  }

  private Optional<String> findByItself(String word, String tag) {
    Optional<String> known = known(word, tag).filter(lemma -> !lemma.isEmpty());
    if (known.isPresent() || INFLECTED.contains(tag)) {
      return known;
    }
    return Optional.of(tag.equals("PRON") ? word.toLowerCase(Locale.ROOT) : word);
  }

  /** The model's guess for each word of a sentence. */
  String[] guesses(String[] words, String[] tags) {
    return guesser.lemmas(words, tags);
  }

  /** The dictionary form of a word that is not known by itself: the model's guess if it can be. */
  String checked(String word, String guess) {
    return isLemma(guess) && scripts.lemmas(word.toLowerCase(Locale.ROOT)).contains(guess)
        ? guess
        : word;
  }

  /** How a lemma may be guessed. */
  EditScripts scripts() {
    return scripts;
  }

  private static boolean isLemma(String guess) {
    return !guess.isEmpty() && !guess.equals("O") && !guess.equals("_");
  }

  /** What the lexicon says; empty if it says nothing. */
  Optional<String> known(String word, String tag) {
    if (tag.equals("PUNCT") || tag.equals("SYM") || tag.equals("NUM")) {
      return Optional.of(word);
    }
    Optional<String> exact = fitting(verbs.readings(word), tag);
    if (exact.isPresent()) {
      return exact;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (!lower.equals(word)) {
      Optional<String> opening = fitting(verbs.readings(lower), tag);
      if (opening.isPresent()) {
        return opening;
      }
    }
    return tag.equals("NOUN") || tag.equals("PROPN")
        ? lexicon.compound(word).stream().map(Reading::lemma).findFirst()
        : Optional.empty();
  }

  private Optional<String> fitting(List<Reading> readings, String tag) {
    return switch (tag) {
      case "VERB", "AUX" -> verb(readings);
      case "NOUN" -> first(readings, "SUB").or(() -> first(readings, "EIG"));
      case "PROPN" -> first(readings, "EIG").or(() -> first(readings, "SUB"));
      case "ADJ", "ADV" -> adjective(readings);
      case "PRON" -> pronoun(readings);
      default -> readings.stream().filter(r -> !isContent(r)).map(Reading::lemma).findFirst();
    };
  }

  /**
   * The lexicon has one entry for all persons; a rule wants to tell {@code er} from {@code wir}.
   */
  private static Optional<String> pronoun(List<Reading> readings) {
    return readings.stream()
        .filter(r -> !isContent(r) && !r.is("PRO:PER"))
        .map(Reading::lemma)
        .findFirst();
  }

  private Optional<String> verb(List<Reading> readings) {
    return first(readings.stream().filter(r -> !r.is("VER:IMP")).toList(), "VER")
        .or(() -> first(readings, "PA2").flatMap(lexicon::infinitive))
        .or(() -> first(readings, "VER"));
  }

  private Optional<String> adjective(List<Reading> readings) {
    return readings.stream()
        .filter(r -> !r.is("PA2") && !r.is("SUB") && !r.is("EIG") && !r.is("VER"))
        .map(Reading::lemma)
        .findFirst()
        .or(() -> first(readings, "PA2").flatMap(lexicon::infinitive))
        .or(() -> first(readings, "VER:PA2"));
  }

  private static boolean isContent(Reading reading) {
    return reading.is("SUB") || reading.is("EIG") || reading.is("VER") || reading.is("ADJ");
  }

  private static Optional<String> first(List<Reading> readings, String kind) {
    return readings.stream().filter(r -> r.is(kind)).map(Reading::lemma).findFirst();
  }
}
