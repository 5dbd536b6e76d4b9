package org.partnerships.find;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.partnerships.rule.Unit;

/**
 * The names of partnerships themselves: {@code das Gemeinschaftsunternehmen Motional}, {@code ein
 * Konsortium namens Quadria}.
 */
final class OwnNames {
  /** So many words stand at most between a noun and its name. */
  private static final int BETWEEN = 2;

  private final GermanWords words;

  OwnNames(GermanWords words) {
    this.words = words;
  }

  /** Those that sentences give to partnerships. */
  Set<String> in(List<SentenceView> views) {
    Set<String> names = new HashSet<>();
    for (SentenceView view : views) {
      for (int unit = 1; unit < view.units().size(); unit++) {
        if (view.units().get(unit).labels().contains(Labels.NAMED) && isOfGroup(view, unit)) {
          view.partiesAt(unit).forEach(party -> names.add(party.name()));
        }
      }
    }
    return names;
  }

  private boolean isOfGroup(SentenceView view, int name) {
    for (int unit = name - 1; unit >= Math.max(0, name - 1 - BETWEEN); unit--) {
      Unit before = view.units().get(unit);
      if (before.pos().equals("NOUN")) {
        return before.lemmas().stream().anyMatch(words::isGroup) && isOf(view, name, unit);
      }
    }
    return false;
  }

  /** True if a name is that of the noun of a cue. */
  boolean isOf(SentenceView view, int name, int noun) {
    if (name <= noun
        || name > noun + 1 + BETWEEN
        || !view.units().get(name).labels().contains(Labels.BARE)) {
      return false;
    }
    for (int unit = noun + 1; unit < name; unit++) {
      if (!words.introducesName(view.units().get(unit).text())) {
        return false;
      }
    }
    return true;
  }
}
