package org.partnerships.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.partnerships.event.EventDate;
import org.partnerships.event.EventDocument;
import org.partnerships.event.Kind;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;
import org.partnerships.merge.Partnership;
import org.partnerships.results.ResultFolder;

/**
 * CSV as spreadsheets read it: RFC 4180, UTF-8 with its mark. A text that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
final class CsvFiles {
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
  private static final String BETWEEN = "; ";
  private static final char UTF_8_MARK = '\ufeff';

  private static final String[] EVENT_COLUMNS = {
    "id", "document_id", "title", "url", "source", "published", "cluster", "parties", "party_keys",
    "party_ids", "kind", "phase", "modality", "date", "earliest", "latest", "subject", "evidence",
    "rule", "confidence"
  };
  private static final String[] PARTNERSHIP_COLUMNS = {
    "key",
    "party_1",
    "party_2",
    "status",
    "started",
    "started_documents",
    "ended",
    "ended_documents",
    "kinds",
    "subjects",
    "documents",
    "independent_documents",
    "first_seen",
    "last_seen",
    "confidence",
    "contradictions"
  };

  private CsvFiles() {}

  static void events(ResultFolder results, Path file) throws IOException {
    try (CSVPrinter csv = printer(file, EVENT_COLUMNS)) {
      results.events(event -> csv.printRecord(cells(event)));
    }
  }

  static void partnerships(ResultFolder results, Path file) throws IOException {
    try (CSVPrinter csv = printer(file, PARTNERSHIP_COLUMNS)) {
      results.partnerships(partnership -> csv.printRecord(cells(partnership)));
    }
  }

  private static CSVPrinter printer(Path file, String... columns) throws IOException {
    BufferedWriter out = Files.newBufferedWriter(file);
    out.write(UTF_8_MARK);
    return new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(columns).get());
  }

  private static List<String> cells(PartnershipEvent event) {
    EventDocument d = event.document();
    return List.of(
        event.id(),
        text(d.id()),
        text(d.title()),
        text(d.url()),
        text(d.source()),
        plain(d.published()),
        text(d.cluster()),
        text(join(event.parties(), Party::name)),
        text(join(event.parties(), Party::key)),
        text(ids(event.parties())),
        event.kind().label(),
        event.phase().label(),
        event.modality().label(),
        plain(event.date().map(EventDate::value)),
        plain(event.date().map(EventDate::earliest)),
        plain(event.date().map(EventDate::latest)),
        text(event.subject()),
        text(event.evidence().get(0).text()),
        text(event.rule()),
        Double.toString(event.confidence()));
  }

  private static List<String> cells(Partnership p) {
    return List.of(
        text(p.key()),
        text(p.first().name()),
        text(p.second().name()),
        p.status().label(),
        plain(p.started().map(m -> m.date().value())),
        plain(p.started().map(Partnership.Milestone::documents)),
        plain(p.ended().map(m -> m.date().value())),
        plain(p.ended().map(Partnership.Milestone::documents)),
        join(p.kinds(), Kind::label),
        text(join(p.subjects(), Function.identity())),
        Integer.toString(p.documents()),
        Integer.toString(p.independentDocuments()),
        plain(p.firstSeen()),
        plain(p.lastSeen()),
        Double.toString(p.confidence()),
        join(p.contradictions(), c -> c.about().label() + ": " + String.join(", ", c.values())));
  }

  private static String plain(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String text(Optional<String> text) {
    return text(text.orElse(""));
  }

  /** {@code =1+1 → '=1+1}: what articles and dumps say is never a formula. */
  static String text(String text) {
    String start = text.stripLeading();
    boolean isFormula =
        !text.isEmpty()
            && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0);
    return isFormula ? "'" + text : text;
  }

  /** In the order of the parties; empty if none has one. */
  private static String ids(List<Party> parties) {
    return parties.stream().allMatch(party -> party.id().isEmpty())
        ? ""
        : join(parties, party -> party.id().orElse(""));
  }

  private static <T> String join(List<T> values, Function<T, String> text) {
    return values.stream().map(text).collect(Collectors.joining(BETWEEN));
  }
}
