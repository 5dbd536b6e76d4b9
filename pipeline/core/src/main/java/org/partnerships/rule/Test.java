package org.partnerships.rule;

import java.util.List;
import java.util.Set;

/** A condition on one unit; {@code focus} is the unit that the caller looks at, or -1. */
sealed interface Test {

  boolean holds(List<Unit> units, int at, int focus);

  /** What must stand somewhere so that it can hold. */
  default Need need() {
    return new Need.Anything();
  }

  /** {@code .}: any unit. */
  record Any() implements Test {
    @Override
    public boolean holds(List<Unit> units, int at, int focus) {
      return true;
    }
  }

  /** {@code ~}: the unit that the caller looks at. */
  record Focus() implements Test {
    @Override
    public boolean holds(List<Unit> units, int at, int focus) {
      return at == focus;
    }
  }

  /** {@code gehen}: the text or a dictionary form, in any case; {@code *bund}, {@code Partner*}. */
  record Word(String word, boolean openStart, boolean openEnd) implements Test {
    @Override
    public boolean holds(List<Unit> units, int at, int focus) {
      for (String form : units.get(at).forms()) {
        if (fits(form)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Need need() {
      return new Need.OneOf(Set.of(new Need.Word(word, openStart, openEnd, false)), Set.of());
    }

    private boolean fits(String form) {
      if (openStart && openEnd) {
        return form.contains(word);
      }
      if (openStart) {
        return form.endsWith(word);
      }
      return openEnd ? form.startsWith(word) : form.equals(word);
    }
  }

  /** {@code "Aus"}: exactly this text. */
  record Exact(String text) implements Test {
    @Override
    public boolean holds(List<Unit> units, int at, int focus) {
      return units.get(at).text().equals(text);
    }

    @Override
    public Need need() {
      return new Need.OneOf(Set.of(new Need.Word(text, false, false, true)), Set.of());
    }
  }

  /** {@code @list}: in a word list, by text or dictionary form. */
  record Listed(String name, WordList list) implements Test {
    @Override
    public boolean holds(List<Unit> units, int at, int focus) {
      return list.contains(units.get(at));
    }

    @Override
    public Need need() {
      return list.need();
    }
  }

  /** {@code <label>}. */
  record Labelled(String label) implements Test {
    @Override
    public boolean holds(List<Unit> units, int at, int focus) {
      return units.get(at).labels().contains(label);
    }

    @Override
    public Need need() {
      return new Need.Labelled(label);
    }
  }

  /** {@code #NOUN/PROPN}: one of these parts of speech. */
  record Pos(Set<String> tags) implements Test {
    @Override
    public boolean holds(List<Unit> units, int at, int focus) {
      return tags.contains(units.get(at).pos());
    }
  }

  /** {@code !a}. */
  record Not(Test test) implements Test {
    @Override
    public boolean holds(List<Unit> units, int at, int focus) {
      return !test.holds(units, at, focus);
    }
  }

  /** {@code a/b}. */
  record AnyOf(List<Test> tests) implements Test {
    public AnyOf {
      tests = List.copyOf(tests);
    }

    @Override
    public boolean holds(List<Unit> units, int at, int focus) {
      for (Test test : tests) {
        if (test.holds(units, at, focus)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Need need() {
      return Need.any(tests.stream().map(Test::need).toList());
    }
  }

  /** {@code a&b}. */
  record Both(Test left, Test right) implements Test {
    @Override
    public boolean holds(List<Unit> units, int at, int focus) {
      return left.holds(units, at, focus) && right.holds(units, at, focus);
    }

    @Override
    public Need need() {
      if (right instanceof Pos tags) {
        return left.need().as(tags.tags());
      }
      if (left instanceof Pos tags) {
        return right.need().as(tags.tags());
      }
      return Need.all(List.of(left.need(), right.need()));
    }
  }
}
