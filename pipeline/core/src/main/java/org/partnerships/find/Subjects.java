package org.partnerships.find;

import java.util.Optional;
import org.partnerships.article.Annotated;
import org.partnerships.article.Span;

/** Reads the name of a project or product in quotes: {@code unter dem Namen „L² Technology“}. */
final class Subjects {
  private static final String OPENING = "„«»\"";
  private static final String CLOSING = "“”»«\"";
  private static final int LONGEST = 60;
  private static final int FAREST = 120;

  private Subjects() {}

  /** The short quotation with a capital that stands nearest behind the cue in its sentence. */
  static Optional<String> near(Annotated article, SentenceView view, int cueUnit) {
    String text = article.article().text();
    Span sentence = view.sentence().span();
    int from = view.units().get(cueUnit).span().end();
    int limit = Math.min(sentence.end(), from + FAREST);
    for (int at = from; at < limit; at++) {
      if (OPENING.indexOf(text.charAt(at)) >= 0) {
        return quoted(text, at + 1, sentence.end());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> quoted(String text, int begin, int end) {
    for (int at = begin; at < Math.min(end, begin + LONGEST); at++) {
      if (CLOSING.indexOf(text.charAt(at)) >= 0) {
        String inside = text.substring(begin, at).strip();
        return !inside.isEmpty()
                && Character.isUpperCase(inside.charAt(0))
                && inside.split("\\s+").length <= 5
            ? Optional.of(inside)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
