package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerships.annotate.NameCorpus.Document;
import org.partnerships.annotate.NameCorpus.Marked;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

class NameSwapTest {
  private static final String TEXT =
      "Gestern lobte Ida Lindner die Hafenwerk AG. Hafenwerk AG und Lindner schweigen.";

  private static final NameInventor INVENTOR =
      new NameInventor(ModelFiles.builtIn(), new Lexicon(), List.of("Kranich", "Anker"));

  @Test
  void whatStandsBetweenTheNamesStays() {
    for (int number = 0; number < 50; number++) {
      Document copy = NameSwap.copy(document(), number, INVENTOR);
      List<String> names = names(copy);
      String expected =
          "Gestern lobte %s die %s. %s und %s schweigen.".formatted((Object[]) array(names));
      assertEquals(expected, copy.text());
      assertEquals(List.of("PER", "ORG", "ORG", "PER"), types(copy));
    }
  }

  @Test
  void theSameNameIsReplacedByTheSame() {
    for (int number = 0; number < 50; number++) {
      List<String> names = names(NameSwap.copy(document(), number, INVENTOR));
      assertEquals(names.get(1), names.get(2));
      assertTrue(names.get(0).endsWith(names.get(3)), names::toString);
    }
  }

  @Test
  void aNumberGivesOneCopy() {
    assertEquals(NameSwap.copy(document(), 7, INVENTOR), NameSwap.copy(document(), 7, INVENTOR));
    assertNotEquals(
        NameSwap.copy(document(), 7, INVENTOR).text(),
        NameSwap.copy(document(), 8, INVENTOR).text());
  }

  @Test
  void inventedNamesAreMany() {
    Random chance = new Random(1);
    Set<String> made = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      String name = INVENTOR.organisation(chance);
      assertFalse(name.isBlank());
      made.add(name);
    }
    assertTrue(made.size() > 400, "only " + made.size());
  }

  private static Document document() {
    List<Marked> names = new ArrayList<>();
    mark("PER", "Ida Lindner", 0, names);
    mark("ORG", "Hafenwerk AG", 0, names);
    mark("ORG", "Hafenwerk AG", 45, names);
    mark("PER", "Lindner", 45, names);
    return new Document("d", "", TEXT, names);
  }

  private static void mark(String type, String name, int from, List<Marked> names) {
    int begin = TEXT.indexOf(name, from - 1);
    names.add(new Marked(Span.of(begin, begin + name.length()), type));
  }

  private static List<String> names(Document document) {
    return document.names().stream().map(name -> name.span().of(document.text())).toList();
  }

  private static List<String> types(Document document) {
    return document.names().stream().map(Marked::type).toList();
  }

  private static String[] array(List<String> names) {
    return names.toArray(String[]::new);
  }
}
