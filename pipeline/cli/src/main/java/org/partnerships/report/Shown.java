package org.partnerships.report;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.merge.Partnership;

/** A partnership of the page, and the best of the events that it rests on. */
final class Shown {
  private final Partnership partnership;
  private final int most;
  private final PriorityQueue<Statement> best = new PriorityQueue<>(Statement.BEST.reversed());
  private int statements;
  private int fresh;

  /**
   * One event.
   *
   * @param isNew true if the last run found it
   * @param isFirst true if no document reported the same earlier
   */
  record Statement(PartnershipEvent event, boolean isNew, boolean isFirst) {
    /** First reports, then facts before plans and rumours, then the surest, then the latest. */
    static final Comparator<Statement> BEST =
        Comparator.comparing((Statement s) -> !s.isFirst)
            .thenComparing(s -> s.event.modality())
            .thenComparing(s -> -s.event.confidence())
            .thenComparing(s -> s.event.document().published().map(d -> -d.toEpochDay()).orElse(0L))
            .thenComparing(s -> s.event.id());
  }

  /**
   * A partnership.
   *
   * @param most how many statements are kept
   */
  Shown(Partnership partnership, int most) {
    this.partnership = partnership;
    this.most = most;
  }

  void add(PartnershipEvent event, boolean isNew) {
    statements++;
    fresh += isNew ? 1 : 0;
    best.add(new Statement(event, isNew, isFirst(event)));
    if (best.size() > most) {
      best.remove();
    }
  }

  private boolean isFirst(PartnershipEvent event) {
    return partnership.timeline().stream()
        .filter(e -> e.phase() == event.phase() && e.modality() == event.modality())
        .anyMatch(entry -> entry.documents().get(0).equals(event.document().id()));
  }

  Partnership partnership() {
    return partnership;
  }

  /** All statements, kept or not. */
  int statements() {
    return statements;
  }

  /** Those that the last run found. */
  int fresh() {
    return fresh;
  }

  /** The kept ones, the best first. */
  List<Statement> best() {
    return best.stream().sorted(Statement.BEST).toList();
  }
}
