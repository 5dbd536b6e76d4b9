package org.partnerships.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.partnerships.article.Rejection;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;
import org.partnerships.jsonl.RunRecord;
import org.partnerships.merge.Partnership;
import org.partnerships.results.ResultFolder;

/** What of a run's results goes into the page: the best supported, with their best evidence. */
final class PageContent {
  /** The first are kept, if not all can be. */
  private static final Comparator<Partnership> BEST_SUPPORTED =
      Comparator.comparingInt(Partnership::independentDocuments)
          .thenComparing(p -> p.lastSeen().map(Object::toString).orElse(""))
          .reversed()
          .thenComparing(Partnership::key);

  private final Limits limits;
  private final Overview overview = new Overview();
  private final List<Shown> shown = new ArrayList<>();
  private final Map<String, Shown> byKey = new HashMap<>();
  private final Map<String, String> canonical = new HashMap<>();
  private final List<Rejection> rejects = new ArrayList<>();
  private long events;

  private PageContent(Limits limits) {
    this.limits = limits;
  }

  static PageContent read(ResultFolder results, Limits limits) throws IOException {
    PageContent content = new PageContent(limits);
    content.select(results);
    content.findEvidence(results);
    results.rejects(
        reject -> {
          if (content.rejects.size() < limits.rejects()) {
            content.rejects.add(reject);
          }
        });
    return content;
  }

  /** Partnerships in the order of their keys. */
  List<Shown> shown() {
    return shown;
  }

  /** What is counted over all of them. */
  Overview overview() {
    return overview;
  }

  List<Rejection> rejects() {
    return rejects;
  }

  private void select(ResultFolder results) throws IOException {
    PriorityQueue<Partnership> best = new PriorityQueue<>(BEST_SUPPORTED.reversed());
    results.partnerships(
        partnership -> {
          overview.add(partnership);
          best.add(partnership);
          if (best.size() > limits.partnerships()) {
            best.remove();
          }
        });
    int statements = limits.statementsOfEach(best.size());
    best.stream()
        .sorted(Comparator.comparing(Partnership::key))
        .map(partnership -> new Shown(partnership, statements))
        .forEach(this::add);
  }

  private void add(Shown one) {
    shown.add(one);
    byKey.put(one.partnership().key(), one);
    addAliases(one.partnership().first());
    addAliases(one.partnership().second());
  }

  private void addAliases(Partnership.Partner partner) {
    partner.aliases().forEach(alias -> canonical.put(alias.key(), partner.key()));
  }

  private void findEvidence(ResultFolder results) throws IOException {
    long firstNew = results.run().total().events() - newEvents(results.run());
    results.events(
        event -> {
          overview.add(event);
          boolean isNew = events++ >= firstNew;
          partnershipsOf(event).forEach(one -> one.add(event, isNew));
        });
  }

  /** What a run found stands at the end of the file; nothing is new if it added nothing. */
  private static long newEvents(RunRecord run) {
    return Math.min(run.events(), run.total().events());
  }

  private List<Shown> partnershipsOf(PartnershipEvent event) {
    List<String> keys =
        new TreeSet<>(event.parties().stream().map(Party::key).map(this::canonical).toList())
            .stream().toList();
    List<Shown> found = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        Optional.ofNullable(byKey.get(keys.get(i) + "|" + keys.get(j))).ifPresent(found::add);
      }
    }
    return found;
  }

  private String canonical(String key) {
    return canonical.getOrDefault(key, key);
  }
}
