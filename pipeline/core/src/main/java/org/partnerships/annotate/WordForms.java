package org.partnerships.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import morfologik.stemming.ISequenceEncoder;
import org.partnerships.models.ModelFiles;

/**
 * The lexicon the other way round: a dictionary form to every form of it that a text may hold.
 *
 * <p>What stands in a text with this dictionary form, in the eyes of {@link Annotator}, is one of
 * these forms, or a compound that ends in one. Only {@link #readings} is thread-safe.
 */
public final class WordForms {
  private static final String RESOURCE = "/org/languagetool/resource/de/german_synth.dict";
  private static final char BEFORE_TAG = '|';
  private static final int SHORTEST_PREFIX = 3;

  private final Dictionary dictionary;
  private final ISequenceEncoder encoder;
  private final EditScripts scripts;
  private final PossibleLemmas lemmas;
  private final Set<String> particles;
  private final int longestParticle;
  private final Set<String> joining = new HashSet<>();

  WordForms(EditScripts scripts, PossibleLemmas lemmas, ModelFiles models) {
    URL resource = WordForms.class.getResource(RESOURCE);
    if (resource == null) {
      throw new IllegalStateException("not on the class path: " + RESOURCE);
    }
    try {
      dictionary = Dictionary.read(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    encoder = dictionary.metadata.getSequenceEncoderType().get();
    this.scripts = scripts;
    this.lemmas = lemmas;
    particles = Set.copyOf(models.words("words/verb-particles.txt"));
    longestParticle = particles.stream().mapToInt(String::length).max().orElse(0);
    joining.addAll(models.words("words/conjunctions.txt"));
    joining.addAll(models.words("words/clause-conjunctions.txt"));
  }

  /**
   * The forms of a word in lower case, itself included: {@code vertrag → vertrag, verträge, …}.
   *
   * @param lemma in lower case
   */
  public Set<String> inflected(String lemma) {
    Set<String> forms = new TreeSet<>();
    forms.add(lemma);
    addInflected(lemma, forms);
    for (String form : List.copyOf(forms)) {
      addInflected(form, forms); // A participle has forms of its own.
    }
    for (int i = SHORTEST_PREFIX; i < lemma.length() - 1; i++) {
      Set<String> heads = new TreeSet<>();
      addInflected(lemma.substring(i), heads);
      for (String head : heads) {
        forms.add(lemma.substring(0, i) + head);
      }
    }
    return forms;
  }

  /**
   * Strings of which a word unknown to the lexicon holds one, if it is taken for a form of such a
   * verb or adjective.
   *
   * @param text in lower case
   * @param openStart true if the dictionary form need only end in {@code text}
   * @param openEnd true if it need only begin with it
   */
  public Set<String> guessed(String text, boolean openStart, boolean openEnd) {
    return scripts.sources(text, openStart, openEnd);
  }

  /**
   * A way to read a word.
   *
   * @param lemma in lower case; empty if it is guessed where the word stands, and may be any
   */
  public record Form(String pos, String lemma) {}

  /**
   * Every way in which a word may be read. Thread-safe.
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

  private void addInflected(String lower, Set<String> forms) {
    Set<String> spellings = new TreeSet<>();
    spellings.add(lower);
    spellings.add(lower.toUpperCase(Locale.ROOT));
    if (!lower.isEmpty()) {
      spellings.add(Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
    }
    spellings.forEach(spelling -> addExact(spelling, forms));
  }

  private void addExact(String lemma, Set<String> forms) {
    byte[] key = (lemma + BEFORE_TAG).getBytes(StandardCharsets.UTF_8);
    MatchResult match = new FSATraversal(dictionary.fsa).match(key);
    if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
      return;
    }
    for (ByteBuffer rest : dictionary.fsa.getSequences(match.node)) {
      forms.add(decoded(key, rest).toLowerCase(Locale.ROOT));
    }
  }

  /** An entry is {@code lemma|tag}, a separator, and how the form differs from both. */
  private String decoded(byte[] key, ByteBuffer rest) {
    byte[] bytes = new byte[rest.remaining()];
    rest.get(bytes);
    int separator = 0;
    while (bytes[separator] != dictionary.metadata.getSeparator()) {
      separator++;
    }
    byte[] source = Arrays.copyOf(key, key.length + separator);
    System.arraycopy(bytes, 0, source, key.length, separator);
    ByteBuffer form =
        encoder.decode(
            null,
            ByteBuffer.wrap(source),
            ByteBuffer.wrap(Arrays.copyOfRange(bytes, separator + 1, bytes.length)));
    return StandardCharsets.UTF_8.decode(form).toString();
  }
}
