package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerships.annotate.NameTags.Name;
import org.partnerships.article.Span;
import org.partnerships.models.ModelFiles;

/** Names as a database would show them. */
class BaseFormsTest {
  private static final Lexicon LEXICON = new Lexicon();
  private static final BaseForms BASE_FORMS = new BaseForms(ModelFiles.builtIn(), LEXICON);
  private static final Descriptions DESCRIPTIONS =
      new Descriptions(
          ModelFiles.builtIn(),
          LEXICON,
          NameFeatures.in(ModelFiles.builtIn(), LEXICON).gazetteer());

  static Stream<Arguments> forms() {
    return Table.rows("base-forms.tsv");
  }

  static Stream<Arguments> described() {
    return Table.rows("descriptions.tsv");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aNameIsShownInTheNominative(String before, String name, String expected) {
    assertEquals(expected, BASE_FORMS.of(name, before), before + " " + name);
  }

  @ParameterizedTest
  @MethodSource("described")
  void aDescriptionIsNoPartOfTheName(String marked, String expected) {
    List<String> words = Arrays.asList(marked.split(" "));
    Name whole = new Name(Span.of(0, words.size()), "ORG");
    List<Name> left = DESCRIPTIONS.cutOff(List.of(words), List.of(List.of(whole))).get(0);
    String name =
        left.stream()
            .map(Name::tokens)
            .map(cut -> String.join(" ", words.subList(cut.begin(), cut.end())))
            .findFirst()
            .orElse("no name");
    assertEquals(expected, name, marked);
  }
}
