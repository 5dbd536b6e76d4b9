package org.partnerships.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnerships.article.Rejection;
import org.partnerships.event.EventDocument;
import org.partnerships.event.Kind;
import org.partnerships.event.PartnershipEvent;
import org.partnerships.event.Phase;
import org.partnerships.jsonl.RunRecord;
import org.partnerships.merge.PairFact.Period;
import org.partnerships.merge.Partnership;
import org.partnerships.results.ResultFolder;

/**
 * What the page shows, as one JSON object: organisations, documents and sentences once each, and
 * partnerships that name them by their places. {@code model.js} reads it.
 */
final class PageData {
  private static final int LONGEST_TEXT = 700;
  private static final int MOST_SUBJECTS = 12;
  private static final int CONFIDENCE_DIGITS = 3;

  private final RunRecord run;
  private final PageContent content;
  private final CueWords cues;
  private final Map<String, Integer> organisations = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> documents = new LinkedHashMap<>();
  private final List<EventDocument> documentList = new ArrayList<>();
  private final Map<String, Integer> evidence = new HashMap<>();
  private final List<Shown.Statement> evidenceList = new ArrayList<>();

  PageData(ResultFolder results, PageContent content, CueWords cues) {
    this.run = results.run();
    this.content = content;
    this.cues = cues;
    content.shown().forEach(this::number);
  }

  private void number(Shown one) {
    number(one.partnership().first());
    number(one.partnership().second());
    for (Shown.Statement statement : one.best()) {
      EventDocument document = statement.event().document();
      if (documents.putIfAbsent(document.id(), documentList.size()) == null) {
        documentList.add(document);
      }
      if (evidence.putIfAbsent(statement.event().id(), evidenceList.size()) == null) {
        evidenceList.add(statement);
      }
    }
  }

  private void number(Partnership.Partner partner) {
    if (organisations.putIfAbsent(partner.key(), names.size()) == null) {
      names.add(partner.name());
    }
  }

  void write(OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.setCharacterEscapes(new SafeInHtml());
      json.writeStartObject();
      json.writeFieldName("run");
      run(json);
      json.writeNumberField("total", run.total().partnerships());
      overview(json, content.overview());
      texts(json, "organisations", names);
      list(json, "documents", documentList, this::document);
      list(json, "evidence", evidenceList, this::evidence);
      list(json, "partnerships", content.shown(), this::partnership);
      list(json, "rejects", content.rejects(), PageData::reject);
      json.writeEndObject();
    }
  }

  private static void overview(JsonGenerator json, Overview overview) throws IOException {
    json.writeNumberField("documentsWithEvents", overview.documents());
    text(json, "first", overview.first());
    text(json, "last", overview.last());
    json.writeObjectFieldStart("statuses");
    for (Partnership.Status status : Partnership.Status.values()) {
      json.writeNumberField(status.label(), overview.count(status));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("years");
    for (Map.Entry<Integer, Map<Phase, Long>> year : overview.years().entrySet()) {
      json.writeStartObject();
      json.writeNumberField("year", year.getKey());
      for (Map.Entry<Phase, Long> phase : year.getValue().entrySet()) {
        json.writeNumberField(phase.getKey().label(), phase.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void run(JsonGenerator json) throws IOException {
    RunRecord.Documents read = run.documents();
    json.writeStartObject();
    json.writeStringField("version", run.version());
    json.writeStringField("end", run.end().toString());
    json.writeBooleanField("complete", run.complete());
    json.writeBooleanField("first", run.events() >= run.total().events());
    json.writeNumberField("events", run.events());
    json.writeObjectFieldStart("documents");
    json.writeNumberField("read", read.read());
    json.writeNumberField("withEvents", read.withEvents());
    json.writeNumberField("withoutEvents", read.withoutEvents());
    json.writeNumberField("rejected", read.rejected());
    json.writeNumberField("seen", read.skippedAsSeen());
    json.writeNumberField("updated", read.updated());
    json.writeEndObject();
    json.writeObjectFieldStart("total");
    json.writeNumberField("documents", run.total().documents());
    json.writeNumberField("events", run.total().events());
    json.writeNumberField("partnerships", run.total().partnerships());
    json.writeNumberField("rejects", run.total().rejects());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void document(JsonGenerator json, EventDocument document) throws IOException {
    json.writeStartArray();
    text(json, document.title());
    text(json, document.url());
    text(json, document.published().map(LocalDate::toString));
    json.writeString(document.source());
    json.writeEndArray();
  }

  private void evidence(JsonGenerator json, Shown.Statement statement) throws IOException {
    PartnershipEvent event = statement.event();
    String sentence = event.evidence().get(0).text();
    json.writeStartArray();
    json.writeNumber(documents.get(event.document().id()));
    json.writeString(event.phase().label());
    json.writeString(event.modality().label());
    text(json, event.date().map(date -> date.value()));
    json.writeString(
        sentence.length() <= LONGEST_TEXT ? sentence : sentence.substring(0, LONGEST_TEXT) + "…");
    marks(json, event);
    confidence(json, event.confidence());
    json.writeString(event.rule());
    json.writeBoolean(statement.isNew());
    json.writeEndArray();
  }

  private void marks(JsonGenerator json, PartnershipEvent event) throws IOException {
    json.writeStartArray();
    for (Marks.Mark mark : Marks.of(event, cues)) {
      if (mark.span().end() <= LONGEST_TEXT) {
        json.writeStartArray();
        json.writeNumber(mark.span().begin());
        json.writeNumber(mark.span().end());
        json.writeString(mark.why());
        json.writeEndArray();
      }
    }
    json.writeEndArray();
  }

  private void partnership(JsonGenerator json, Shown one) throws IOException {
    Partnership p = one.partnership();
    json.writeStartObject();
    json.writeArrayFieldStart("parties");
    json.writeNumber(organisations.get(p.first().key()));
    json.writeNumber(organisations.get(p.second().key()));
    json.writeEndArray();
    texts(
        json,
        "aliases",
        Stream.of(p.first(), p.second())
            .flatMap(partner -> partner.aliases().stream())
            .map(alias -> alias.name())
            .distinct()
            .toList());
    json.writeStringField("status", p.status().label());
    json.writeFieldName("started");
    period(json, p.started().map(Partnership.Milestone::date));
    json.writeFieldName("ended");
    period(json, p.ended().map(Partnership.Milestone::date));
    texts(json, "kinds", p.kinds().stream().map(Kind::label).toList());
    texts(json, "subjects", p.subjects().stream().limit(MOST_SUBJECTS).toList());
    list(json, "timeline", p.timeline(), this::moment);
    list(json, "contradictions", p.contradictions(), PageData::contradiction);
    json.writeNumberField("sources", p.independentDocuments());
    text(json, "first", p.firstSeen());
    text(json, "last", p.lastSeen());
    json.writeFieldName("confidence");
    confidence(json, p.confidence());
    json.writeNumberField("statements", one.statements());
    json.writeNumberField("fresh", one.fresh());
    list(json, "evidence", one.best(), (j, s) -> j.writeNumber(evidence.get(s.event().id())));
    json.writeEndObject();
  }

  private void moment(JsonGenerator json, Partnership.Entry entry) throws IOException {
    json.writeStartArray();
    json.writeString(entry.phase().label());
    json.writeString(entry.modality().label());
    period(json, entry.date());
    json.writeNumber(entry.independentDocuments());
    json.writeNumber(documents.getOrDefault(entry.documents().get(0), -1));
    text(json, entry.firstSeen().map(LocalDate::toString));
    json.writeEndArray();
  }

  private static void contradiction(JsonGenerator json, Partnership.Contradiction contradiction)
      throws IOException {
    json.writeStartArray();
    json.writeString(contradiction.about().label());
    json.writeStartArray();
    for (String value : contradiction.values()) {
      json.writeString(value);
    }
    json.writeEndArray();
    json.writeEndArray();
  }

  private static void reject(JsonGenerator json, Rejection rejection) throws IOException {
    json.writeStartArray();
    json.writeString(rejection.id());
    json.writeString(rejection.stage().label());
    json.writeString(rejection.reason().label());
    json.writeString(rejection.message());
    json.writeEndArray();
  }

  private static void period(JsonGenerator json, Optional<Period> period) throws IOException {
    if (period.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartArray();
    json.writeString(period.get().value());
    json.writeString(period.get().earliest().toString());
    json.writeString(period.get().latest().toString());
    json.writeEndArray();
  }

  /** Never rounded up: 0.9996 is not certain. */
  private static void confidence(JsonGenerator json, double confidence) throws IOException {
    json.writeNumber(BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DIGITS, RoundingMode.DOWN));
  }

  private static void text(JsonGenerator json, String field, Optional<LocalDate> day)
      throws IOException {
    json.writeFieldName(field);
    text(json, day.map(LocalDate::toString));
  }

  private static void text(JsonGenerator json, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeString(text.get());
    } else {
      json.writeNull();
    }
  }

  private static void texts(JsonGenerator json, String field, List<String> texts)
      throws IOException {
    list(json, field, texts, JsonGenerator::writeString);
  }

  /** Writes one element of a list. */
  @FunctionalInterface
  private interface Element<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  private static <T> void list(JsonGenerator json, String field, List<T> values, Element<T> element)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (T value : values) {
      element.write(json, value);
    }
    json.writeEndArray();
  }
}
