package org.partnerships.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnerships.article.TimeExpression;

/** Sentences with their expressions of time in brackets: {@code Am [3. Mai|2022-05-03].} */
final class Brackets {
  private static final Pattern MARKED = Pattern.compile("\\[([^\\[\\]|]+)\\|([^\\[\\]|]+)]");

  private Brackets() {}

  static String plain(String marked) {
    return MARKED.matcher(marked).replaceAll("$1");
  }

  static String tagged(DateTagger tagger, String text, Optional<LocalDate> published) {
    return mark(text, tagger.tag(text, published));
  }

  static String mark(String text, List<TimeExpression> dates) {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (TimeExpression date : dates) {
      marked.append(text, from, date.span().begin());
      marked.append('[').append(date.text()).append('|').append(date.value()).append(']');
      from = date.span().end();
    }
    return marked.append(text.substring(from)).toString();
  }
}
