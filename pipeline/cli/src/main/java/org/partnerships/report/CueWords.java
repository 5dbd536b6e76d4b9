package org.partnerships.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

/**
 * The words of a sentence that speak of a partnership: {@code Vertriebskooperation}. A word counts
 * if it holds a stem of {@code words/cue-stems.txt}. Thread-safe.
 */
final class CueWords {
  private final Pattern words;

  CueWords(ModelFiles models) {
    String stems =
        models.words("words/cue-stems.txt").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    this.words =
        Pattern.compile("[\\p{L}\\p{N}]*+(?<=(?:" + stems + ")[\\p{L}\\p{N}]{0,40})", flags);
  }

  List<Span> in(String sentence) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = words.matcher(sentence);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return found;
  }
}
