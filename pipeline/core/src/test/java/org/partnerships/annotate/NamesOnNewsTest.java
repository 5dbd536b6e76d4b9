package org.partnerships.annotate;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerships.annotate.NameCorpus.Document;
import org.partnerships.article.EntityType;
import org.partnerships.models.ModelFiles;

/** Floors for names on real news, raw text in; skipped where the shared data is absent. */
class NamesOnNewsTest {
  private static final Path NEWS = Path.of("../../../shared/data/ner/wikinews-dev.jsonl");

  /** Only rises. */
  private static final double ORGANISATIONS = 0.86;

  /** Only rises. */
  private static final double ALL = 0.89;

  @Test
  void namesOfUnseenNewsAreFound() throws Exception {
    assumeTrue(Files.exists(NEWS), "no shared data");
    Annotator annotator = new Annotator(ModelFiles.builtIn());
    Set<String> marked = new HashSet<>();
    Set<String> found = new HashSet<>();
    for (Document document : NameCorpus.read(NEWS)) {
      document.names().stream()
          .filter(name -> !name.type().equals("OTH"))
          .forEach(name -> marked.add(document.id() + name.type() + name.span()));
      annotator
          .annotate(Articles.of(document.text()))
          .mentions()
          .forEach(name -> found.add(document.id() + name.type() + name.span()));
    }
    String organisation = EntityType.ORG.name();
    double organisations = f1(only(marked, organisation), only(found, organisation));
    double all = f1(marked, found);
    assertTrue(organisations >= ORGANISATIONS, "ORG " + organisations);
    assertTrue(all >= ALL, "micro " + all);
  }

  private static List<String> only(Set<String> names, String type) {
    return names.stream().filter(name -> name.contains(type)).toList();
  }

  private static double f1(
      java.util.Collection<String> marked, java.util.Collection<String> found) {
    long right = found.stream().filter(marked::contains).count();
    return 2.0 * right / (marked.size() + found.size());
  }
}
