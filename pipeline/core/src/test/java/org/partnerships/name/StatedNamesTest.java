package org.partnerships.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.partnerships.Pipeline;
import org.partnerships.article.EntityType;
import org.partnerships.article.Mention;
import org.partnerships.models.ModelFiles;

/** Names that an article itself calls organisations, through the whole annotation. */
class StatedNamesTest {
  private static final Pipeline PIPELINE = new Pipeline(ModelFiles.builtIn());

  @ParameterizedTest
  @CsvFileSource(
      resources = "/org/partnerships/name/stated-names.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void whatTheArticleCallsAnOrganisationIsOne(String text, String organisations) {
    List<String> expected =
        organisations == null ? List.of() : List.of(organisations.strip().split("; "));
    List<String> found =
        PIPELINE.annotate(Pipeline.articleOf("a", text)).mentions().stream()
            .filter(mention -> mention.type() == EntityType.ORG)
            .map(Mention::text)
            .distinct()
            .toList();
    assertEquals(expected, found, text);
  }
}
