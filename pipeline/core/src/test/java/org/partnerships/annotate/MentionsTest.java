package org.partnerships.annotate;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerships.article.Annotated;
import org.partnerships.article.Mention;
import org.partnerships.models.ModelFiles;

class MentionsTest {
  private static final Annotator ANNOTATOR = new Annotator(ModelFiles.builtIn());

  @TempDir Path folder;

  static Stream<Arguments> names() {
    return Table.rows("names.tsv");
  }

  static Stream<Arguments> compounds() {
    return Table.rows("compounds.tsv");
  }

  @ParameterizedTest
  @MethodSource("names")
  void aTextHasTheseNames(String text, String expected) {
    assertEquals(expected, shown(ANNOTATOR.annotate(Articles.of(text)).mentions()), text);
  }

  @ParameterizedTest
  @MethodSource("compounds")
  void aCompoundHoldsTheseOrganisations(String text, String expected) {
    Annotated annotated = ANNOTATOR.annotate(Articles.of(text));
    assertEquals(expected, shown(ANNOTATOR.compoundParts(annotated)), text);
  }

  @Test
  void guessesAreUnknownWordsThatAreNoNamesYet() {
    String text = "Die Vertriebspartner im Schwarzwald sprachen mit Zorvix über das Wetter.";
    Annotated annotated = ANNOTATOR.annotate(Articles.of(text)).withMentions(List.of());
    assertEquals("ORG Zorvix", shown(ANNOTATOR.possibleNames(annotated)), text);
    Annotated known = annotated.withMentions(ANNOTATOR.possibleNames(annotated));
    assertEquals("", shown(ANNOTATOR.possibleNames(known)), text);
  }

  @Test
  void watchedNamesWinAndCarryTheirName() throws Exception {
    Path file = folder.resolve("names.tsv");
    Files.writeString(file, "# watched\nDie Sonne\tHW AG|Mond & Söhne\tORG\tc-17\n");
    NamesFile watched = NamesFile.read(file);
    List<Mention> mentions =
        new Annotator(ModelFiles.builtIn(), watched)
            .annotate(Articles.of("Heute hilft Die Sonne der HW AG. Mond & Söhnes Chef lobt."))
            .mentions();
    assertEquals(
        "Die Sonne/ORG/Die Sonne|HW AG/ORG/Die Sonne|Mond & Söhnes/ORG/Die Sonne",
        mentions.stream()
            .map(m -> m.text() + "/" + m.type() + "/" + m.name())
            .collect(joining("|")));
    assertTrue(mentions.stream().allMatch(m -> m.from().equals("names-file")));
    assertEquals("c-17", watched.entry("HW AG").flatMap(NamesFile.Entry::id).orElseThrow());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstName() throws Exception {
    Path file = folder.resolve("names.tsv");
    Files.writeString(file, "\ufeffHafenwerk\tHW AG\tORG\tc-17\n");
    NamesFile.Entry entry = NamesFile.read(file).entries().get(0);
    assertEquals("Hafenwerk", entry.name());
    Files.writeString(file, "\ufeff# watched\nHafenwerk\n");
    assertEquals(1, NamesFile.read(file).entries().size());
  }

  @Test
  void aWrongLineIsNamed() throws Exception {
    Path file = folder.resolve("names.tsv");
    Files.writeString(file, "Hafenwerk\n\nNordlicht\t\tFIRMA\n");
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> NamesFile.read(file));
    assertEquals(
        file + ", line 3: no type: FIRMA; it is one of ORG, PER, LOC, PROD", e.getMessage());
  }

  @Test
  void theOrderOfArticlesAndTheLocaleChangeNothing() {
    String one = "Die Hafenwerk AG kooperiert mit der Istanbuler Firma INTEL LIGHT.";
    String other = "Intel und Hafenwerk trennen sich, sagte Ida Lindner in Kiel.";
    List<Mention> before = ANNOTATOR.annotate(Articles.of(one)).mentions();
    ANNOTATOR.annotate(Articles.of(other));
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(
          before, new Annotator(ModelFiles.builtIn()).annotate(Articles.of(one)).mentions());
    } finally {
      Locale.setDefault(locale);
    }
    assertEquals(before, ANNOTATOR.annotate(Articles.of(one)).mentions());
  }

  private static String shown(List<Mention> mentions) {
    return mentions.stream().map(m -> m.type() + " " + m.text()).collect(joining("|"));
  }
}
