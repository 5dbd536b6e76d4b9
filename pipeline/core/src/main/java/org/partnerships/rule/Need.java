package org.partnerships.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a text must hold so that a pattern can match in it: less than the pattern asks for, never
 * more. Whoever has to search much text looks for these words first.
 */
public sealed interface Need {

  /** The same need with these parts of speech asked of its words. */
  Need as(Set<String> pos);

  /** The same need with what each label stands for in its place. */
  default Need withLabels(Function<String, Need> meaning) {
    return this;
  }

  /** Nothing that could be looked for: any text may match. */
  record Anything() implements Need {
    @Override
    public Need as(Set<String> pos) {
      return this;
    }
  }

  /**
   * A word that is needed.
   *
   * @param text in lower case; it is a unit's text or one of its dictionary forms
   * @param openStart true if the unit need only end so
   * @param openEnd true if the unit need only begin so
   * @param asWritten true if no dictionary form counts
   */
  record Word(String text, boolean openStart, boolean openEnd, boolean asWritten) {
    public Word {
      text = text.toLowerCase(Locale.ROOT);
    }

    // Written out, as tens of thousands of words are put into sets while rules are loaded.
    @Override
    public boolean equals(Object other) {
      return other instanceof Word word && flags() == word.flags() && text.equals(word.text);
    }

    @Override
    public int hashCode() {
      return text.hashCode() + flags();
    }

    int flags() {
      return (openStart ? 1 : 0) | (openEnd ? 2 : 0) | (asWritten ? 4 : 0);
    }

    static Word of(String text, int flags) {
      return new Word(text, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0);
    }

    /** True for a text or dictionary form, in lower case. */
    public boolean fits(String form) {
      if (openStart && openEnd) {
        return form.contains(text);
      }
      if (openStart) {
        return form.endsWith(text);
      }
      return openEnd ? form.startsWith(text) : form.equals(text);
    }
  }

  /**
   * One of these words, in one unit.
   *
   * @param pos the parts of speech that it must have one of; empty if any will do
   */
  record OneOf(Set<Word> words, Set<String> pos) implements Need {
    public OneOf {
      words = Set.copyOf(words);
      pos = Set.copyOf(pos);
    }

    @Override
    public Need as(Set<String> asked) {
      Set<String> both = new TreeSet<>(asked);
      if (!pos.isEmpty()) {
        both.retainAll(pos);
      }
      return new OneOf(words, both);
    }
  }

  /** A unit with this label. */
  record Labelled(String label) implements Need {
    @Override
    public Need as(Set<String> pos) {
      return this;
    }

    @Override
    public Need withLabels(Function<String, Need> meaning) {
      return meaning.apply(label);
    }
  }

  /** All of these, in whatever order. */
  record All(List<Need> needs) implements Need {
    public All {
      needs = List.copyOf(needs);
    }

    @Override
    public Need as(Set<String> pos) {
      return all(needs.stream().map(need -> need.as(pos)).toList());
    }

    @Override
    public Need withLabels(Function<String, Need> meaning) {
      return all(needs.stream().map(need -> need.withLabels(meaning)).toList());
    }
  }

  /** One of these. */
  record Any(List<Need> needs) implements Need {
    public Any {
      needs = List.copyOf(needs);
    }

    @Override
    public Need as(Set<String> pos) {
      return any(needs.stream().map(need -> need.as(pos)).toList());
    }

    @Override
    public Need withLabels(Function<String, Need> meaning) {
      return any(needs.stream().map(need -> need.withLabels(meaning)).toList());
    }
  }

  /** All of these, as simple as can be. */
  static Need all(Collection<? extends Need> needs) {
    Set<Need> real = new LinkedHashSet<>(needs);
    real.removeIf(Anything.class::isInstance);
    return real.isEmpty()
        ? new Anything()
        : real.size() == 1 ? real.iterator().next() : new All(new ArrayList<>(real));
  }

  /** One of these, as simple as can be: words of which the same is asked become one choice. */
  static Need any(Collection<? extends Need> needs) {
    Map<Set<String>, Set<Word>> words = new LinkedHashMap<>();
    Set<Need> others = new LinkedHashSet<>();
    needs.forEach(need -> gather(need, words, others));
    if (others.stream().anyMatch(Anything.class::isInstance)) {
      return new Anything();
    }
    words.forEach((pos, choice) -> others.add(new OneOf(choice, pos)));
    return others.size() == 1 ? others.iterator().next() : new Any(new ArrayList<>(others));
  }

  private static void gather(Need need, Map<Set<String>, Set<Word>> words, Set<Need> others) {
    if (need instanceof Any any) {
      any.needs().forEach(part -> gather(part, words, others));
    } else if (need instanceof OneOf choice) {
      words.computeIfAbsent(choice.pos(), pos -> new LinkedHashSet<>()).addAll(choice.words());
    } else {
      others.add(need);
    }
  }
}
