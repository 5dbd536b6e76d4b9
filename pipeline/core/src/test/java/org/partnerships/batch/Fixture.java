package org.partnerships.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnerships.article.Content;
import org.partnerships.article.EntityType;
import org.partnerships.article.Fields;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;
import org.partnerships.article.Span;
import org.partnerships.event.EventDate;
import org.partnerships.event.EventDocument;
import org.partnerships.event.EventId;
import org.partnerships.event.Evidence;
import org.partnerships.event.Kind;
import org.partnerships.event.Modality;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Party;
import org.partnerships.event.Phase;
import org.partnerships.jsonl.RunRecord;

/** Runs without models: a document says itself what it holds, {@code Aquila+Borea started 2016}. */
final class Fixture {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-17T10:15:30.123456Z"), ZoneOffset.UTC);

  private Fixture() {}

  static Outcome<RawArticle> document(String id, String text) {
    return Outcome.done(new RawArticle(id, "dump.jsonl", Fields.NONE, new Content.Text(text)));
  }

  /** Many documents: with one event, with two, with none, copies, broken and forbidden ones. */
  static List<Outcome<RawArticle>> documents(int count) {
    List<Outcome<RawArticle>> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = "d" + i;
      documents.add(
          switch (i % 7) {
            case 0 -> document(id, "Aquila+Org" + i % 11 + " started 2016");
            case 1 -> document(id, "Aquila+Borea ended 2022; Borea+Org" + i + " ongoing");
            case 2 -> document(id, "not-german");
            case 3 ->
                Outcome.failed(
                    new Rejection(
                        "dump.jsonl#" + i,
                        "dump.jsonl",
                        Rejection.Stage.READ,
                        Rejection.Reason.MALFORMED_RECORD,
                        "line " + i));
            case 4 -> document(id, "throws " + i);
            case 5 -> document("d" + (i - 5), "Aquila+Copied" + i % 3 + " started 2019");
            default -> document(id, "nothing here " + i);
          });
    }
    return documents;
  }

  static Processed process(RawArticle raw) {
    String text = ((Content.Text) raw.content()).text();
    if (text.startsWith("throws")) {
      throw new IllegalStateException(text);
    }
    if (text.startsWith("overflows")) {
      return deeper(raw);
    }
    if (text.equals("not-german")) {
      return processed(
          Outcome.failed(
              new Rejection(
                  raw.id(),
                  raw.source(),
                  Rejection.Stage.ANNOTATE,
                  Rejection.Reason.NOT_GERMAN,
                  "it is en")),
          text);
    }
    List<PartnershipEvent> events = new ArrayList<>();
    if (text.contains("+")) {
      Stream.of(text.split("; ")).map(part -> event(raw, part)).forEach(events::add);
    }
    return processed(Outcome.done(events), text);
  }

  private static Processed deeper(RawArticle raw) {
    Processed processed = deeper(raw);
    return new Processed(processed.outcome(), processed.text(), StageTimes.ZERO);
  }

  private static Processed processed(Outcome<List<PartnershipEvent>> outcome, String text) {
    return new Processed(outcome, Optional.of(text), new StageTimes(1, 2, 3));
  }

  private static PartnershipEvent event(RawArticle raw, String text) {
    String[] words = text.split(" ");
    List<Party> parties = Stream.of(words[0].split("\\+")).sorted().map(Fixture::party).toList();
    Phase phase = Phase.valueOf(words[1].toUpperCase(java.util.Locale.ROOT));
    Optional<EventDate> date = words.length < 3 ? Optional.empty() : Optional.of(year(words[2]));
    return new PartnershipEvent(
        EventId.of(
            raw.id(), parties.stream().map(Party::key).toList(), phase, date.map(EventDate::value)),
        new EventDocument(
            raw.id(),
            Optional.empty(),
            raw.source(),
            Optional.of("Überschrift"),
            Optional.of(LocalDate.of(2023, 1, 2)),
            Optional.empty(),
            Map.of()),
        parties,
        Kind.OTHER,
        phase,
        Modality.ASSERTED,
        date,
        Optional.empty(),
        List.of(new Evidence(text, Span.of(0, text.length()))),
        "fake",
        0.5);
  }

  private static Party party(String name) {
    return new Party(
        name,
        name.toLowerCase(java.util.Locale.ROOT),
        Optional.empty(),
        EntityType.ORG,
        List.of(new Party.PartyMention(name, Span.of(0, name.length()))));
  }

  private static EventDate year(String year) {
    int number = Integer.parseInt(year);
    return new EventDate(
        year, LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31), year, Span.of(0, 4));
  }

  static BatchOptions options(Path out, int threads, boolean fresh) {
    return new BatchOptions(
        out,
        fresh,
        new RunRecord.Setting(
            "test", "17", threads, Map.of("inputs", List.of("dump.jsonl")), Map.of()),
        Set.of());
  }

  static RunRecord run(Path out, int threads, List<Outcome<RawArticle>> documents)
      throws IOException {
    return run(options(out, threads, false), documents);
  }

  static RunRecord run(BatchOptions options, List<Outcome<RawArticle>> documents)
      throws IOException {
    return new Batch(options, Fixture::process, CLOCK)
        .run(documents::iterator, () -> false, progress -> {});
  }

  /** The files that must be the same bytes; {@code run.json} without its times. */
  static Map<String, String> results(Path out) throws IOException {
    Map<String, String> results = new LinkedHashMap<>();
    for (String name : List.of("events.jsonl", "partnerships.jsonl", "rejects.jsonl", "run.json")) {
      if (Files.exists(out.resolve(name))) {
        String content = Files.readString(out.resolve(name), StandardCharsets.UTF_8);
        results.put(name, name.equals("run.json") ? withoutTimes(content) : content);
      }
    }
    return results;
  }

  private static String withoutTimes(String json) {
    return json.replaceAll("\"(start|end|threads)\" : [^\n]*\n", "")
        .replaceAll("(?s)\"seconds_per_stage\" : \\{.*?\\}", "");
  }
}
