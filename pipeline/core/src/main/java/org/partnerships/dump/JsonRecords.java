package org.partnerships.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnerships.article.Content;
import org.partnerships.article.Fields;
import org.partnerships.article.Outcome;
import org.partnerships.article.RawArticle;
import org.partnerships.article.Rejection;

/**
 * A JSON object to a raw article. Its text is taken code unit by code unit, so that offsets into it
 * stay true; numbers among the other fields keep all of their digits.
 */
final class JsonRecords {
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final int NAMES_SHOWN = 8;
  private static final int NAME_SHOWN = 40;

  private final DumpOptions options;
  private final ObjectReader reader;

  JsonRecords(DumpOptions options) {
    this.options = options;
    // The line's own length is the limit; Jackson's is lower by default.
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxStringLength((int) options.maxDocumentBytes()).build();
    this.reader =
        new ObjectMapper(JsonFactory.builder().streamReadConstraints(constraints).build())
            .readerForMapOf(Object.class)
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /**
   * The article in a record; one that is no object, or has neither text nor html, is rejected.
   *
   * @param start where the record begins in its file
   */
  Outcome<RawArticle> read(byte[] record, TextPlace start, Place place) {
    byte[] json =
        startsWithBom(record) ? Arrays.copyOfRange(record, BOM.length, record.length) : record;
    try {
      Map<String, Object> fields = reader.readValue(json);
      return fields == null
          ? malformed(place, "no JSON object: null")
          : articleOf(new LinkedHashMap<>(fields), place);
    } catch (JsonProcessingException e) {
      return malformed(place, "no JSON object: " + JsonFault.tell(e, json, start));
    } catch (IOException e) {
      return malformed(place, "no JSON object: " + e.getMessage());
    }
  }

  /** A record that is longer than one may be; {@code what} is {@code line 7}. */
  Outcome<RawArticle> tooLong(String what, long length, Place place) {
    return place.rejected(
        Rejection.Reason.TOO_LARGE,
        what + " has " + length + " bytes, the limit is " + options.maxDocumentBytes());
  }

  private Outcome<RawArticle> articleOf(Map<String, Object> fields, Place place) {
    Optional<String> id = take(fields, "id").filter(value -> !value.isBlank());
    Optional<String> url = take(fields, "url").filter(value -> !value.isBlank());
    Optional<String> title = take(fields, "title");
    Optional<String> published = take(fields, "published");
    Optional<Content> text = takeText(fields, "text").map(Content.Text::new);
    Optional<Content> html = takeText(fields, "html").map(Content.Html::new);
    Optional<Content> content = text.or(() -> html);
    if (content.isEmpty()) {
      return malformed(
          id.map(known -> new Place(known, place.source(), place.archives())).orElse(place),
          String.format(
              Locale.ROOT,
              "no text in a field «%s» or «%s»%s",
              options.nameOf("text"),
              options.nameOf("html"),
              others(fields)));
    }
    return Outcome.done(
        new RawArticle(
            id.or(() -> url).orElse(place.id()),
            place.id(),
            place.source(),
            new Fields(url, title, published, fields),
            content.get()));
  }

  /** The fields that may hold it under another name. */
  private static String others(Map<String, Object> fields) {
    String names =
        fields.entrySet().stream()
            .filter(field -> field.getValue() instanceof String)
            .map(
                field -> field.getKey().substring(0, Math.min(NAME_SHOWN, field.getKey().length())))
            .limit(NAMES_SHOWN)
            .collect(Collectors.joining("», «"));
    return names.isEmpty() ? "" : "; if it is in «" + names + "», say so with --field text=NAME";
  }

  /** Takes a field out; what is left are the fields to carry through. */
  private Optional<String> take(Map<String, Object> fields, String field) {
    return Optional.ofNullable(fields.remove(options.nameOf(field))).map(Object::toString);
  }

  private Optional<String> takeText(Map<String, Object> fields, String field) {
    Object value = fields.remove(options.nameOf(field));
    return value instanceof String string ? Optional.of(string) : Optional.empty();
  }

  private static boolean startsWithBom(byte[] line) {
    return line.length >= BOM.length && line[0] == BOM[0] && line[1] == BOM[1] && line[2] == BOM[2];
  }

  private static Outcome<RawArticle> malformed(Place place, String message) {
    return place.rejected(Rejection.Reason.MALFORMED_RECORD, message);
  }
}
