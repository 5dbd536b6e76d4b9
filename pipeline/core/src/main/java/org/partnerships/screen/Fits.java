package org.partnerships.screen;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.partnerships.article.Token;
import org.partnerships.rule.Choices;
import org.partnerships.rule.Need;
import org.partnerships.rule.WordIndex;

/**
 * Which choices a word may belong to, by all the ways to read it. Thread-safe; what it remembers is
 * bounded and changes no answer.
 */
final class Fits {
  private static final int REMEMBERED = 100_000;

  /** What a word may become, as it is written, as a part of a name or a date. */
  private static final Set<String> NAMED = Set.of("PROPN", "NUM");

  private static final Set<String> VERBS = Set.of("VERB", "AUX");

  private static final int[] NONE = {};

  private final Choices choices;
  private final WordIndex index;
  private final Guesses guessed;
  private final Forms forms;
  private final Map<String, int[]> inside = new ConcurrentHashMap<>();
  private final Map<String, int[]> opening = new ConcurrentHashMap<>();
  private final Map<String, int[]> apart = new ConcurrentHashMap<>();
  private final Map<String, BitSet> beginning = new ConcurrentHashMap<>();

  /**
   * The choices that words may belong to.
   *
   * @param guessed tells those that a word may be guessed to belong to
   */
  Fits(Choices choices, Guesses guessed, Forms forms) {
    this.choices = choices;
    this.index = new WordIndex(choices);
    this.guessed = guessed;
    this.forms = forms;
  }

  /**
   * The choices that hold the word as it is written, or with a dictionary form that it may get. Not
   * to be changed.
   *
   * @param opens true if it stands where words are capitalised whatever they are
   */
  int[] of(String word, boolean opens) {
    Map<String, int[]> known = opens ? opening : inside;
    int[] fit = known.get(word);
    if (fit == null) {
      fit = fit(word, opens);
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(word, fit);
    }
    return fit;
  }

  private int[] fit(String word, boolean opens) {
    BitSet fits = new BitSet();
    BitSet written = new BitSet();
    index.addText(word.toLowerCase(Locale.ROOT), written);
    Reader reader = new Reader(word);
    for (Forms.Reading reading : forms.readings(word, opens)) {
      addWritten(written, reading.pos(), fits);
      addRead(reader.read(reading), reading.pos(), fits);
    }
    return fits.isEmpty() ? NONE : fits.stream().toArray();
  }

  /** Adds those that the text of a word with that part of speech can be one of. */
  private void addWritten(BitSet found, String pos, BitSet to) {
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      Set<String> asked = choices.words(i).pos();
      if (asked.isEmpty() || asked.contains(pos) || asked.stream().anyMatch(NAMED::contains)) {
        to.set(i);
      }
    }
  }

  /** Adds those that its dictionary form can be one of; nouns lend theirs to lists of names. */
  private void addRead(BitSet found, String pos, BitSet to) {
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      Set<String> asked = choices.words(i).pos();
      if (asked.isEmpty() || asked.contains(pos) || pos.equals("NOUN") && asked.contains("PROPN")) {
        to.set(i);
      }
    }
  }

  /**
   * The choices that a word may belong to as a verb whose particle stands apart behind it.
   *
   * @param particle {@code ein} of {@code geht … ein}
   */
  int[] apart(String particle, String word, boolean opens) {
    String key = particle + (opens ? '^' : ' ') + word;
    int[] fits = apart.get(key);
    if (fits == null) {
      fits = findApart(particle, word, opens);
      if (apart.size() >= REMEMBERED) {
        apart.clear();
      }
      apart.put(key, fits);
    }
    return fits;
  }

  private int[] findApart(String particle, String word, boolean opens) {
    BitSet fits = new BitSet();
    for (Forms.Reading reading : forms.readings(word, opens)) {
      if (VERBS.contains(reading.pos())) {
        addApart(particle, reading, fits);
      }
    }
    return fits.isEmpty() ? NONE : fits.stream().toArray();
  }

  /**
   * Adds the choices that a word may belong to with the part of speech that it has where it stands.
   * What is not known but guessed may be any of those that can be guessed: to guess takes long.
   *
   * @param prefixes particles that may be a part of it, if it is a verb
   * @param opens true if it stands where words are capitalised whatever they are
   */
  void addAt(Token token, List<String> prefixes, boolean opens, BitSet to) {
    String word = token.text();
    BitSet written = new BitSet();
    index.addText(word.toLowerCase(Locale.ROOT), written);
    addWritten(written, token.pos(), to);
    BitSet found = new BitSet();
    Reader reader = new Reader(word);
    for (Forms.Reading reading : forms.readings(word, opens)) {
      if (reading.pos().equals(token.pos())) {
        found.or(reader.read(reading));
        if (VERBS.contains(reading.pos())) {
          prefixes.forEach(prefix -> addApart(prefix, reading, found));
        }
      }
    }
    addRead(found, token.pos(), to);
  }

  /** What the readings of one word may belong to; all that are guessed are guessed at once. */
  private final class Reader {
    private final String word;
    private BitSet guesses;

    Reader(String word) {
      this.word = word;
    }

    /** Not to be changed. */
    BitSet read(Forms.Reading reading) {
      if (reading.lemma().isEmpty()) {
        guesses = guesses == null ? guessed.in(word) : guesses;
        return guesses;
      }
      BitSet read = new BitSet();
      index.addLemma(reading.lemma(), read);
      return read;
    }
  }

  private void addApart(String particle, Forms.Reading verb, BitSet to) {
    if (verb.lemma().isEmpty()) {
      to.or(beginning.computeIfAbsent(particle, this::findBeginning));
    } else {
      index.addLemma(particle + verb.lemma(), to);
    }
  }

  /** The choices with a word that may begin with a particle; there are few particles. */
  private BitSet findBeginning(String particle) {
    BitSet to = new BitSet();
    for (int i = 0; i < choices.size(); i++) {
      for (Need.Word word : choices.words(i).words()) {
        String text = word.text();
        if (word.openStart()
            || text.startsWith(particle)
            || word.openEnd() && particle.startsWith(text)) {
          to.set(i);
        }
      }
    }
    return to;
  }
}
