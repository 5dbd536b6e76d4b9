package org.partnerships.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.partnerships.article.Span;

/** What a pattern steps over: a word, or several that count as one, such as a name. Immutable. */
public final class Unit {

  /** The label of a unit that a gap {@code ..} does not step over: a clause mark, a verb. */
  public static final String BORDER = "border";

  /** The label of a verb of which a part stands apart: its text alone is another verb's. */
  public static final String APART = "apart";

  private final Span span;
  private final String text;
  private final List<String> lemmas;
  private final String pos;
  private final Set<String> labels;
  private final List<String> forms;

  /**
   * A unit.
   *
   * @param span where it stands
   * @param text what stands there
   * @param lemmas its dictionary forms, lower case; a verb whose particle stands apart has it
   *     before them
   * @param pos its part of speech
   * @param labels whatever the caller says of it; patterns ask for them as {@code <label>}
   */
  public Unit(Span span, String text, List<String> lemmas, String pos, Set<String> labels) {
    this.span = Objects.requireNonNull(span, "span");
    this.text = Objects.requireNonNull(text, "text");
    this.lemmas = List.copyOf(lemmas);
    this.pos = Objects.requireNonNull(pos, "pos");
    this.labels = Set.copyOf(labels);
    List<String> all = new ArrayList<>(1 + lemmas.size());
    if (!this.labels.contains(APART)) {
      all.add(text.toLowerCase(Locale.ROOT));
    }
    all.addAll(lemmas);
    this.forms = all;
  }

  public Span span() {
    return span;
  }

  public String text() {
    return text;
  }

  public List<String> lemmas() {
    return lemmas;
  }

  public String pos() {
    return pos;
  }

  public Set<String> labels() {
    return labels;
  }

  /**
   * Its text in lower case, unless its particle stands apart, then its dictionary forms. Not to be
   * changed.
   */
  List<String> forms() {
    return forms;
  }

  @Override
  public String toString() {
    return text + "/" + pos + labels;
  }
}
