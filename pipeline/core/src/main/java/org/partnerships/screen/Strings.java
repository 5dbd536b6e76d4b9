package org.partnerships.screen;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds many strings in a text at once, in one pass over it, whatever their number. Case does not
 * count. Thread-safe.
 */
final class Strings {
  private static final String CUTS = "()\"„“”»«›‹;,?";

  private final Fits words;
  private final Fit anything = new Fit(new BitSet(), true);
  private final AhoCorasickDoubleArrayTrie<Hit[]> automaton = new AhoCorasickDoubleArrayTrie<>();

  /**
   * An automaton.
   *
   * @param groups what is told of a text are the numbers of the groups
   * @param words tells which groups a word may belong to
   */
  Strings(List<? extends Collection<Stem>> groups, Fits words) {
    this.words = words;
    anything.groups().set(0, groups.size());
    Map<String, List<Hit>> byString = new TreeMap<>();
    for (int group = 0; group < groups.size(); group++) {
      for (Stem stem : groups.get(group)) {
        byString
            .computeIfAbsent(stem.text(), s -> new ArrayList<>())
            .add(new Hit(group, stem.begins(), stem.ends()));
      }
    }
    Map<String, Hit[]> hits = new TreeMap<>();
    byString.forEach((string, list) -> hits.put(string, list.toArray(Hit[]::new)));
    automaton.build(hits);
  }

  /** What a word may be, and whether that is by guess. */
  private record Fit(BitSet groups, boolean guessed) {}

  /** What it means that a string was found. */
  private record Hit(int group, boolean begins, boolean ends) {}

  /**
   * What stands in a part of a text.
   *
   * @param groups those of which a string does
   * @param guessed true if a word that holds one may be taken for more than is known of it
   */
  record Found(BitSet groups, boolean guessed) {}

  /** What stands in this part of the text. */
  Found in(String text, int begin, int end) {
    char[] lower = new char[end - begin];
    text.getChars(begin, end, lower, 0);
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(lower[i]);
    }
    Search search = new Search(text, begin, lower);
    automaton.parseText(lower, search);
    return new Found(search.found, search.guessed);
  }

  /** One search. */
  private final class Search implements AhoCorasickDoubleArrayTrie.IHit<Hit[]> {
    private final String text;
    private final int offset;
    private final char[] lower;
    private final BitSet found = new BitSet();
    private boolean guessed;

    Search(String text, int offset, char[] lower) {
      this.text = text;
      this.offset = offset;
      this.lower = lower;
    }

    @Override
    public void hit(int from, int to, Hit[] hits) {
      boolean begins = from == 0 || !Character.isLetterOrDigit(lower[from - 1]);
      boolean ends = to == lower.length || !Character.isLetterOrDigit(lower[to]);
      Fit fit = null;
      for (Hit hit : hits) {
        if ((begins || !hit.begins())
            && (ends || !hit.ends())
            && !(found.get(hit.group()) && guessed)) {
          if (fit == null) {
            fit = fit(from, to);
          }
          if (fit.groups().get(hit.group())) {
            found.set(hit.group());
            guessed |= fit.guessed();
          }
        }
      }
    }

    /** What the word around a string may be; anything, if it may be part of a longer token. */
    private Fit fit(int from, int to) {
      int begin = from;
      while (begin > 0 && Character.isLetterOrDigit(lower[begin - 1])) {
        begin--;
      }
      int end = to;
      while (end < lower.length && Character.isLetterOrDigit(lower[end])) {
        end++;
      }
      for (int i = from; i < to; i++) {
        if (!Character.isLetterOrDigit(lower[i])) {
          return anything;
        }
      }
      if (begin > 0 && !cuts(lower[begin - 1]) || end < lower.length && !cuts(lower[end])) {
        return end < lower.length && lower[end] == '.' && (begin == 0 || cuts(lower[begin - 1]))
            ? beforeStop(begin, end)
            : anything;
      }
      return fit(text.substring(offset + begin, offset + end));
    }

    private Fit fit(String word) {
      return new Fit(words.withGuesses(word), words.mayBeGuessed(word));
    }

    /** The full stop may be a part of the word. */
    private Fit beforeStop(int begin, int end) {
      Fit without = fit(text.substring(offset + begin, offset + end));
      Fit with = fit(text.substring(offset + begin, offset + end + 1));
      BitSet either = (BitSet) without.groups().clone();
      either.or(with.groups());
      return new Fit(either, without.guessed() || with.guessed());
    }
  }

  /** True for what is never a part of a token with letters. */
  private static boolean cuts(char c) {
    return Character.isWhitespace(c) || CUTS.indexOf(c) >= 0;
  }
}
