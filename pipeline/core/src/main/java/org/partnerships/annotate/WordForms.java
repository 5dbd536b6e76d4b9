package org.partnerships.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partnerships.models.ModelFiles;

/** What the words of a text may be, without looking at what stands around them. Thread-safe. */
public final class WordForms {

  private final EditScripts scripts;
  private final PossibleLemmas lemmas;
  private final Set<String> particles;
  private final int longestParticle;
  private final Set<String> joining = new HashSet<>();

  WordForms(EditScripts scripts, PossibleLemmas lemmas, ModelFiles models) {
    this.scripts = scripts;
    this.lemmas = lemmas;
    particles = Set.copyOf(models.words("words/verb-particles.txt"));
    longestParticle = particles.stream().mapToInt(String::length).max().orElse(0);
    joining.addAll(models.words("words/conjunctions.txt"));
    joining.addAll(models.words("words/clause-conjunctions.txt"));
  }

  /**
   * The dictionary forms that a word may get that the lexicon does not know, if it is taken for a
   * form of a verb or an adjective; in lower case.
   */
  public Set<String> guessed(String word) {
    return scripts.lemmas(word.toLowerCase(Locale.ROOT));
  }

  /**
   * A way to read a word.
   *
   * @param lemma in lower case; empty if it is guessed where the word stands, and may be any
   */
  public record Form(String pos, String lemma) {}

  /**
   * Every way in which a word may be read.
   *
   * @param opening true if it stands where words are capitalised whatever they are
   */
  public List<Form> readings(String word, boolean opening) {
    return lemmas.of(word, opening);
  }

  /**
   * True if the next word stands where words are capitalised whatever they are.
   *
   * @param opening true if this word does; the first of a sentence does
   */
  public boolean opensBehind(String word, boolean opening) {
    return PosTagger.opensBehind(word, opening);
  }

  /** True for a particle that may stand apart from its verb: {@code zusammen}. */
  public boolean isParticle(String word) {
    return word.length() <= longestParticle && particles.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True for a word that may stand behind such a particle; any mark may. */
  public boolean mayFollowParticle(String word) {
    return joining.contains(word.toLowerCase(Locale.ROOT))
        || word.chars().noneMatch(Character::isLetterOrDigit);
  }
}
