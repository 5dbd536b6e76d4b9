package org.partnerships.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.partnerships.article.Span;
import org.partnerships.article.Token;
import org.partnerships.rule.Unit;

/** A unit while its sentence is being read; the builder of the moment. */
final class Draft {
  Span span;
  String text;
  String pos;
  final List<String> lemmas = new ArrayList<>();
  final Set<String> labels = new TreeSet<>();
  final List<Referent> referents = new ArrayList<>();

  private Draft(Span span, String text, String pos) {
    this.span = span;
    this.text = text;
    this.pos = pos;
  }

  static Draft of(Token token) {
    Draft draft = new Draft(token.span(), token.text(), token.pos());
    draft.lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
    return draft;
  }

  static Draft of(Span span, String text, String pos, String label) {
    Draft draft = new Draft(span, text, pos);
    draft.labels.add(label);
    return draft;
  }

  boolean is(String label) {
    return labels.contains(label);
  }

  boolean isVerb() {
    return pos.equals("VERB") || pos.equals("AUX");
  }

  /** Takes another unit's text, referents and nouns in: {@code A und sein Partner B}. */
  void join(Draft other, String articleText) {
    span = span.cover(other.span);
    text = span.of(articleText);
    referents.addAll(other.referents);
    if (other.pos.equals("NOUN")) {
      lemmas.addAll(other.lemmas);
    }
  }

  Unit unit() {
    return new Unit(span, text, lemmas, pos, labels);
  }
}
