package org.partnerships.annotate;

import java.util.ArrayList;
import java.util.List;
import org.partnerships.article.Span;

/**
 * The tags of the name model: a place in a name (first, middle, last or only word) and a type, as
 * OpenNLP's BILOU codec spells them ({@code ORG-start}, {@code ORG-cont}, {@code ORG-last}, {@code
 * ORG-unit}, {@code other}).
 */
final class NameTags {
  static final String OTHER = "other";
  private static final List<String> PLACES = List.of("start", "cont", "last", "unit");
  private static final int START = 0;
  private static final int CONT = 1;
  private static final int LAST = 2;
  private static final int UNIT = 3;

  private final List<String> types;
  private final List<String> names;

  /**
   * A name in a sentence.
   *
   * @param tokens first word and the word after the last one
   * @param type {@code ORG}, …
   */
  record Name(Span tokens, String type) {}

  NameTags(List<String> types) {
    this.types = List.copyOf(types);
    List<String> all = new ArrayList<>();
    all.add(OTHER);
    for (String type : types) {
      PLACES.forEach(place -> all.add(type + '-' + place));
    }
    names = List.copyOf(all);
  }

  /** The tags that these outcome names of a model speak of. */
  static NameTags of(List<String> outcomes) {
    return new NameTags(
        outcomes.stream()
            .filter(outcome -> outcome.endsWith("-start"))
            .map(outcome -> outcome.substring(0, outcome.lastIndexOf('-')))
            .sorted()
            .toList());
  }

  List<String> types() {
    return types;
  }

  int size() {
    return names.size();
  }

  String name(int tag) {
    return names.get(tag);
  }

  /** -1 for a name that is none of these. */
  int index(String name) {
    return names.indexOf(name);
  }

  /**
   * True if the second tag may follow the first; {@code before == 0} at the start of a sentence.
   */
  boolean mayFollow(int before, int tag) {
    boolean open = before != 0 && (place(before) == START || place(before) == CONT);
    boolean goesOn = tag != 0 && (place(tag) == CONT || place(tag) == LAST);
    return open ? goesOn && type(before) == type(tag) : !goesOn;
  }

  /** True if a sentence may end with this tag. */
  boolean mayEnd(int tag) {
    return tag == 0 || place(tag) == LAST || place(tag) == UNIT;
  }

  private static int place(int tag) {
    return (tag - 1) % PLACES.size();
  }

  private static int type(int tag) {
    return (tag - 1) / PLACES.size();
  }

  /** The tags of a sentence with these names; names of other types leave no trace. */
  int[] encode(List<Name> found, int length) {
    int[] tags = new int[length];
    for (Name name : found) {
      int type = types.indexOf(name.type());
      if (type < 0) {
        continue;
      }
      int base = 1 + type * PLACES.size();
      int begin = name.tokens().begin();
      int last = name.tokens().end() - 1;
      for (int i = begin; i <= last; i++) {
        tags[i] = base + (begin == last ? UNIT : i == begin ? START : i == last ? LAST : CONT);
      }
    }
    return tags;
  }

  /** The names that a valid sequence of tags marks. */
  List<Name> decode(int[] tags) {
    List<Name> found = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < tags.length; i++) {
      if (tags[i] == 0) {
        continue;
      }
      int place = place(tags[i]);
      if (place == START || place == UNIT) {
        begin = i;
      }
      if (place == LAST || place == UNIT) {
        found.add(new Name(Span.of(begin, i + 1), types.get(type(tags[i]))));
      }
    }
    return found;
  }
}
