package org.partnerships;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerships.annotate.Annotator;
import org.partnerships.article.Annotated;
import org.partnerships.article.Article;
import org.partnerships.find.Candidate;
import org.partnerships.find.Explanation;
import org.partnerships.find.PartnershipFinder;
import org.partnerships.models.ModelFiles;
import org.partnerships.name.NameResolver;
import org.partnerships.rule.Rule;

/** The run: one line per stage. */
public final class Pipeline {
  private final Annotator annotator;
  private final NameResolver names;
  private final PartnershipFinder finder;

  public Pipeline(ModelFiles models) {
    this.annotator = new Annotator(models);
    this.names = new NameResolver(models);
    this.finder = new PartnershipFinder(models);
  }

  public Annotated annotate(Article article) {
    return resolve(annotateWithoutNames(article));
  }

  Annotated annotateWithoutNames(Article article) {
    return annotator.annotate(article);
  }

  public Annotated resolve(Annotated annotated) {
    return names.resolve(annotated);
  }

  public List<Candidate> candidates(Annotated annotated) {
    return finder.find(annotated);
  }

  public Explanation explain(Annotated annotated) {
    return finder.explain(annotated);
  }

  public List<Rule> rules() {
    return finder.rules();
  }

  /** A plain text as an article about which nothing else is known. */
  public static Article articleOf(String id, String text) {
    return new Article(
        id,
        Optional.empty(),
        id,
        "text/plain",
        Optional.empty(),
        Optional.empty(),
        Optional.of("de"),
        "sha256:",
        text,
        Map.of());
  }
}
