package org.partnerships.annotate;

import java.util.Comparator;
import java.util.List;
import org.partnerships.annotate.Lexicon.Reading;
import org.partnerships.models.ModelFiles;

/**
 * The lexicon's readings of a word, and of the forms of separable verbs that it does not list:
 * {@code zusammengetan}, {@code herausgegeben}, {@code festzuzurren}. Thread-safe.
 */
final class SeparableVerbs {
  private static final int SHORTEST_VERB = 3;

  private final Lexicon lexicon;
  private final List<String> particles;
  private final List<String> marks;

  SeparableVerbs(Lexicon lexicon, ModelFiles models) {
    this.lexicon = lexicon;
    this.marks = models.words("words/infinitive-marks.txt");
    this.particles =
        models.words("words/verb-particles.txt").stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(p -> p))
            .toList();
  }

  /** Every reading of exactly this form, as {@link Lexicon#readings} gives them. */
  List<Reading> readings(String word) {
    List<Reading> known = lexicon.readings(word);
    if (!known.isEmpty() || word.isEmpty() || !Character.isLowerCase(word.charAt(0))) {
      return known;
    }
    for (String particle : particles) {
      if (word.startsWith(particle) && word.length() >= particle.length() + SHORTEST_VERB) {
        List<Reading> verbs = verbs(particle, word.substring(particle.length()));
        if (!verbs.isEmpty()) {
          return verbs;
        }
      }
    }
    return known;
  }

  private List<Reading> verbs(String particle, String rest) {
    for (String mark : marks) {
      if (rest.startsWith(mark)) {
        List<Reading> infinitives = joined(particle, rest.substring(mark.length()), "VER:INF");
        if (!infinitives.isEmpty()) {
          return infinitives;
        }
      }
    }
    return joined(particle, rest, "VER");
  }

  private List<Reading> joined(String particle, String verb, String kind) {
    return lexicon.readings(verb).stream()
        .filter(reading -> reading.is(kind) && !reading.is("VER:IMP"))
        .map(reading -> new Reading(particle + reading.lemma(), reading.tag()))
        .toList();
  }
}
