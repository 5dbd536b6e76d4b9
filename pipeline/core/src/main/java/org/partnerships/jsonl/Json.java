package org.partnerships.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The one way in which this program writes and reads JSON. */
final class Json {
  private static final int CONFIDENCE_DIGITS = 4;

  /** A line of a dump may hold one text of any length. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private static final ObjectMapper MAPPER =
      new ObjectMapper(FACTORY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static final Pattern PARSER_SOURCE =
      Pattern.compile("\\s*\\([^()]*\\[Source:.*", Pattern.DOTALL);

  private Json() {}

  /** Writes the inside of a record. */
  @FunctionalInterface
  interface Body {
    void write(ObjectWriter object) throws IOException;
  }

  /** One object on one line, without a line end. */
  static String line(Body body) {
    return write(body, false);
  }

  /** One object over many lines, for people, with a line end. */
  static String page(Body body) {
    return write(body, true) + "\n";
  }

  private static String write(Body body, boolean indented) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (indented) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      }
      json.writeStartObject();
      body.write(new ObjectWriter(json));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to memory", e);
    }
    return out.toString();
  }

  /**
   * The object on a line.
   *
   * @throws MalformedRecordException if the line is not exactly one JSON object
   */
  static JsonNode object(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (!node.isObject()) {
        throw new MalformedRecordException("no JSON object: " + start(line));
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new MalformedRecordException("no JSON: " + told(e) + " in: " + start(line), e);
    }
  }

  /** Without where in its memory the parser began. */
  private static String told(JsonProcessingException e) {
    String message = PARSER_SOURCE.matcher(e.getOriginalMessage()).replaceAll("");
    return e.getLocation() == null
        ? message
        : message + ", at column " + e.getLocation().getColumnNr();
  }

  private static String start(String line) {
    return line.length() <= 80 ? line : line.substring(0, 80) + "…";
  }

  static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (!value.isTextual()) {
      throw new MalformedRecordException("no text in the field " + field);
    }
    return value.textValue();
  }

  static int number(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (!value.canConvertToExactIntegral() || !value.canConvertToInt()) {
      throw new MalformedRecordException("no whole number in the field " + field);
    }
    return value.intValue();
  }

  static Optional<String> optionalText(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isMissingNode() || value.isNull()
        ? Optional.empty()
        : Optional.of(text(object, field));
  }

  static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
    List<T> values = new ArrayList<>();
    array.forEach(element -> values.add(read.apply(element)));
    return values;
  }

  static List<String> texts(JsonNode object, String field) {
    return list(object.path(field), JsonNode::textValue);
  }

  static Map<String, Object> map(JsonNode object) {
    if (!object.isObject()) {
      return Map.of();
    }
    return MAPPER.convertValue(
        object,
        MAPPER
            .getTypeFactory()
            .constructMapType(java.util.LinkedHashMap.class, String.class, Object.class));
  }

  /** Writes fields in the order of the calls; nothing is written as null. */
  static final class ObjectWriter {
    private final JsonGenerator json;

    private ObjectWriter(JsonGenerator json) {
      this.json = json;
    }

    ObjectWriter text(String field, String value) throws IOException {
      json.writeFieldName(field);
      json.writeString(WellFormed.text(value));
      return this;
    }

    ObjectWriter text(String field, Optional<String> value) throws IOException {
      return value.isPresent() ? text(field, value.get()) : nothing(field);
    }

    ObjectWriter nothing(String field) throws IOException {
      json.writeNullField(field);
      return this;
    }

    ObjectWriter number(String field, long value) throws IOException {
      json.writeNumberField(field, value);
      return this;
    }

    ObjectWriter flag(String field, boolean value) throws IOException {
      json.writeBooleanField(field, value);
      return this;
    }

    /** A fraction with at most four digits and no trailing zeros. */
    ObjectWriter fraction(String field, double value) throws IOException {
      json.writeFieldName(field);
      BigDecimal rounded =
          BigDecimal.valueOf(value).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP);
      json.writeNumber(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
      return this;
    }

    ObjectWriter object(String field, Body body) throws IOException {
      json.writeObjectFieldStart(field);
      body.write(this);
      json.writeEndObject();
      return this;
    }

    <T> ObjectWriter objects(String field, List<T> values, Element<T> element) throws IOException {
      json.writeArrayFieldStart(field);
      for (T value : values) {
        json.writeStartObject();
        element.write(this, value);
        json.writeEndObject();
      }
      json.writeEndArray();
      return this;
    }

    ObjectWriter texts(String field, List<String> values) throws IOException {
      return value(field, values);
    }

    /** A map, list, string, number, truth value or null, as a dump held it. */
    ObjectWriter value(String field, Object value) throws IOException {
      json.writeFieldName(WellFormed.text(field));
      any(value);
      return this;
    }

    private void any(Object value) throws IOException {
      if (value == null) {
        json.writeNull();
      } else if (value instanceof Map<?, ?> map) {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          value(String.valueOf(entry.getKey()), entry.getValue());
        }
        json.writeEndObject();
      } else if (value instanceof Iterable<?> list) {
        json.writeStartArray();
        for (Object element : list) {
          any(element);
        }
        json.writeEndArray();
      } else if (value instanceof Boolean flag) {
        json.writeBoolean(flag);
      } else if (value instanceof Number number) {
        number(number);
      } else {
        json.writeString(WellFormed.text(value.toString()));
      }
    }

    private void number(Number number) throws IOException {
      if (number instanceof BigDecimal decimal) {
        json.writeNumber(decimal);
      } else if (number instanceof BigInteger integer) {
        json.writeNumber(integer);
      } else if (number instanceof Double || number instanceof Float) {
        json.writeNumber(number.doubleValue());
      } else {
        json.writeNumber(number.longValue());
      }
    }
  }

  /** Writes the inside of one object of a list. */
  @FunctionalInterface
  interface Element<T> {
    void write(ObjectWriter object, T value) throws IOException;
  }
}
