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

  public org.partnerships.article.Outcome<Article> extract(
      org.partnerships.article.RawArticle raw) {
    if (raw.content() instanceof org.partnerships.article.Content.Text text) {
      return org.partnerships.article.Outcome.done(articleOf(raw.id(), text.text()));
    }
    return org.partnerships.article.Outcome.failed(
        new org.partnerships.article.Rejection(
            raw.id(),
            raw.source(),
            org.partnerships.article.Rejection.Stage.EXTRACT,
            org.partnerships.article.Rejection.Reason.UNSUPPORTED,
            "not yet"));
  }

  public List<org.partnerships.event.PartnershipEvent> events(Annotated annotated) {
    List<org.partnerships.event.PartnershipEvent> events = new java.util.ArrayList<>();
    for (Candidate c : candidates(annotated)) {
      List<org.partnerships.event.Party> parties =
          c.parties().stream()
              .map(
                  p ->
                      new org.partnerships.event.Party(
                          p.name(),
                          p.name().toLowerCase(java.util.Locale.ROOT),
                          Optional.empty(),
                          p.type(),
                          List.of(
                              new org.partnerships.event.Party.PartyMention(p.text(), p.span()))))
              .sorted(java.util.Comparator.comparing(org.partnerships.event.Party::key))
              .toList();
      Article a = annotated.article();
      Optional<org.partnerships.event.EventDate> date =
          c.date()
              .filter(d -> d.earliest().isPresent())
              .map(
                  d ->
                      new org.partnerships.event.EventDate(
                          d.value(), d.earliest().get(), d.latest().get(), d.text(), d.span()));
      events.add(
          new org.partnerships.event.PartnershipEvent(
              org.partnerships.event.EventId.of(
                  a.id(),
                  parties.stream().map(p -> p.key()).toList(),
                  c.phase(),
                  date.map(d -> d.value())),
              new org.partnerships.event.EventDocument(
                  a.id(),
                  a.url(),
                  a.source(),
                  a.title(),
                  a.published(),
                  Optional.empty(),
                  a.extra()),
              parties,
              c.kind(),
              c.phase(),
              c.modality(),
              date,
              c.subject(),
              List.of(new org.partnerships.event.Evidence(c.evidence().of(a.text()), c.evidence())),
              c.rule(),
              c.confidence()));
    }
    return events;
  }

  public List<org.partnerships.event.Cue> cues(Annotated annotated) {
    return finder.cues(annotated).stream()
        .map(c -> new org.partnerships.event.Cue(c.span(), c.text(), c.phase()))
        .toList();
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
