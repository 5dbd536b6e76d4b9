package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

/**
 * How many organisations of every construction are found, exactly as they stand: legal forms,
 * quotation marks, brackets, digits, clubs, ministries … Not all of them are; the floors are what
 * single sentences reach with {@link Readiness#BALANCED}.
 */
class OrganisationsTest {
  /** Of those that are there, the share that is found. */
  private static final double FOUND = 0.83;

  /** Of those that are found, the share that is right. */
  private static final double RIGHT = 0.95;

  /** A text with its organisations, as the table marks them. */
  private record Row(String kind, String text, List<Span> organisations) {
    static Row of(String kind, String marked) {
      StringBuilder text = new StringBuilder();
      List<Span> organisations = new ArrayList<>();
      int begin = 0;
      for (int i = 0; i < marked.length(); i++) {
        switch (marked.charAt(i)) {
          case '[' -> begin = text.length();
          case ']' -> organisations.add(Span.of(begin, text.length()));
          default -> text.append(marked.charAt(i));
        }
      }
      return new Row(kind, text.toString(), List.copyOf(organisations));
    }
  }

  @Test
  void organisationsOfEveryConstructionAreFound() {
    Annotator annotator = new Annotator(ModelFiles.builtIn());
    int marked = 0;
    int found = 0;
    int right = 0;
    List<String> faults = new ArrayList<>();
    for (Row row : rows()) {
      List<Span> spans =
          annotator.annotate(Articles.of(row.text())).mentions().stream()
              .filter(mention -> mention.type() == EntityType.ORG)
              .map(Mention::span)
              .toList();
      marked += row.organisations().size();
      found += spans.size();
      right += (int) spans.stream().filter(row.organisations()::contains).count();
      if (!spans.equals(row.organisations())) {
        faults.add(row.kind() + ": " + row.text() + " → " + shown(row.text(), spans));
      }
    }
    String all = right + " right of " + found + " found and " + marked + " marked\n";
    assertTrue(right >= FOUND * marked && right >= RIGHT * found, all + String.join("\n", faults));
  }

  private static List<Row> rows() {
    return Table.rows("organisations.tsv")
        .map(row -> Row.of((String) row.get()[0], (String) row.get()[1]))
        .toList();
  }

  private static String shown(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" | "));
  }
}
