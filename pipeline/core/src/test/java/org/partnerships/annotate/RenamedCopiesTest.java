package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnerships.annotate.NameCorpus.Document;
import org.partnerships.annotate.NameCorpus.Marked;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

class RenamedCopiesTest {
  private static final int COPIES = 200;

  private final RenamedCopies copies = new RenamedCopies(ModelFiles.builtIn());

  @Test
  void theSameNumbersGiveTheSameCopy() {
    Document document =
        document("[ORG:Leica Camera AG] und [ORG:Bosch] kooperieren in [LOC:Kiel].");
    assertEquals(copies.copy(document, new Random(7)), copies.copy(document, new Random(7)));
  }

  @Test
  void whatStandsBetweenNamesStays() {
    Document document =
        document("Wie [ORG:Leica] ist [ORG:Bosch] seit [LOC:Kiel] dabei, so [PER:Ida Kohl].");
    for (Document copy : copies(document)) {
      assertTrue(
          bare(copy).matches("Wie \\[ORG] ist \\[ORG] seit \\[LOC] dabei, so \\[PER]\\."),
          copy.text());
    }
  }

  /** All forms of a name become forms of one other name. */
  @Test
  void aNameIsTheSameInTheWholeArticle() {
    Document document =
        document(
            "[ORG:Leica Camera AG] wächst. [ORG:Leica] baut, [ORG:Leicas] Werk und der Leica-Chef"
                + " auch.");
    int other = 0;
    for (Document copy : copies(document)) {
      List<String> names = names(copy);
      if (!names.get(1).equals("Leica")) {
        other++;
        assertTrue(names.get(0).endsWith(" AG"), copy.text());
        assertTrue(names.get(0).startsWith(names.get(1)), copy.text());
        assertTrue(names.get(2).startsWith(names.get(1)), copy.text());
        assertFalse(copy.text().contains("Leica"), copy.text());
        assertTrue(copy.text().contains(names.get(1).replace(' ', '-') + "-Chef"), copy.text());
      }
    }
    assertTrue(other > COPIES / 2, other + " others");
  }

  @Test
  void aPersonKeepsTitleAndSurname() {
    Document document = document("[PER:Dr. Ida Kohl] lacht. [PER:Kohl] geht.");
    for (Document copy : copies(document)) {
      List<String> names = names(copy);
      assertTrue(names.get(0).startsWith("Dr. "), copy.text());
      assertTrue(names.get(0).endsWith(names.get(1)), copy.text());
    }
  }

  @Test
  void newsAgenciesStay() {
    for (Document copy : copies(document("Kiel ([ORG:dpa]) - Es regnet."))) {
      assertEquals("Kiel (dpa) - Es regnet.", copy.text());
    }
  }

  private List<Document> copies(Document document) {
    Random random = new Random(1);
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < COPIES; i++) {
      all.add(copies.copy(document, random));
    }
    return all;
  }

  private static List<String> names(Document document) {
    return document.names().stream().map(name -> name.span().of(document.text())).toList();
  }

  /** The text with types in place of the names. */
  private static String bare(Document document) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Marked name : document.names()) {
      text.append(document.text(), at, name.span().begin())
          .append('[')
          .append(name.type())
          .append(']');
      at = name.span().end();
    }
    return text.append(document.text().substring(at)).toString();
  }

  /** Marks are {@code [TYPE:name]}. */
  private static Document document(String marked) {
    StringBuilder text = new StringBuilder();
    List<Marked> names = new ArrayList<>();
    for (String piece : marked.split("(?=\\[)|(?<=])")) {
      if (piece.startsWith("[")) {
        int begin = text.length();
        text.append(piece, 5, piece.length() - 1);
        names.add(new Marked(Span.of(begin, text.length()), piece.substring(1, 4)));
      } else {
        text.append(piece);
      }
    }
    return new Document("d", "", text.toString(), names);
  }
}
