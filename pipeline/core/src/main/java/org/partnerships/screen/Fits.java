package org.partnerships.screen;

import java.util.BitSet;
import java.util.Collection;
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
  private final Forms forms;
  private final Map<String, int[]> inside = new ConcurrentHashMap<>();
  private final Map<String, int[]> opening = new ConcurrentHashMap<>();
  private final Map<String, int[]> standing = new ConcurrentHashMap<>();
  private final Map<String, int[]> apart = new ConcurrentHashMap<>();
  private final Map<String, BitSet> beginning = new ConcurrentHashMap<>();

  /** The choices that words may belong to. */
  Fits(Choices choices, Forms forms) {
    this.choices = choices;
    this.index = new WordIndex(choices);
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
      remember(word, fit, known);
    }
    return fit;
  }

  private static void remember(String key, int[] fits, Map<String, int[]> known) {
    if (known.size() >= REMEMBERED) {
      known.clear();
    }
    known.put(key, fits);
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
    return numbers(fits);
  }

  private static int[] numbers(BitSet fits) {
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
      remember(key, fits, apart);
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
    return numbers(fits);
  }

  /**
   * Adds the choices that a word may belong to with the part of speech that it has where it stands.
   *
   * @param prefixes particles that may be a part of it, if it is a verb
   * @param opens true if it stands where words are capitalised whatever they are
   */
  void addAt(Token token, List<String> prefixes, boolean opens, BitSet to) {
    String pos = token.pos();
    String key = pos + (opens ? '^' : ' ') + token.text();
    int[] fits = standing.get(key);
    if (fits == null) {
      fits = findAt(token.text(), pos, opens);
      remember(key, fits, standing);
    }
    for (int fit : fits) {
      to.set(fit);
    }
    if (VERBS.contains(pos)) {
      for (String prefix : prefixes) {
        for (int fit : apart(prefix, token.text(), opens)) {
          Set<String> asked = choices.words(fit).pos();
          to.set(fit, to.get(fit) || asked.isEmpty() || asked.contains(pos));
        }
      }
    }
  }

  private int[] findAt(String word, String pos, boolean opens) {
    BitSet fits = new BitSet();
    BitSet written = new BitSet();
    index.addText(word.toLowerCase(Locale.ROOT), written);
    addWritten(written, pos, fits);
    BitSet found = new BitSet();
    Reader reader = new Reader(word);
    for (Forms.Reading reading : forms.readings(word, opens)) {
      if (reading.pos().equals(pos)) {
        found.or(reader.read(reading));
      }
    }
    addRead(found, pos, fits);
    return numbers(fits);
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
        guesses = guesses == null ? indexed(forms.guessed(word)) : guesses;
        return guesses;
      }
      return indexed(List.of(reading.lemma()));
    }

    private BitSet indexed(Collection<String> lemmas) {
      BitSet read = new BitSet();
      lemmas.forEach(lemma -> index.addLemma(lemma, read));
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
