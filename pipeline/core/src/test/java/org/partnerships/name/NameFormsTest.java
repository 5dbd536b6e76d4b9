package org.partnerships.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.partnerships.models.ModelFiles;

class NameFormsTest {
  private static final NameForms FORMS = new NameForms(ModelFiles.builtIn());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "name-forms.tsv", delimiter = '\t', quoteCharacter = '\0')
  void aNameHasABareFormAndAKey(String name, String bare, String key) {
    assertEquals(bare, FORMS.bare(name), name);
    assertEquals(key, FORMS.key(name), name);
  }
}
