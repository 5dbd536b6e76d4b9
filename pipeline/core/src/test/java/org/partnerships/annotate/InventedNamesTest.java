package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerships.models.ModelFiles;

class InventedNamesTest {
  private final InventedNames names = new InventedNames(ModelFiles.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organisation",
        "organisation-feminine",
        "organisation-other",
        "surname",
        "first",
        "place"
      })
  void namesAreManyAndFinished(String kind) {
    Set<String> all = new HashSet<>();
    Random random = new Random(1);
    Random same = new Random(1);
    for (int i = 0; i < 1000; i++) {
      String name = names.one(kind, random);
      assertEquals(name, names.one(kind, same));
      assertFalse(name.isBlank() || name.contains("{") || name.contains("  "), name);
      all.add(name);
    }
    assertTrue(all.size() > 100, kind + ": " + all.size());
  }
}
