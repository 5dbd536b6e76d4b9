package org.partnerships.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnerships.event.Modality;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Phase;
import org.partnerships.merge.Partnership;
import org.partnerships.merge.Partnership.Status;

/** Counts over all partnerships and events, also over those that the page does not hold. */
final class Overview {
  private final Map<Status, Long> statuses = new EnumMap<>(Status.class);
  private final Map<Integer, Map<Phase, Long>> years = new TreeMap<>();
  private final TreeSet<LocalDate> days = new TreeSet<>();
  private String document = "";
  private long documents;

  void add(Partnership partnership) {
    statuses.merge(partnership.status(), 1L, Long::sum);
    partnership.timeline().forEach(this::add);
    partnership.firstSeen().ifPresent(days::add);
    partnership.lastSeen().ifPresent(days::add);
  }

  private void add(Partnership.Entry entry) {
    if (entry.modality() == Modality.ASSERTED && entry.date().isPresent()) {
      int year = entry.date().get().earliest().getYear();
      years
          .computeIfAbsent(year, y -> new EnumMap<>(Phase.class))
          .merge(entry.phase(), 1L, Long::sum);
    }
  }

  /** Events of one document stand together. */
  void add(PartnershipEvent event) {
    if (!event.document().id().equals(document)) {
      document = event.document().id();
      documents++;
    }
  }

  long count(Status status) {
    return statuses.getOrDefault(status, 0L);
  }

  /** By year, how often each phase is stated; each partnership tells a thing once. */
  Map<Integer, Map<Phase, Long>> years() {
    return years;
  }

  /** How many documents have events. */
  long documents() {
    return documents;
  }

  /** The first day of publication. */
  Optional<LocalDate> first() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.first());
  }

  /** The last one. */
  Optional<LocalDate> last() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.last());
  }
}
